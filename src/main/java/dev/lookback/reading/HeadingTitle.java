package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the title of a talk from its heading, which may name the speaker too. */
final class HeadingTitle {

  /** 姓名（机构）——题目. */
  private static final Wording NAME_THEN_TITLE =
      Wording.of(
          "^(\\p{IsHan}{2,4}) ?[（(]([^（()）]{1,40})[）)] ?(?:——?|--?|–|:|：|，|,| |)\\s*(.{4,})$");

  private static final Wording NAME_COLON_TITLE =
      Wording.of("^(\\p{IsHan}{2,4}) ?(?:——|—|:|：|\\||｜| - )\\s*(.{4,})$");

  /** 姓名《题目》. */
  private static final Wording NAME_BOOKED = Wording.of("^(\\p{IsHan}{2,3}) ?《([^《》]{2,120})》$");

  /** 题目——姓名. */
  private static final Wording TITLE_THEN_NAME =
      Wording.of("^(.{4,}?) ?(?:—{1,2}|–| - ) ?(\\p{IsHan}{2,4})$");

  /** Handles behind a title: "题目 @somebody @another". */
  private static final Wording HANDLES = Wording.of("(?: @[\\w-]{2,40})+$");

  /** Palestra "Título", por Nome. */
  private static final Wording QUOTED_BY =
      Wording.of(
          "^(?:\\p{L}{3,20} )?[\"“«„]([^\"”“»„]{3,150})[\"”“»],? (?:by|with|from|von|mit|par|por|di|da) (.{2,80})$");

  /** "Title", Name. */
  private static final Wording QUOTED_NAME =
      Wording.of(
          "^[\"“]([^\"”“]{3,150})[\"”],? ("
              + LatinSpeakers.NAME
              + "(?:(?:, | and | & )"
              + LatinSpeakers.NAME
              + "){0,3})$");

  /** "by @handle", which the text below gives a name. */
  private static final Wording HANDLE = Wording.of(" (?:by|with) \\\\?@[\\w-]+$");

  private static final Wording QUESTION = Wording.of("^[问答QA][:：]|[?？]$|[?？] ?[—–-]");

  private static final int SHORTEST_TITLE = 3;

  private static final Wording ORDINAL = Wording.of("^第[一二三四五六七八九十\\d]{1,2}[场个位讲]?\\s*[:：、]?\\s*");

  private HeadingTitle() {}

  /** "姓名（机构）：题目" on a line of its own; null if it isn't one. */
  static @Nullable Draft named(Line line, int block) {
    Wording.Search bracketed = NAME_THEN_TITLE.matcher(ORDINAL.matcher(line.text().strip()).cut());
    boolean sure =
        bracketed.matches()
            && (Names.isHanName(bracketed.group(1))
                || (Credential.hasRole(bracketed.group(2))
                    && !Names.isCommonWord(bracketed.group(1))));
    if (!sure
        || bracketed.group(3).endsWith("。")
        || bracketed.group(3).length() > 120
        || TalkItem.isJob(bracketed.group(3))) {
      return null;
    }
    Draft draft =
        new Draft(Titles.bare(bracketed.group(3)), Title.HEADED, line.evidence(), block, block);
    draft.add(Mention.of(bracketed.group(1), bracketed.group(2)));
    return draft;
  }

  /** The talk of a heading, with the speaker if the heading names one. */
  static Draft of(Prose heading, String text, int from, int to) {
    Line line = heading.lines().get(0);
    Evidence evidence = Evidence.stated(line.number(), text);
    String clean = HANDLE.matcher(Titles.clean(text)).cut();
    Wording.Search bracketed = NAME_THEN_TITLE.matcher(clean);
    if (bracketed.matches()) {
      Mention speaker = Mention.of(bracketed.group(1), bracketed.group(2));
      return draft(bracketed.group(3), List.of(speaker), evidence, from, to);
    }
    Wording.Search named = NAME_COLON_TITLE.matcher(clean);
    if (named.matches()
        && Names.isHanName(named.group(1))
        && !Names.isCommonWord(named.group(1))
        && !Names.isNumbered(named.group(1))) {
      Mention speaker = Mention.of(named.group(1), null);
      return draft(named.group(2), List.of(speaker), evidence, from, to);
    }
    Wording.Search booked = NAME_BOOKED.matcher(clean);
    if (booked.matches()
        && (Titles.isMarked(text) || Names.isSureHanName(booked.group(1)))
        && !Names.isCommonWord(booked.group(1))
        && Credential.roleAt(booked.group(1), 0) == 0) {
      Mention speaker = Mention.of(booked.group(1), null);
      return draft(booked.group(2), List.of(speaker), evidence, from, to);
    }
    Wording.Search last = TITLE_THEN_NAME.matcher(clean);
    if (last.matches()
        && !QUESTION.matcher(clean).find()
        && Names.isSureHanName(last.group(2))
        && !Credential.hasRole(last.group(2))) {
      Mention speaker = Mention.of(last.group(2), null);
      return draft(last.group(1), List.of(speaker), evidence, from, to);
    }
    Draft quoted = quoted(clean, evidence, from, to);
    if (quoted != null) {
      return quoted;
    }
    Wording.Search handles = HANDLES.matcher(clean);
    if (Titles.isMarked(text) && handles.find() && handles.start() >= SHORTEST_TITLE) {
      String title = Titles.bare(clean.substring(0, handles.start()));
      Draft draft = new Draft(title, Title.HEADED, evidence, from, to);
      for (String handle : Texts.split(handles.group(), " ")) {
        draft.add(Mention.of(handle.substring(1), null));
      }
      return draft;
    }
    if (text.startsWith("《") && text.endsWith("》")) {
      return new Draft(clean, Title.HEADED, evidence, from, to);
    }
    Draft lined = Agenda.line(new Line(line.number(), text, List.of(), 0), from);
    if (lined == null || lined.people.isEmpty()) {
      lined = Agenda.unbarred(new Line(line.number(), clean, List.of(), 0), clean, from);
    }
    boolean sure = lined != null && lined.people.stream().allMatch(HeadingTitle::isPerson);
    if (lined != null && sure && !lined.people.isEmpty()) {
      Draft draft = new Draft(lined.title, Title.HEADED, evidence, from, to);
      lined.people.forEach(draft::add);
      return draft;
    }
    return new Draft(clean, Title.HEADED, evidence, from, to);
  }

  private static @Nullable Draft quoted(String clean, Evidence evidence, int from, int to) {
    Wording.Search by = QUOTED_BY.matcher(clean);
    Wording.Search name = QUOTED_NAME.matcher(clean);
    Wording.Search quoted = by.matches() ? by : name.matches() ? name : null;
    List<Mention> people =
        quoted == null
            ? List.of()
            : quoted == by ? NameList.read(quoted.group(2)) : LatinSpeakers.read(quoted.group(2));
    if (quoted == null || people.isEmpty() || QUESTION.matcher(quoted.group(1)).find()) {
      return null;
    }
    return draft(quoted.group(1), people, evidence, from, to);
  }

  private static Draft draft(
      String title, List<Mention> people, Evidence evidence, int from, int to) {
    Draft draft = new Draft(Titles.bare(title), Title.HEADED, evidence, from, to);
    people.forEach(draft::add);
    return draft;
  }

  /** A heading's last characters are more often a word than a name: 全面云原生化. */
  private static boolean isPerson(Mention person) {
    String name = person.name();
    boolean roled = person.credential() != null && Credential.hasRole(person.credential());
    return !Names.isHan(name)
        || (Names.isHanName(name)
            && (roled || !Names.isCommonWord(name.substring(name.length() - 2))));
  }
}
