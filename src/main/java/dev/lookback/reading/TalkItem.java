package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Draft.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item of a list that may be a talk, in each of the forms in which authors write them:
 * "姓名: 题目", "Title by Name", "[题目，姓名](…)", and those of {@link MarkedItem}.
 */
final class TalkItem {

  private static final Wording NAME_TITLE =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: (?:de|da|del|der|van|von|\\p{Lu}[\\p{L}'’.-]*)){1,3})\\s*(?:[（(]([^（()）]{1,40})[）)])?\\s*(?:[:：]|\\s[-–—]+\\s|——|，|,)\\s*(.{4,160})$");
  private static final Wording TITLE_NAMES =
      Wording.of(
          "^(.{6,160}?)\\s*(?:，|,|——|—|\\s[-–—|｜]\\s|\\sby\\s)\\s*((?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})(?:\\s*[，、,&]\\s*(?:\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})){0,4})$");
  static final Wording LANGUAGE = Wording.anyCase("\\s*[（(](?:中文|英文|English|Chinese)[)）]\\s*$");

  private static final int LONGEST = 220;

  /** "Title - Steve". */
  private static final Wording FIRST_NAME = Wording.of("^(.{4,120}?) [-–—] (\\p{Lu}\\p{L}{1,14})$");

  /** 姓名 14:00-14:30 题目. */
  private static final Wording NAME_TIME_TITLE =
      Wording.of("^(\\p{IsHan}{2,4}) \\d{1,2}[:：]\\d{2} ?[-–—~] ?\\d{1,2}[:：]\\d{2} (.{4,160})$");

  /** 题目（演讲者：姓名）. */
  private static final Wording LABELLED_NAMES =
      Wording.anyCase(
          "^(.{4,160}?)\\s*[(（]{1,2}(?:演讲者|讲师|讲者|分享者|分享人|嘉宾|主讲人?|speakers?|by)[:：] ?([^()（）]{2,60})[)）]{1,2}$");

  /** "Title (Jane Roe, Role, Place)". */
  private static final Wording IN_BRACKETS =
      Wording.of("^(.{4,160}?) [(（]([^()（），,]{4,50})(?:[,，] ?([^()（）]{2,100}))?[)）]?$");

  /** 姓名 & 姓名：题目. */
  private static final Wording NAMES_TITLE =
      Wording.of("^([^:：]{2,80}(?:&|、|，|/| and )[^:：,]{2,40}?)(?: ?[:：] ?|, | [-–—] )(.{4,160})$");

  /** "@somebody about Caches". */
  private static final Wording HANDLE_TITLE =
      Wording.of("^@([\\w-]{2,39})(?: ?[:：] ?| [-–—] | about | on | for )(.{4,160})$");

  /** 题目，来自某公司的 Jane Roe. */
  private static final Wording TITLE_FROM =
      Wording.of(
          "^(.{4,120}?)[，,] ?(?:作者(?:[:：]|[是为])?|讲者[:：]|分享者[:：])? ?(?:来自)?([^，,]{2,40}?) ?的 ?([^，,。的]{2,60})。?$");

  private static final Wording BIOGRAPHY = Wording.of("现任|现为|目前|曾任|曾就职|毕业于|就职于|任职于|来自");
  private static final Wording NICKNAME = Wording.of("^(\\p{IsHan}{2,5})\\s*[:：]\\s*(.{6,160})$");
  private static final Wording FILE = Wording.anyCase("^(?:https?:|www\\.)|\\.[a-z][a-z0-9]{2,3}$");

  /** 姓名：机构职务《题目》, 姓名（花名）《题目》. */
  private static final Wording NAME_QUOTED =
      Wording.of(
          "^(\\p{IsHan}{2,4}|\\p{Lu}[\\p{L}'’.-]+(?: (?:de|da|del|der|van|von|\\p{Lu}[\\p{L}'’.-]*)){1,3})\\s*(?:[（(]([^（()）]{1,40})[）)])?\\s*[:：，,]?\\s*([^《》]{0,60}?)\\s*《([^《》]{2,150})》[。.]?$");

  /** What somebody is thanked for. */
  private static final Wording THANKS =
      Wording.anyCase("for (?:his|her|their|the|all|being|making|your)\\b");

  /** A box to tick. */
  private static final Wording BOX = Wording.of("\\[[ xX]?]");

  /** What is left where links stood in brackets. */
  private static final Wording EMPTY_BRACKETS =
      Wording.of("[(（\\[]\\s*(?:or|and|&|/|,)?\\s*[)）\\]]");

  private static final Wording NAMES = Wording.of("\\s*[，、,&/]\\s*|\\sand\\s");

  private TalkItem() {}

  /**
   * The talk of an item; null if it is none.
   *
   * @param links whether to read items that are nothing but a link, or the others
   * @param nameLast whether "one - other" is read as title and name where it could be either
   */
  static @Nullable Draft read(Prose item, int block, boolean links, boolean nameLast) {
    Line line = item.lines().get(0);
    Draft marked = links ? null : MarkedItem.read(item, block);
    if (marked != null || isLink(line) != links) {
      return marked;
    }
    String text = LANGUAGE.matcher(withoutLinks(line)).cut();
    if (text.length() < 8
        || text.length() > LONGEST
        || BOX.matcher(text).lookingAt()
        || Labels.parse(text) != null) {
      return null;
    }
    Draft booked = booked(line, text, block);
    boolean bar = booked == null && text.contains(" / ") && !hasSeveralTitles(line);
    Draft barred = bar ? barred(line, text, block) : booked;
    Draft named = barred == null && nameLast ? namesLast(line, text, block) : barred;
    named = named == null ? nameFirst(line, text, block) : named;
    named = named == null ? namesLast(line, text, block) : named;
    return named == null ? other(line, text, block) : named;
  }

  /**
   * The talk of a cell that holds title and names in one of the plain forms; null if it doesn't.
   */
  static @Nullable Draft plain(Line line, String words, int block) {
    String text = Titles.bare(words);
    if (text.length() > LONGEST) {
      return null;
    }
    Mention bracketed = inBrackets(text);
    if (bracketed != null) {
      return draft(line, text.substring(0, bracketed.start()), List.of(bracketed), block, block);
    }
    Draft named = nameFirst(line, text, block);
    boolean comma = named != null && text.startsWith(",", named.people.get(0).name().length());
    return named == null ? namesLast(line, text, block) : comma ? null : named;
  }

  private static @Nullable Draft booked(Line line, String text, int block) {
    Wording.Search booked = NAME_QUOTED.matcher(text);
    boolean person =
        booked.matches() && (Names.isHanName(booked.group(1)) || isPerson(booked.group(1)));
    return person ? draft(line, booked.group(4), List.of(nameQuoted(booked)), block, block) : null;
  }

  /** "[Title](…) (Name) / [Title](…) (Name)". */
  private static boolean hasSeveralTitles(Line line) {
    return line.anchors().stream()
        .anyMatch(
            anchor -> anchor.start() > 3 && line.text().startsWith(" / ", anchor.start() - 3));
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

  /** "Title - Jane Roe & John Doe"; null if it doesn't end with names. */
  static @Nullable Draft namesLast(Line line, String text, int block) {
    Wording.Search titled = TITLE_NAMES.matcher(text);
    if (!titled.matches()) {
      return null;
    }
    List<Mention> people = people(titled.group(2));
    return people.isEmpty() ? null : draft(line, titled.group(1), people, block, block);
  }

  /** Names and nothing else; none if any part isn't one. */
  static List<Mention> people(String words) {
    List<Mention> people = new ArrayList<>();
    for (String name : NAMES.split(words)) {
      if (!isPerson(name)) {
        return List.of();
      }
      people.add(Mention.of(name, null));
    }
    return people;
  }

  /** 题目（演讲者：姓名）; null if no brackets say who speaks. */
  static @Nullable Draft labelled(Line line, String text, int block) {
    Wording.Search labelled = LABELLED_NAMES.matcher(text);
    List<Mention> people = labelled.matches() ? NameList.read(labelled.group(2)) : List.of();
    return people.isEmpty() ? null : draft(line, labelled.group(1), people, block, block);
  }

  /**
   * The person of "Title (Jane Roe, Role, Place)", with where the bracket starts; null for others.
   */
  static @Nullable Mention inBrackets(String text) {
    Wording.Search bracketed = IN_BRACKETS.matcher(text);
    if (!bracketed.matches() || !LatinSpeakers.isFullName(bracketed.group(2))) {
      return null;
    }
    int start = bracketed.end(1);
    return new Mention(
        bracketed.group(2), List.of(), bracketed.group(3), start, start, text.length());
  }

  /** The forms in which a time, a handle or an organisation stands beside the name. */
  private static @Nullable Draft other(Line line, String text, int block) {
    Wording.Search timed = NAME_TIME_TITLE.matcher(text);
    if (timed.matches() && isPerson(timed.group(1))) {
      return draft(line, timed.group(2), List.of(Mention.of(timed.group(1), null)), block, block);
    }
    Wording.Search several = NAMES_TITLE.matcher(text);
    List<Mention> all = several.matches() ? people(several.group(1)) : List.of();
    if (!all.isEmpty()) {
      return draft(line, several.group(2), all, block, block);
    }
    Draft labelled = labelled(line, text, block);
    if (labelled != null) {
      return labelled;
    }
    Mention bracketed = inBrackets(text);
    if (bracketed != null) {
      return draft(line, text.substring(0, bracketed.start()), List.of(bracketed), block, block);
    }
    Wording.Search handle = HANDLE_TITLE.matcher(text);
    if (handle.matches()) {
      return draft(line, handle.group(2), List.of(Mention.of(handle.group(1), null)), block, block);
    }
    Wording.Search from = TITLE_FROM.matcher(text);
    List<Mention> people = from.matches() ? NameList.read(from.group(3)) : List.of();
    boolean sure = !people.isEmpty() && people.stream().allMatch(person -> isPerson(person.name()));
    return sure
        ? draft(
            line,
            from.group(1),
            people.stream().map(person -> person.with(from.group(2))).toList(),
            block,
            block)
        : null;
  }

  /** Whether it ends with a name, and doesn't start with what may be one. */
  static boolean endsInName(Line line) {
    String text = LANGUAGE.matcher(withoutLinks(line)).cut();
    return text.length() <= LONGEST
        && namesLast(line, text, 0) != null
        && nameFirst(line, text, 0) == null;
  }

  /** "Title - Steve", for a list whose every item comes with slides or a recording. */
  static @Nullable Draft firstName(Line line, int block) {
    Wording.Search named = FIRST_NAME.matcher(withoutLinks(line));
    return named.matches()
        ? draft(line, named.group(1), List.of(Mention.of(named.group(2), null)), block, block)
        : null;
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

  /** The text of a line without links that only say what they lead to, such as "slides". */
  static String withoutLinks(Line line) {
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
    boolean whole = text.length() == line.text().length();
    for (String cut = EMPTY_BRACKETS.matcher(text).cut(); !whole && !cut.equals(text); ) {
      text = cut;
      cut = EMPTY_BRACKETS.matcher(text).cut();
    }
    return Titles.bare(text.strip());
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

  /** Whether it is a full name and nothing that only looks like one. */
  static boolean isPerson(String name) {
    return Names.isHan(name)
        ? Names.isSureHanName(name) && !Credential.hasRole(name)
        : Names.isLatinName(name)
            && name.indexOf(' ') > 0
            && !Credential.hasRole(name)
            && !name.equals(Cities.latinIn(name));
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
