package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/** Lines that say what they hold: "主讲人：…", "**Speaker:** …", "活动时间：…". */
final class Labels {

  /** What the label of a line stands for. */
  enum Kind {
    TITLE(
        "(?:议题|演讲|分享|话题|报告|直播|课程|讲座)?(?:题目|名称|标题)|讲题|(?:议题|话题)\\s?[一二三四五六七八九十\\d]{0,2}|(?:演讲|分享|直播|本期|议题|课程|讲座)主题|主题(?:分享|演讲)|(?:他|她)?的?(?:演讲|分享)的?(?:主题|题目|议题)[是为]?|主题\\s?[一二三四五六七八九十\\d]{1,2}|talk(?: title)?(?: #?\\d+)?|title|session|タイトル|演題|発表タイトル|제목|발표 ?주제|vortrag|vortragstitel|titel|titre|sujet|t[ií]tulo|charla|ponencia"),
    PEOPLE(
        "(?:分享|演讲|主讲|活动|本期|特邀|直播|议题|圆桌|课程|授课|讲座)?(?:嘉宾|讲师|讲者|老师)(?:姓名)?|主讲人?|演讲者|演讲人|分享者|分享人|讲演者|speakers?|presenters?|presented by|talk by|panelists?|guests?|発表者|登壇者|講演者|スピーカー|講者|講師|발표자|연사|referent(?:in|en|innen)?|sprecher(?:in|innen)?|vortragende[rn]?|intervenante?s?|orateurs?|oratrices?|conférenci(?:er|ère)s?|ponentes?|orador(?:a|es)?|conferenciantes?"),
    ABSTRACT(
        "(?:议题|演讲|分享|内容|主题|课程|讲座)?(?:简介|介绍|概要|概述|摘要|大纲|内容)|abstract|description|summary|about the talk|outline"),
    BIOGRAPHY("(?:个人|讲师|嘉宾|讲者|演讲者|作者)(?:简介|介绍)|bio(?:graphy)?|about the speaker|about me"),
    EVENT_TOPIC("(?:活动|大会|会议|沙龙|直播|本期)?主题|活动名称|topic|theme|activity theme|event"),
    DATE(
        "(?:活动|会议|直播|举办|举行|分享|课程|讲座|沙龙)?(?:时间|日期)|日程|time|dates?|when|date and time|日時|開催日時?|일시|날짜|datum|wann|quand|fecha|cuándo"),
    PLACE(
        "(?:活动|会议|举办|举行|线下)?(?:地点|地址|场地|会场)|线下|venue|location|where|place|address|場所|会場|開催場所|장소|ort|veranstaltungsort|wo|lieu|adresse|lugar|dónde|ubicación"),
    FORM("(?:活动|会议|举办|直播)?(?:形式|方式)|format|type"),
    AFFILIATION("(?:speaker )?affiliation|company|employer|(?:所在|任职)?(?:公司|单位)|所属(?:公司|单位|机构)|所属"),
    HOST(
        "主办(?:方|单位)?|承办(?:方|单位)?|合办(?:方|单位)?|协办(?:方|单位)?|联合主办(?:方|单位)?|组织(?:方|单位)|organi[sz]ers?|co-?organi[sz]ers?|hosts?|hosted by|organi[sz]ed by");

    @SuppressWarnings("ImmutableEnumChecker") // It never changes once it is made.
    private final Wording words;

    Kind(String words) {
      this.words = Wording.anyCase(words);
    }
  }

  private static final int LONGEST = 24;
  private static final Wording BRACKET = Wording.of("[【】\\[\\]「」]");

  private Labels() {}

  /** A label and its value, which may be empty when it stands on the next line. */
  record Labelled(Kind kind, String value, int valueStart) {}

  static @Nullable Labelled parse(String text) {
    int colon = colon(text);
    if (colon < 0) {
      return null;
    }
    String label = bare(text.substring(0, colon));
    if (label.length() < 2 || label.length() > LONGEST || BRACKET.matcher(label).find()) {
      return null;
    }
    Kind kind = kindOf(label);
    if (kind == null) {
      return null;
    }
    int valueStart = colon + 1;
    while (valueStart < text.length() && Character.isWhitespace(text.charAt(valueStart))) {
      valueStart++;
    }
    String value = text.substring(valueStart).strip();
    boolean when = kind == Kind.EVENT_TOPIC && isDate(value);
    return new Labelled(when ? Kind.DATE : kind, value, valueStart);
  }

  /** "Event: 2018-07-10 7:30 pm" tells when, not what. */
  private static boolean isDate(String value) {
    return !value.isEmpty() && DayScan.isDigit(value.charAt(0)) && Days.parse(value).isPresent();
  }

  /** Without marks of lists and emphasis, and brackets around it. */
  private static String bare(String label) {
    String words = Texts.trim(label, "-•·*◆▶>【[「", "】]」*");
    int start = 0;
    while (start < words.length() && !Character.isLetter(words.codePointAt(start))) {
      start += Character.charCount(words.codePointAt(start));
    }
    return start > 0 && Texts.isPicture(words.codePointAt(0)) ? words.substring(start) : words;
  }

  private static int colon(String text) {
    int end = Math.min(text.length(), 40);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  static @Nullable Kind kindOf(String label) {
    String words = Texts.trim(label.strip(), "*_", "*_");
    Kind kind = kindOfWords(words);
    String simplified = kind == null ? Names.simplified(words) : words;
    return simplified.equals(words) ? kind : kindOfWords(simplified);
  }

  private static @Nullable Kind kindOfWords(String words) {
    for (Kind kind : Kind.values()) {
      if (kind.words.matcher(words).matches()) {
        return kind;
      }
    }
    return null;
  }
}
