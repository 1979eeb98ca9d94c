package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Draft.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item of a list that may be a talk, in each of the forms in which authors write them:
 * "姓名: 题目", "Title by Name", "[题目，姓名](…)", "**Name** Title".
 */
final class TalkItem {

  private static final Wording NAME_TITLE =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})\\s*(?:[（(]([^（()）]{1,40})[）)])?\\s*(?:[:：]|\\s[-–—]+\\s|——|，|,)\\s*(.{4,160})$");
  private static final Wording TITLE_NAMES =
      Wording.of(
          "^(.{6,160}?)\\s*(?:，|,|——|—|\\s[-–—|｜]\\s|\\sby\\s)\\s*((?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})(?:\\s*[，、,&]\\s*(?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})){0,4})$");
  private static final Wording LANGUAGE =
      Wording.anyCase("\\s*[（(](?:中文|英文|English|Chinese)[)）]\\s*$");
  private static final Wording QUOTED_BY =
      Wording.of("^[\"“*]([^\"“”*]{3,150}?)[.,]?[\"”*],? (?:by|with|from|von|par|por) (.{2,120})$");
  private static final Wording HONORIFIC =
      Wording.of("^(?:(?:Prof|Dr|Mr|Ms|Mrs)\\.? |[Mm]e$|[Mm]yself$)");
  private static final Wording BIOGRAPHY = Wording.of("现任|现为|目前|曾任|曾就职|毕业于|就职于|任职于|来自");
  private static final Wording NICKNAME = Wording.of("^(\\p{IsHan}{2,5})\\s*[:：]\\s*(.{6,160})$");
  private static final Wording FILE = Wording.anyCase("^(?:https?:|www\\.)|\\.[a-z][a-z0-9]{2,3}$");

  /** 姓名：机构职务《题目》, 姓名（花名）《题目》. */
  private static final Wording NAME_QUOTED =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,3})\\s*(?:[（(]([^（()）]{1,40})[）)])?\\s*[:：，,]?\\s*([^《》]{0,60}?)\\s*《([^《》]{2,150})》[。.]?$");

  /** What somebody is thanked for. */
  private static final Wording THANKS =
      Wording.anyCase("for (?:his|her|their|the|all|being|making|your)\\b");

  /** "[Title](…) by Name - what it was about", over several lines. */
  private static final Wording LINKED_BY =
      Wording.of(
          "^,? ?by ("
              + LatinSpeakers.NAME
              + "(?:(?:, | and | & )"
              + LatinSpeakers.NAME
              + "){0,3})(?:(?: [-–—:]|[,.])(?: .*)?)?$");

  /** What goes on with a sentence rather than with a title. */
  private static final Wording TELLS =
      Wording.anyCase(
          "[,.;]|(?:is|was|are|has|had|will|who|and|of|from|at|for|gave|gives|works?|worked|joined|won|\\p{L}+ed)\\b");

  private static final Wording NAMES = Wording.of("\\s*[，、,&]\\s*");

  /** A company's name has no small words. */
  private static final Wording PHRASE = Wording.of("^\\S+ .*\\b\\p{Ll}|^\\p{Ll}\\S* \\S+ ");

  private TalkItem() {}

  /**
   * The talk of an item; null if it is none.
   *
   * @param links whether to read items that are nothing but a link, or the others
   */
  static @Nullable Draft read(Prose item, int block, boolean links) {
    Line line = item.lines().get(0);
    Draft marked = links ? null : marked(item, block);
    if (marked != null || isLink(line) != links) {
      return marked;
    }
    String text = LANGUAGE.matcher(withoutLinks(line)).cut();
    if (text.length() < 8 || text.length() > 220 || Labels.parse(text) != null) {
      return null;
    }
    Draft booked = booked(line, text, block);
    Draft barred = booked == null && text.contains(" / ") ? barred(line, text, block) : booked;
    Draft named = barred == null ? nameFirst(line, text, block) : barred;
    return named == null ? namesLast(line, text, block) : named;
  }

  /** An item whose title quotation marks, a link or its bold speaker set apart. */
  private static @Nullable Draft marked(Prose item, int block) {
    Draft quoted = quoted(item, block);
    Draft bold = quoted == null ? bold(item.lines().get(0), block) : quoted;
    return bold == null ? linked(item, block) : bold;
  }

  private static @Nullable Draft booked(Line line, String text, int block) {
    Wording.Search booked = NAME_QUOTED.matcher(text);
    boolean person =
        booked.matches() && (Names.isHanName(booked.group(1)) || isPerson(booked.group(1)));
    return person ? draft(line, booked.group(4), List.of(nameQuoted(booked)), block, block) : null;
  }

  private static @Nullable Draft barred(Line line, String text, int block) {
    Draft barred = Agenda.line(new Line(line.number(), text, List.of(), 0), block);
    return barred == null || barred.people.isEmpty() ? null : barred;
  }

  private static @Nullable Draft nameFirst(Line line, String text, int block) {
    Wording.Search named = NAME_TITLE.matcher(text);
    if (!named.matches()
        || !isPerson(named.group(1))
        || isJob(named.group(3))
        || THANKS.matcher(named.group(3)).lookingAt()) {
      return null;
    }
    Mention person = Mention.of(named.group(1), named.group(2));
    return draft(line, LANGUAGE.matcher(named.group(3)).cut(), List.of(person), block, block);
  }

  private static @Nullable Draft namesLast(Line line, String text, int block) {
    Wording.Search titled = TITLE_NAMES.matcher(text);
    if (!titled.matches()) {
      return null;
    }
    List<Mention> people = new ArrayList<>();
    for (String name : NAMES.split(titled.group(2))) {
      if (!isPerson(name)) {
        return null;
      }
      people.add(Mention.of(name, null));
    }
    return draft(line, titled.group(1), people, block, block);
  }

  /** "姓名：题目" with a name of any form, for a list whose other items are so; null if it isn't. */
  static @Nullable Draft nickname(Line line, int block) {
    Wording.Search named = NICKNAME.matcher(withoutLinks(line));
    if (!named.matches() || !isNickname(named.group(1), named.group(2))) {
      return null;
    }
    Mention person = Mention.of(named.group(1), null);
    String title = LANGUAGE.matcher(named.group(2)).cut();
    return draft(line, title, List.of(person), block, block);
  }

  /** Whether words before a colon may be a name: 录音, 项目一 and the like say what follows. */
  private static boolean isNickname(String name, String title) {
    return !Names.isNumbered(name)
        && !Names.isCommonWord(name)
        && Cue.of(name) == null
        && Labels.kindOf(name) == null
        && !FILE.matcher(title).find();
  }

  /** "**Jane Roe** Title". */
  private static @Nullable Draft bold(Line line, int block) {
    int end = line.boldTo();
    String text = line.text();
    if (end < 4 || end + 8 > text.length() || !LatinSpeakers.isFullName(text.substring(0, end))) {
      return null;
    }
    String rest = text.substring(end).strip();
    if (isJob(rest) || TELLS.matcher(rest).lookingAt() || !PHRASE.matcher(rest).find()) {
      return null;
    }
    return draft(line, rest, List.of(Mention.of(text.substring(0, end), null)), block, block);
  }

  /** A link that is the title, and behind it "by" and names, wherever the lines end. */
  private static @Nullable Draft linked(Prose item, int block) {
    Line line = item.lines().get(0);
    if (line.anchors().isEmpty() || line.anchors().get(0).start() > 0) {
      return null;
    }
    String title = line.words(line.anchors().get(0));
    Wording.Search by = LINKED_BY.matcher(item.text().replace('\n', ' ').substring(title.length()));
    if (!by.matches()) {
      return null;
    }
    return draft(line, title, LatinSpeakers.read(by.group(1)), block, block);
  }

  private static Mention nameQuoted(Wording.Search booked) {
    String bracket = booked.group(2) == null ? "" : booked.group(2);
    boolean alias = !bracket.isEmpty() && !Credential.hasRole(bracket);
    String credential = Credential.trim(alias ? booked.group(3) : bracket + " " + booked.group(3));
    return new Mention(
        booked.group(1),
        alias ? List.of(bracket) : List.of(),
        credential.isEmpty() ? null : credential,
        0,
        0,
        0);
  }

  /** "“Title” by somebody", where a name of any form may follow, even on the next line. */
  private static @Nullable Draft quoted(Prose item, int block) {
    String text = item.text().replace('\n', ' ');
    if (text.isEmpty() || "\"“*".indexOf(text.charAt(0)) < 0 || text.length() > 300) {
      return null;
    }
    Wording.Search quoted = QUOTED_BY.matcher(text);
    if (!quoted.matches()) {
      return null;
    }
    List<Mention> people =
        HONORIFIC.matcher(quoted.group(2)).matches()
            ? List.of()
            : NameList.read(HONORIFIC.matcher(quoted.group(2)).cut());
    Line line = item.lines().get(0);
    return draft(
        new Line(line.number(), text, List.of(), 0), quoted.group(1), people, block, block);
  }

  /** The text of a line without links that only say what they lead to, such as "slides". */
  private static String withoutLinks(Line line) {
    String text = line.text();
    for (int i = line.anchors().size() - 1; i >= 0; i--) {
      Line.Anchor anchor = line.anchors().get(i);
      String words = line.words(anchor).toLowerCase(Locale.ROOT);
      if (Cue.of(words) != null || words.startsWith("http")) {
        text =
            text.substring(0, anchor.start())
                + text.substring(Math.max(anchor.start(), anchor.end()));
      }
    }
    return Titles.bare(text.replaceAll("[(（\\[]\\s*(?:or|and|&|/|,)?\\s*[)）\\]]", "").strip());
  }

  /** Whether there is little but a link; a name before it makes it a title. */
  static boolean isLink(Line line) {
    if (line.anchors().size() != 1) {
      return false;
    }
    int before = line.anchors().get(0).start();
    boolean named = before > 2 && ":：-–— ".indexOf(line.text().charAt(before - 1)) >= 0;
    return !named && line.words(line.anchors().get(0)).length() > line.text().length() * 2 / 3;
  }

  /** What stands behind a name may be what the person does. */
  static boolean isJob(String words) {
    return Credential.hasRole(words.substring(0, Math.min(20, words.length())))
        || (words.length() <= 40 && Credential.roleEndingAt(words, words.length()) > 0)
        || BIOGRAPHY.matcher(words).lookingAt();
  }

  private static boolean isPerson(String name) {
    return Names.isHan(name)
        ? Names.isSureHanName(name) && !Credential.hasRole(name)
        : Names.isLatinName(name) && name.indexOf(' ') > 0 && !Credential.hasRole(name);
  }

  /** Null if the title is too short to be one. */
  static @Nullable Draft draft(Line line, String title, List<Mention> people, int from, int to) {
    String clean = Titles.clean(title);
    if (clean.length() < 4) {
      return null;
    }
    Draft draft = new Draft(clean, Title.LISTED, line.evidence(), from, to);
    people.forEach(draft::add);
    return draft;
  }
}
