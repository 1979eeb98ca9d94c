package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Draft.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines of agendas: those that start with a time, or part title and speaker with a bar. */
final class Agenda {

  private static final int SHORTEST_TITLE = 4;

  /** Two characters in brackets are more often a company: 华为. */
  private static final int WHOLE_NAME = 3;

  private static final Wording BAR = Wording.of("\\s*[|｜]\\s*|\\s[/／]\\s");

  private static final Wording BY =
      Wording.of("^(.{3,200}?)(?: -| –| —|,)? (by|par|von|por|di|door) ([\\p{Lu}][^|｜]{2,120})$");

  private static final Wording TITLED_BY =
      Wording.of(
          "^(.{3,200}?)(?: ?[,–—-] ?| )([\\p{Lu}][\\p{L}'’.-]+(?: [\\p{L}'’.-]+){1,3}), ([^,].{2,100})$");

  private static final Wording ENDING_NAME =
      Wording.of("^(.{4,160}) (\\p{Lu}[\\p{L}'’-]+ \\p{L}[\\p{L}'’-]+)$");

  private static final Wording ROLED_NAME =
      Wording.of(
          "^(.{6,160}) (\\p{Lu}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]+){1,4}) (\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+)$");

  /** 题目（机构职务 姓名）PPT. */
  private static final Wording IN_BRACKETS =
      Wording.anyCase(
          "^(.{4,160}?) ?[（(]([^（()）]{2,60})[）)] ?(?:ppt|pdf|slides?|视频|回放|课件|幻灯片|video)?$");

  /** 与其他组员 in brackets behind names. */
  private static final Wording OTHERS = Wording.of(" ?[（(][^（()）]{0,8}其他[^（()）]{0,8}[)）]$");

  private static final Wording NAME_FIRST =
      Wording.of("^(\\p{IsHan}{2,4}) ?(?:[:：] ?| [-–—]{1,2} |——)(.{4,160})$");

  private static final Wording QUOTED =
      Wording.of("[《「“]([^《》「」“”]{2,150}|[^《》]*《[^《》]*》[^《》]*)[》」”]");

  private Agenda() {}

  /** The talk of a line such as "14:50-15:20 title | affiliation role name"; null if it is none. */
  static @Nullable Draft line(Line line, int block) {
    String text = line.text();
    Wording.Search time = Titles.TIME_SPAN.matcher(text);
    boolean timed = time.find() && time.end() < text.length();
    String rest = Titles.bare(timed ? text.substring(time.end()) : text);
    if (rest.length() < 4 || rest.length() > 220) {
      return null;
    }
    Draft draft = timed ? linked(line, time.end(), block) : null;
    if (draft == null) {
      draft = barred(line, rest, block);
    }
    if (draft == null && timed) {
      draft = timed(line, rest, block);
    }
    if (draft != null) {
      draft.listed |= timed;
    }
    return draft == null || (draft.people.isEmpty() && Titles.isBreak(draft.title)) ? null : draft;
  }

  /** A title that is a link, with nothing but its speaker behind it. */
  private static @Nullable Draft linked(Line line, int from, int block) {
    if (line.anchors().isEmpty()
        || line.anchors().get(0).start() > from
        || line.words(line.anchors().get(0)).length() < SHORTEST_TITLE) {
      return null;
    }
    Mention person = Caption.parse(line.text().substring(line.anchors().get(0).end()));
    return person == null
        ? null
        : with(
            new Draft(
                Titles.clean(line.words(line.anchors().get(0))),
                Title.HEADED,
                line.evidence(),
                block,
                block),
            person);
  }

  private static @Nullable Draft barred(Line line, String rest, int block) {
    String[] parts = BAR.split(rest);
    if (parts.length < 2 || parts.length > 3 || parts[0].isBlank()) {
      return null;
    }
    Mention person = Caption.parse(parts[parts.length - 1]);
    String title = parts[0];
    if (parts.length == 3 && person != null && person.credential() == null) {
      person = person.with(Credential.trim(parts[1]));
    }
    if (person == null && Caption.parse(parts[0]) != null) {
      person = Caption.parse(parts[0]);
      title = parts[parts.length - 1];
      if (Labels.parse(parts[0]) != null || isJob(title)) {
        return null;
      }
    }
    if (person == null) {
      return several(line, parts, block);
    }
    return with(
        new Draft(Titles.clean(title), Title.HEADED, line.evidence(), block, block), person);
  }

