package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line, cell or label's value that is about people and nothing else: 机构职务 姓名, 姓名 机构职务,
 * 姓名（机构）, 姓名@机构职务, "Name, Role at Org".
 */
final class Caption {

  private static final int MAX_LENGTH = 120;

  /** What may stand behind the brackets of "Name (Organisation)": more is a sentence. */
  private static final int LONGEST_REST = 40;

  private static final Words VERBS = Words.of("带来", "分享", "介绍", "表示", "指出");

  private static final Wording NAME_FIRST =
      Wording.of("^(\\p{IsHan}{2,4}?)(?: ?(?:老师|先生|女士|博士|同学))?(?=[\\s:：，,@|｜/（(—–\\-]|$)");

  private static final Wording SPACED = Wording.of("^(\\p{IsHan}) (\\p{IsHan})(?= |$)");

  private static final Wording TITLE_AFTER = Wording.of("(?:先生|女士|老师|教授|博士|主席|校长|总|院士|同学)$");

  private static final Wording LATIN_FIRST =
      Wording.of(
          "^([\\p{Lu}][\\p{L}\\p{M}'’`.-]*(?: (?:de|del|della|da|dos|van|von|der|den|la|le|al|bin|el|[\\p{Lu}][\\p{L}\\p{M}'’`.-]*)){0,4})\\s*(?:[（(]([^（()）]{1,80})[）)]|[,，|｜–—:：@]| - )\\s*(.*)$");

  private static final Wording LATIN_THEN_HAN =
      Wording.of(
          "^(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,2})\\s*[ ,，（(]\\s*(\\p{IsHan}{2,10})[)）]?$");

  private static final Wording LATIN_AND_HAN =
      Wording.of(
          "^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) ?(\\p{IsHan}{2,4}) ?(?:[，,|｜/：:（(](.{2,60}))$");

  private static final Wording LATIN_LAST =
      Wording.of("^(.{2,60}\\S) (\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,2})$");

  private Caption() {}

  /**
   * The one person that a whole line is about, with credential or alone; null for anything else.
   */
  static @Nullable Mention parse(String line) {
    String text = strip(firstOfBiography(line));
    if (text.length() < 2 || text.length() > MAX_LENGTH || isSentence(text)) {
      return null;
    }
    if (!Names.hasHan(text)) {
      return latin(text);
    }
    Mention both = bothNames(text);
    if (both != null) {
      return both;
    }
    Mention first = hanFirst(text);
    boolean sure = first != null && Names.isHanName(first.name());
    Mention mention = sure ? first : hanLast(text);
    if (mention == null
        || (first != null
            && !Credential.hasRole(mention.credential() == null ? "" : mention.credential()))) {
      mention = first;
    }
    return mention != null ? mention : latin(text);
  }

