package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line parted into the title of a talk and its people.
 *
 * @param names the words that the people were read from
 * @param sign what stands between them
 * @param nameFirst whether the people stand before the title
 * @param sure whether the title can't be a person's name too, and the names nothing else
 */
record Parted(
    String title,
    List<Mention> people,
    String names,
    String sign,
    boolean nameFirst,
    boolean sure) {

  private static final String MARKED = "marked";
  private static final String QUOTES = "quotes";
  private static final String BRACKETS = "brackets";

  /** Between these an organisation may stand by itself: 姓名｜机构｜题目. */
  private static final Set<String> BARS = Set.of("|", "｜", "丨");

  private static final int LONGEST_LINE = 2000;

  /**
   * Without what links lead to; where more stands only emphasis or a link can set a title apart.
   */
  private static final int LONGEST = 260;

  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TITLE = 160;

  /** A title may go on with a short sentence: "We have caches. Now what?". */
  private static final int LONGEST_QUESTION = 24;

  /** A longer sentence at the start of a text is no title. */
  private static final int LONGEST_OPENING = 80;

  /** Between title and people, either of which may come first. */
  private static final Wording SIGN =
      Wording.of(
          "\\s(?:[-–—]{1,3}|//?|::|~|·|•|>)\\s|\\s@\\s?|——|(?<=[)）》」】])\\s?[-–—]{1,2}\\s?|\\s?[|｜丨]\\s?|\\s?[:：](?!:)\\s?|\\s?[,，]\\s?");

  /** Before the people, behind the title. */
  private static final Wording BY =
      Wording.anyCase(
          ",? (?:presented by|given by|led by|hosted by|delivered by|by|with|w/|feat\\.|featuring|von|mit|par|por|di|da|door) ");

  /** Behind the people, before the title. */
  private static final Wording ON =
      Wording.of(
          " (?:on|about|presents|presenting|presented|will present|talks about|talking about|speaks on|speaking on|will talk about|with)[:：]? ");

  private static final Wording IN_BRACKETS =
      Wording.of("^(.{4,160}?) ?[(（\\[]([^()（）\\[\\]]{2,120})[)）\\]]$");

  private static final Wording QUOTED =
      Wording.of(
          "^([^\"“”«»„《》「」]{0,120}?)\\s?[\"“«„《「]([^\"“”«»„《》「」]{3,160})[\"”»“》」],?(?:\\s?(.{0,120}))$");

  /** What joins a title with the people behind it. */
  private static final Wording JOINT =
      Wording.anyCase(
          "^(?:\\s*[-–—:：,，|｜/]+\\s*|,? ?(?:presented by|given by|by|with|from|von|mit|par|por|di) |\\s+)");

  /** What joins people with the quoted title behind them. */
  private static final Wording VERB =
      Wording.anyCase(
          "(?:\\s*[-–—:：,，|｜/]+|(?:'s|’s)?,? (?:on|with|presents|presented|talks about|speaks on|speaking on|about|talk|presentation|session)[:：]?"
              + "|\\s?(?:老师|同学)?\\s?(?:分享|带来|演讲|主讲|发表|介绍)了?(?:题为|主题为)?的?[:：]?)\\s*$");

  /** 议题：题目，讲师：姓名, in either order. */
  private static final Wording LABELLED =
      Wording.anyCase(
          "^(?:议题|主题|题目|演讲题目|分享主题|talk|title|topic)\\s?[:：]\\s?(.{4,160}?)[\\s,，;；|｜/]+(?:演讲者|讲师|嘉宾|分享人|主讲人?|讲者|演讲人|speakers?|presenters?)\\s?[:：]\\s?(.{2,120})$");

  private static final Wording LABELLED_PEOPLE =
      Wording.anyCase(
          "^(?:演讲者|讲师|嘉宾|分享人|主讲人?|讲者|演讲人|speakers?|presenters?)\\s?[:：]\\s?(.{2,120}?)[\\s,，;；|｜/]+(?:议题|主题|题目|演讲题目|分享主题|talk|title|topic)\\s?[:：]\\s?(.{4,160})$");

  /** 【姓名】题目. */
  private static final Wording BRACKETED_NAME =
      Wording.of("^[【\\[]([^【】\\[\\]]{2,60})[】\\]]\\s*(.{4,160})$");

  /** 题目 姓名. */
  private static final Wording SPACED_NAME =
      Wording.of("^(.{4,160}\\p{IsHan}.{0,60}?) (\\p{IsHan}{2,4})$");

  /** Where the text about a talk begins behind its people. */
  private static final Wording TEXT = Wording.of("[:：]\\s|\\s[-–—]\\s|[.](?= )|\\n");

  /** What goes on about a person rather than with a title. */
  private static final Wording OF_PERSON =
      Wording.of("^(?:[(（@]|,\\s[^\"“]|(?:on|about|from|of|at) )");

  /** What is left between links. */
  private static final Wording SIGNS = Wording.of("^[^\\p{L}\\p{N}(（\\[]+");

  /** Palestra "Título". */
  private static final Wording NAMED =
      Wording.of("^\\p{L}{3,20} [\"“«„]([^\"”“»„]{3,150})[\"”»“]$");

  /** 姓名（花名）, which may be an organisation, too. */
  private static final Wording NICKNAMED = Wording.of("\\p{IsHan}{2,4} ?[（(](\\p{IsHan}{1,4})[）)]");

  private static final Wording SENTENCE = Wording.of("(?<=[\\p{L}\\p{N})”\"]{2})[.!?](?= \\p{Lu})");

  /**
   * The ways in which a line can be read as title and people.
   *
   * @param organised whether an organisation stands behind a name and a comma, as in other lines
   */
  static List<Parted> of(Line line, boolean organised) {
    List<Parted> found = new ArrayList<>();
    if (line.text().length() > LONGEST_LINE) {
      return found;
    }
    String whole = TalkItem.withoutLinks(line);
    String text = TalkItem.LANGUAGE.matcher(whole).cut();
    form(LABELLED, text, 1, organised, found);
    form(LABELLED_PEOPLE, text, 2, organised, found);
    text = Titles.clean(text);
    form(BRACKETED_NAME, text, 2, organised, found);
    if (text.length() < 6 || Labels.parse(text) != null) {
      return found;
    }
    marked(line, whole, organised, found);
    if (text.length() <= LONGEST) {
      quoted(text, organised, found);
      signed(text, BY, organised, false, true, found);
      signed(text, ON, organised, true, false, found);
      signed(text, SIGN, organised, true, true, found);
      form(IN_BRACKETS, text, 1, organised, found);
      form(SPACED_NAME, text, 1, organised, found);
    }
    return found;
  }

  /** What readings of different lines have in common. */
  String form() {
    return nameFirst ? "name" + sign : sign + "name";
  }

  /** Whether emphasis, a link or quotation marks set the title apart. */
  boolean isMarked() {
    return sign.equals(MARKED) || sign.equals(QUOTES);
  }

  /** Whether so little stands between the two that one line alone proves nothing. */
  boolean isLoose() {
    return sign.isBlank() || sign.equals(",") || sign.equals("，");
  }

  /** What is bold at the start, or a link, against the rest. */
  private static void marked(Line line, String whole, boolean organised, List<Parted> found) {
    String text = line.text();
    int bold = Math.min(line.boldTo(), text.length());
    if (bold >= SHORTEST_TITLE && bold < text.length()) {
      String words = text.substring(0, bold);
      behind(words, text.substring(bold), organised, found);
      before(words, text.substring(bold), organised, found);
    }
    if (!line.anchors().isEmpty() && line.anchors().get(0).start() == 0) {
      String words = line.words(line.anchors().get(0));
      if (words.length() >= SHORTEST_TITLE && words.length() < text.length()) {
        behind(words, SIGNS.matcher(MarkedItem.behindLinks(line)).cut(), organised, found);
        before(words, whole.substring(Math.min(words.length(), whole.length())), organised, found);
      }
    }
  }

  /** The people behind a marked title, and perhaps a text behind them. */
  private static void behind(String title, String rest, boolean organised, List<Parted> found) {
    String names = joined(rest);
    add(Titles.clean(title), unbracketed(names), MARKED, false, organised, found);
    Wording.Search text = TEXT.matcher(names);
    if (text.find()) {
      add(Titles.clean(title), names.substring(0, text.start()), MARKED, false, organised, found);
    }
  }

  /** The title behind marked people, unless something of them stands between. */
  private static void before(String people, String rest, boolean organised, List<Parted> found) {
    String behind = rest.strip();
    boolean told =
        Names.hasHan(people) && !behind.isEmpty() && Character.isLetterOrDigit(behind.charAt(0));
    if (behind.isEmpty() || told || OF_PERSON.matcher(behind).find()) {
      return;
    }
    add(Titles.bare(joined(rest)), Titles.clean(people), MARKED, true, organised, found);
  }

  /** What stands behind the other part, without what joins them. */
  private static String joined(String words) {
    return JOINT.matcher(Titles.bare(words)).cut().strip();
  }

  private static String unbracketed(String words) {
    boolean enclosed =
        words.length() > 2
            && "(（[".indexOf(words.charAt(0)) >= 0
            && ")）]".indexOf(words.charAt(words.length() - 1)) >= 0;
    return enclosed ? words.substring(1, words.length() - 1) : words;
  }

  /** A form whose two groups are title and people. */
  private static void form(
      Wording form, String text, int title, boolean organised, List<Parted> found) {
    Wording.Search search = form.matcher(text);
    if (search.matches()) {
      String sign = form == SPACED_NAME ? " " : BRACKETS;
      add(search.group(title), search.group(3 - title), sign, title == 2, organised, found);
    }
  }

  private static void quoted(String text, boolean organised, List<Parted> found) {
    Wording.Search quoted = QUOTED.matcher(text);
    if (!quoted.matches()) {
      return;
    }
    String before = VERB.matcher(quoted.group(1)).cut().strip();
    String behind = JOINT.matcher(quoted.group(3)).cut().strip();
    if (before.isEmpty()) {
      add(quoted.group(2), unbracketed(Titles.bare(behind)), QUOTES, false, organised, found);
    } else if (Titles.bare(behind).length() < 2 && !isNicknamed(before)) {
      add(quoted.group(2), before, QUOTES, true, organised, found);
    }
  }

  private static boolean isNicknamed(String words) {
    Wording.Search nickname = NICKNAMED.matcher(words);
    return nickname.matches() && !Credential.endsAsOrganisation(nickname.group(1));
  }

  private static void signed(
      String text,
      Wording sign,
      boolean organised,
      boolean first,
      boolean last,
      List<Parted> found) {
    Wording.Search search = sign.matcher(text);
    while (search.find()) {
      String left = text.substring(0, search.start());
      String right = text.substring(search.end());
      String words = search.group().strip();
      boolean comma = words.equals(",") || words.equals("，");
      boolean colon = (words.equals(":") || words.equals("：")) && !Names.hasHan(right);
      if (first && (!comma || left.endsWith(")") || left.endsWith("）"))) {
        boolean longer = BARS.contains(words) && left.indexOf(words) > 0;
        Parted before = parted(right, left, words, true, organised);
        if (longer && before != null) {
          found.removeIf(known -> known.nameFirst && known.sign.equals(words));
        }
        if (before != null) {
          found.add(before);
        }
      }
      if (last && !colon) {
        add(left, right, words, false, organised, found);
      }
    }
  }

  private static void add(
      String title,
      String people,
      String sign,
      boolean nameFirst,
      boolean organised,
      List<Parted> found) {
    Parted parted = parted(title, people, sign, nameFirst, organised);
    if (parted != null) {
      found.add(parted);
    }
  }

  private static @Nullable Parted parted(
      String words, String names, String sign, boolean nameFirst, boolean organised) {
    List<Mention> people = FullNames.read(names, organised);
    if (people.isEmpty()) {
      return null;
    }
    String clean = Titles.clean(TalkItem.LANGUAGE.matcher(words).cut());
    Wording.Search named = NAMED.matcher(clean);
    String title = named.matches() ? named.group(1) : sentence(clean);
    boolean story = title.length() < clean.length() && title.length() > LONGEST_OPENING;
    if (title.length() < SHORTEST_TITLE
        || title.length() > LONGEST_TITLE
        || story
        || !TitleWords.isTitle(title)) {
      return null;
    }
    boolean sure = FullNames.read(title).isEmpty() && FullNames.isSure(people);
    return new Parted(title, people, names, sign, nameFirst, sure);
  }

  /** A title without the text that follows it. */
  private static String sentence(String words) {
    Wording.Search stop = SENTENCE.matcher(words);
    int end = words.indexOf('。');
    boolean question =
        words.endsWith("?") && words.length() - LONGEST_QUESTION < words.indexOf(". ");
    return stop.find() && !question
        ? words.substring(0, stop.start())
        : end > 0 ? words.substring(0, end) : words;
  }
}