  /** "题目 / 甲、乙": several people without a job. */
  private static @Nullable Draft several(Line line, String[] parts, int block) {
    List<Mention> people =
        parts.length == 2 ? NameList.read(OTHERS.matcher(parts[1]).cut()) : List.of();
    boolean phrase = parts[0].strip().split(" ", -1).length > 2;
    boolean sure =
        !people.isEmpty()
            && people.stream()
                .allMatch(
                    person ->
                        Names.isSureHanName(person.name())
                            || (phrase && LatinSpeakers.isFullName(person.name())));
    if (!sure || Titles.isBreak(parts[0]) || parts[0].indexOf('“') > parts[0].indexOf('”')) {
      return null;
    }
    Draft draft = new Draft(Titles.clean(parts[0]), Title.HEADED, line.evidence(), block, block);
    people.forEach(draft::add);
    return draft;
  }

  /** Whether words are an affiliation and a role, which stand behind a bar as titles do. */
  private static boolean isJob(String words) {
    return words.length() <= 24 && Credential.roleEndingAt(words, words.length()) > 0;
  }

  private static Draft timed(Line line, String rest, int block) {
    Draft draft = unbarred(line, rest, block);
    return draft != null
        ? draft
        : doubtful(new Draft(Titles.clean(rest), Title.LISTED, line.evidence(), block, block));
  }

  private static Draft doubtful(Draft draft) {
    draft.doubtful = !Panel.isPanel(draft.title);
    draft.listed = true;
    return draft;
  }

  /**
   * Title, credential and name in a row with nothing but spaces between; null if there is no name
   * at the end.
   */
  static @Nullable Draft unbarred(Line line, String rest, int block) {
    Wording.Search named = NAME_FIRST.matcher(rest);
    if (named.matches()
        && Names.isSureHanName(named.group(1))
        && !Credential.endsAsOrganisation(named.group(1))) {
      return with(
          new Draft(Titles.clean(named.group(2)), Title.LISTED, line.evidence(), block, block),
          Mention.of(named.group(1), null));
    }
    Draft labelled = TalkItem.labelled(line, rest, block);
    if (labelled != null) {
      return labelled;
    }
    Wording.Search bracketed = IN_BRACKETS.matcher(rest);
    Mention inside = bracketed.matches() ? Caption.parse(bracketed.group(2)) : null;
    boolean whole =
        inside != null
            && inside.name().length() == WHOLE_NAME
            && Names.isSureHanName(inside.name());
    if (inside != null && (inside.credential() != null || whole)) {
      return with(
          new Draft(Titles.clean(bracketed.group(1)), Title.LISTED, line.evidence(), block, block),
          inside);
    }
    Wording.Search by = BY.matcher(rest);
    List<Mention> speakers = by.matches() ? speakers(by.group(2), by.group(3)) : List.of();
    if (!speakers.isEmpty()) {
      Draft draft =
          new Draft(Titles.clean(by.group(1)), Title.LISTED, line.evidence(), block, block);
      speakers.forEach(draft::add);
      return draft;
    }
    Wording.Search quoted = QUOTED.matcher(rest);
    if (quoted.find() && rest.charAt(quoted.start()) == '《') {
      String other =
          (rest.substring(0, quoted.start()) + " " + rest.substring(quoted.end())).strip();
      List<Mention> people = NameList.read(other);
      if (!people.isEmpty()) {
        Draft draft =
            new Draft(Titles.clean(quoted.group(1)), Title.QUOTED, line.evidence(), block, block);
        people.forEach(draft::add);
        return draft;
      }
    }
    Draft draft = nameLast(line, rest, block);
    if (draft != null) {
      return draft;
    }
    Draft fielded = fielded(line, rest, block);
    if (fielded != null) {
      return fielded;
    }
    Wording.Search latin = TITLED_BY.matcher(rest);
    if (latin.matches()
        && Names.isLatinName(latin.group(2))
        && Credential.hasRole(latin.group(3))) {
      Mention person = Mention.of(latin.group(2), latin.group(3));
      return with(
          new Draft(Titles.clean(latin.group(1)), Title.LISTED, line.evidence(), block, block),
          person);
    }
    return null;
  }