  /**
   * Whether a sentence ends in it, or tells of something: 了, or a verb of speaking behind a comma.
   */
  private static boolean isSentence(String text) {
    boolean clause = false;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if ((ended && !space) || c == '了' || (clause && VERBS.at(text, i) > 0)) {
        return true;
      }
      ended |= "。！？!?；;".indexOf(c) >= 0;
      clause = c != '\n' && (clause || c == '，' || c == ',');
    }
    return false;
  }

  /** A name in Latin letters has its role beside it, or something in brackets behind it. */
  private static @Nullable Mention latin(String text) {
    if (!Credential.hasRole(text) && text.indexOf('(') < 0 && text.indexOf('（') < 0) {
      return null;
    }
    Mention first = latinFirst(text);
    return first != null ? first : latinLast(text);
  }

  /** "CNCF 亚太区副总裁 Keith Chan", "core developer Jane Roe". */
  static @Nullable Mention latinLast(String text) {
    Wording.Search last = LATIN_LAST.matcher(text);
    if (!Names.endsInCapitalised(text)
        || !last.matches()
        || Credential.roleEndingAt(last.group(1), last.group(1).length()) == 0
        || Credential.hasRole(last.group(2))) {
      return null;
    }
    return new Mention(
        last.group(2), List.of(), Credential.trim(last.group(1)), 0, last.start(2), text.length());
  }

  /** "姓名（职务。目前在…）": what follows the first sentence in the brackets is biography. */
  private static String firstOfBiography(String line) {
    int open = Math.max(line.indexOf('（'), line.indexOf('('));
    int stop = open < 0 || open > 20 ? -1 : line.indexOf('。', open);
    return stop > 0 ? line.substring(0, stop) : line;
  }

  static String strip(String line) {
    String text = line.strip();
    while (!text.isEmpty() && "*_.。·•-–—>＞▲△■◆●、:：，".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).stripLeading();
    }
    while (!text.isEmpty() && "*_。，、：:".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    return text;
  }

  /** "Derek 丁可，Neo4j 高级技术顾问": the Latin name is another of the same person. */
  private static @Nullable Mention bothNames(String text) {
    Wording.Search both = LATIN_AND_HAN.matcher(text);
    if (!both.matches() || !Names.isHanName(both.group(2)) || Credential.hasRole(both.group(1))) {
      return null;
    }
    String credential = both.group(3) == null ? "" : Credential.trim(both.group(3));
    return credential.isEmpty()
        ? null
        : new Mention(both.group(2), List.of(both.group(1)), credential, 0, 0, text.length());
  }

  private static @Nullable Mention hanFirst(String text) {
    Wording.Search spaced = SPACED.matcher(text);
    if (spaced.find() && Names.isHanName(spaced.group(1) + spaced.group(2))) {
      return named(spaced.group(1) + spaced.group(2), text.substring(spaced.end()), text.length());
    }
    Wording.Search first = NAME_FIRST.matcher(text);
    if (!first.find()) {
      return null;
    }
    String name = first.group(1);
    String rest = text.substring(first.end());
    boolean surnamed = Names.isHanName(name) && !Names.isCommonWord(name);
    boolean nickname =
        name.length() <= 3
            && (rest.startsWith("@") || rest.startsWith(" ") || rest.startsWith("（"));
    boolean role =
        Credential.roleAt(name, 0) > 0 || Credential.roleEndingAt(name, name.length()) > 0;
    if (role || !(surnamed || nickname)) {
      return null;
    }
    List<String> aliases = new ArrayList<>();
    int skipped = People.alias(rest, 0, aliases);
    String credential = job(Credential.trim(rest.substring(skipped)));
    boolean qualified =
        Credential.hasRole(credential)
            || credential.startsWith("负责")
            || credential.startsWith("目前");
    if (surnamed
        && (credential.isEmpty() || qualified || !aliases.isEmpty() || isBracketed(rest))) {
      return new Mention(
          name, aliases, credential.isEmpty() ? null : credential, 0, 0, text.length());
    }
    if (nickname
        && qualified
        && !Names.isCommonWord(name)
        && !Credential.endsAsOrganisation(name)) {
      return new Mention(name, aliases, credential, 0, 0, text.length());
    }
    return null;
  }

  /** The credential without the biography that a comma leads to; another job isn't biography. */
  private static String job(String credential) {
    String job = Credential.ofBiography(credential);
    if (job == null || !credential.startsWith(job) || credential.length() == job.length()) {
      return credential;
    }
    return "，。；".indexOf(credential.charAt(job.length())) >= 0 ? job : credential;
  }

  private static boolean isBracketed(String rest) {
    return rest.startsWith("（") || rest.startsWith("(") || rest.startsWith("@");
  }

  private static Mention named(String name, String rest, int end) {
    String credential = Credential.trim(rest);
    return new Mention(name, List.of(), credential.isEmpty() ? null : credential, 0, 0, end);
  }

  private static @Nullable Mention hanLast(String text) {
    List<String> aliases = new ArrayList<>();
    String head = text;
    int bracket = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    if (bracket > 0 && People.alias(text, bracket, aliases) > 0) {
      head = text.substring(0, bracket).stripTrailing();
    }
    Wording.Search title = TITLE_AFTER.matcher(head);
    String untitled =
        title.find() && head.length() - title.group().length() >= 2
            ? head.substring(0, title.start())
            : head;
    Mention mention = hanLastIn(untitled, aliases);
    return mention != null || untitled.equals(head) ? mention : hanLastIn(head, aliases);
  }

  private static String unlabelled(String credential) {
    Labels.Labelled labelled = Labels.parse(credential);
    return labelled != null && labelled.kind() == Labels.Kind.PEOPLE
        ? labelled.value()
        : credential;
  }

  private static @Nullable Mention hanLastIn(String text, List<String> aliases) {
    int spaced = text.length();
    if (spaced > 3 && text.charAt(spaced - 2) == ' ' && text.charAt(spaced - 4) == ' ') {
      String name = "" + text.charAt(spaced - 3) + text.charAt(spaced - 1);
      if (Names.isHanName(name)) {
        return new Mention(
            name, aliases, Credential.trim(text.substring(0, spaced - 3)), 0, spaced - 3, spaced);
      }
    }
    int best = 0;
    int bestRole = -1;
    for (int length = 2; length <= 4 && length < text.length(); length++) {
      int start = text.length() - length;
      String name = text.substring(start);
      if (!Names.isHan(name) || Credential.roleEndingAt(text, text.length()) > 0) {
        break;
      }
      String before = text.substring(0, start).stripTrailing();
      boolean parted = before.length() < start;
      int role = Credential.roleEndingAt(before, before.length());
      boolean afterRole = role > 0;
      boolean afterOrganisation =
          !parted
              && length > 1
              && before.length() >= 4
              && Credential.endsAsOrganisation(before)
              && !Names.isCommonWord(name)
              && !name.endsWith("化")
              && text.length() <= 24;
      if (afterOrganisation && Names.isHanName(name) && best == 0) {
        best = length;
      }
      if (Names.isHanName(name)
          && (afterRole || (parted && (Credential.hasRole(before) || before.length() <= 16)))) {
        if (role >= bestRole) {
          best = length;
          bestRole = role;
        }
      } else if (parted && afterRole && length <= 3 && !Names.isCommonWord(name)) {
        best = length;
      }
      if (parted) {
        break;
      }
    }
    if (best == 0) {
      return null;
    }
    int start = text.length() - best;
    String credential = Credential.trim(unlabelled(text.substring(0, start)));
    if (!Credential.hasRole(credential)
        && credential.chars().anyMatch(c -> "《》“”".indexOf(c) >= 0)) {
      return null;
    }
    return new Mention(text.substring(start), aliases, credential, 0, start, text.length());
  }

  private static @Nullable Mention latinFirst(String text) {
    Wording.Search first = LATIN_FIRST.matcher(text);
    Wording.Search roled = LATIN_THEN_HAN.matcher(text);
    boolean brief =
        roled.matches() && (roled.group(2).length() <= 6 || text.charAt(roled.end(1)) != ' ');
    if (brief && Credential.hasRole(roled.group(2)) && !Credential.hasRole(roled.group(1))) {
      return new Mention(roled.group(1), List.of(), roled.group(2).strip(), 0, 0, text.length());
    }
    if (!first.matches()
        || !Names.isLatinName(first.group(1))
        || Credential.hasRole(first.group(1))) {
      return null;
    }
    String credential = first.group(2) != null ? first.group(2) : first.group(3);
    boolean twoWords = first.group(1).indexOf(' ') > 0;
    boolean goesOn = first.group(2) != null && first.group(3).length() > LONGEST_REST;
    if (credential == null
        || credential.isBlank()
        || goesOn
        || !(Credential.hasRole(credential) || (twoWords && first.group(2) != null))) {
      return null;
    }
    return new Mention(first.group(1), List.of(), Credential.trim(credential), 0, 0, text.length());
  }

  /** Who a paragraph is about that opens with a name and a job: "姓名，机构职务，…" or "姓名 机构职务、…。". */
  static @Nullable Mention lead(String paragraph) {
    return lead(paragraph, false);
  }

  /**
   * @param guest whether the place says that it is about a guest, so that any surname will do
   */
  static @Nullable Mention lead(String paragraph, boolean guest) {
    String text = strip(paragraph.length() > 200 ? paragraph.substring(0, 200) : paragraph);
    Wording.Search first = NAME_FIRST.matcher(text);
    if (!first.find()
        || !(guest ? Names.isHanName(first.group(1)) : Names.isSureHanName(first.group(1)))
        || Credential.hasRole(first.group(1))) {
      return null;
    }
    List<String> aliases = new ArrayList<>();
    String rest = text.substring(first.end());
    rest = Credential.trim(rest.substring(People.alias(rest, 0, aliases)));
    String job = Credential.ofBiography(rest);
    return job == null ? null : new Mention(first.group(1), aliases, job, 0, 0, text.length());
  }
}