  /** Who is named behind "by"; "von" and the like stand before other things, too. */
  private static List<Mention> speakers(String by, String words) {
    List<Mention> people = NameList.read(words);
    boolean sure =
        by.equals("by")
            || people.stream()
                .allMatch(
                    person ->
                        LatinSpeakers.isFullName(person.name())
                            && Names.isCommonName(person.name()));
    return sure ? people : List.of();
  }

  /** "Title, Name, Role of Organisation", "Name, Role, title" or "Title Name, Role". */
  private static @Nullable Draft fielded(Line line, String rest, int block) {
    List<String> fields = List.of(rest.split(", ", -1));
    for (int i = 0; i + 1 < fields.size(); i++) {
      String name = fields.get(i).strip();
      String role = fields.get(i + 1);
      if (!Credential.hasRole(role) || role.length() > 100) {
        continue;
      }
      String title =
          i == 0 && fields.size() > 2
              ? String.join(", ", fields.subList(2, fields.size()))
              : String.join(", ", fields.subList(0, i));
      if (i == 0 && fields.size() == 2) {
        Wording.Search ending = ENDING_NAME.matcher(name);
        if (!ending.matches()) {
          return null;
        }
        title = ending.group(1);
        name = ending.group(2);
      }
      boolean person =
          Names.isLatinName(name) && name.indexOf(' ') > 0 && !Credential.hasRole(name);
      if (person && title.length() > 3) {
        Mention speaker = Mention.of(name, role.strip());
        return with(
            new Draft(Titles.clean(title), Title.LISTED, line.evidence(), block, block), speaker);
      }
    }
    return latinLast(line, rest, block);
  }

  /**
   * "Title Database kernel engineer Jane Roe": the job starts with the last capital before its
   * role.
   */
  private static @Nullable Draft latinLast(Line line, String rest, int block) {
    Wording.Search roled = ROLED_NAME.matcher(rest);
    if (!Names.endsInCapitalised(rest)
        || !roled.matches()
        || !Credential.hasRole(roled.group(2))
        || Credential.roleEndingAt(roled.group(2), roled.group(2).length()) == 0) {
      return null;
    }
    Mention speaker = Mention.of(roled.group(3), roled.group(2));
    return with(
        new Draft(Titles.clean(roled.group(1)), Title.LISTED, line.evidence(), block, block),
        speaker);
  }

  private static @Nullable Draft nameLast(Line line, String rest, int block) {
    String[] words = rest.split(" ", -1);
    Mention person = words.length > 1 ? Caption.parse(rest) : null;
    if (person == null || !Names.isHan(person.name()) || person.nameStart() == 0) {
      return null;
    }
    int start = credentialStart(rest, person.nameStart());
    String title = Titles.clean(rest.substring(0, start));
    if (title.length() < 2) {
      return null;
    }
    String credential = Credential.trim(rest.substring(start, person.nameStart()));
    Mention cut = person.with(credential.isEmpty() ? null : credential);
    return with(new Draft(title, Title.LISTED, line.evidence(), block, block), cut);
  }

  /** The word with the role, and the one before it where that is an organisation's name. */
  private static int credentialStart(String rest, int nameStart) {
    String head = rest.substring(0, nameStart).stripTrailing();
    int space = head.lastIndexOf(' ');
    while (space > 0 && !Credential.hasRole(head.substring(space + 1))) {
      if (head.length() - space > 12) {
        break;
      }
      int next = head.lastIndexOf(' ', space - 1);
      if (!Credential.hasRole(head.substring(next + 1))) {
        return space + 1;
      }
      space = next;
    }
    int before = space > 0 ? head.lastIndexOf(' ', space - 1) : -1;
    String word = space > 0 ? head.substring(before + 1, space) : "";
    boolean latin = !word.isEmpty() && word.chars().allMatch(c -> c < 0x250);
    boolean organisation =
        latin || (!word.isEmpty() && Credential.endsAsOrganisation(word) && word.length() <= 14);
    return before > 0 && organisation ? before + 1 : space + 1;
  }

  private static Draft with(Draft draft, Mention person) {
    draft.add(person);
    return draft;
  }

  /** Whether a paragraph is a line of an agenda, going by the time at its start. */
  static boolean isTimed(Prose prose) {
    return isTimed(prose.lines().get(0));
  }

  static boolean isTimed(Line line) {
    return Titles.TIME_SPAN.matcher(line.text()).find();
  }
}
