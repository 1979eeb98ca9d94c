package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/** The titles of talks: what belongs to one, and when two are the same. */
final class Titles {

  private static final String TIME =
      "(?:\\d{1,2} ?[:：] ?\\d{2}(?: ?[ap]\\.?m\\.?| ?Uhr)?|\\d{1,2} ?h ?(?:\\d{2}|(?=\\s*(?:[-–—:]|à ))))";

  /** A time or a span of time at the start of an agenda's line or heading. */
  static final Wording TIME_SPAN =
      Wording.anyCase(
          "^[\\s*•·|\\-–【\\[(（]*"
              + TIME
              + "(?:\\s*(?:-{1,3}|–|—{1,2}|~|～|至|到|to|bis|à|a|－)\\s*"
              + TIME
              + ")?[\\s】\\]）)|｜,，:：–—-]*");

  /** "1. Talk 1 - Title". */
  private static final int MOST_MARKERS = 2;

  /** [Lightning Talk] before a title. */
  private static final Wording TAG =
      Wording.anyCase(
          "^[\\[【](?:light?n?ing talks?|keynote|workshop|talk|session|panel|闪电演讲|閃電演講|主题演讲|分享|演讲)[\\]】]\\s*(?=\\S)");

  private static final Wording TIME_BEHIND =
      Wording.anyCase(
          " ?[(（]\\d{1,2}[:：]\\d{2} ?(?:[ap]m)? ?[-–—~] ?\\d{1,2}[:：]\\d{2} ?(?:[ap]m)?[)）]$");

  /** "(30 minutes + 15 minutes Q&A)". */
  private static final Wording DURATION =
      Wording.anyCase(" ?[(（]\\d{1,3} ?-?(?:min(?:ute)?s?|分钟)\\b[^()（）]{0,40}[)）]$");

  private static final Wording MARKER =
      Wording.anyCase(
          "^(?:(?:议题|主题|演讲|分享|话题|专题|议程|Talk|Session|Topic|Part|Keynote)\\s?(?:分享|演讲)?\\s?(?:[一二三四五六七八九十]{1,2}|#?\\d{1,2})?\\s?[-–—:：.、|｜)）]+\\s*"
              + "|(?:议题|主题|演讲|分享|话题|议程|Talk|Session)(?:分享|演讲)?\\s?(?:[一二三四五六七八九十]{1,2}|#?\\d{1,2})\\s+"
              + "|(?:0\\d|1\\d|[1-9])(?:[.、:：)）]\\s?|\\s?[-–—|｜]\\s?)(?=\\D)|0\\d\\s+(?=\\D)|第[一二三四五六七八九十\\d]{1,2}[个场位]?(?:主题|议题|演讲|分享|话题|讲)\\s*[:：]?\\s*|(?:主|分)会场\\s?[一二三四五六七八九十\\d]{0,2}\\s?[-–—:：|｜]+\\s*|第 ?[一二三四五六七八九十百\\d]{1,4} ?期(?!的|和|与|[是会])\\s*[:：|｜-]?\\s*(?=\\S)|\\d{1,2}/\\d{1,2}\\s+(?=\\D)|\\d{1,2}\\.\\d{1,2}(?:[.、]?\\s+|(?=《))(?=\\D)|[（(]?[一二三四五六七八九十]{1,2}[)）、.]\\s*|(?:Keynote|开场)\\s*[:：]\\s*)");

  /** An event's series and number before the title: "SOFAChannel#8：". */
  private static final Wording SERIES =
      Wording.of("^[\\p{L}\\d .&+-]{2,40}[#＃] ?\\d+ ?(?:期|场|站)?[\\s:：—–|｜-]*(?=\\S)");

  private static final Wording BREAK =
      Wording.anyCase(
          "签到|茶歇|休息|午餐|晚餐|午休|晚宴|抽奖|合影|合照|互动交流|自由交流|自由讨论|自由活动|入场|报到|^注册(?!中心)|暖场|退场|散场|用餐|领取|观影|参观|颁奖|成立仪式|揭牌|启动仪式|"
              + "庆祝|仪式$|主持人?开场|主持开场|开场白|^开场$|^结束语?$|^总结$|^交流$|^讨论$|会后交流|提问环节|问答环节|答疑|社交|自由提问|"
              + "\\bdoors? open|\\bbreak\\b|\\bcoffee\\b|\\btea\\b|\\blunch\\b|\\bdinner\\b|\\bregistration\\b|check-?in|sign-?in|"
              + "lucky draw|\\braffle\\b|\\bgiveaway|\\bparty$|group photo|\\bnetworking\\b|\\bq ?& ?a\\b|\\bq and a\\b|wrap[- ]?up|closing remarks?|opening ceremony|founding ceremony|"
              + "\\bour sponsors?\\b|continue the discussion|nearby (?:bar|pub)|\\bdrinks\\b|\\bbuffet\\b|\\brestaurant\\b|\\bpause\\b|^accueil|\\bapéro\\b|\\bmittagessen\\b|\\bempfang\\b|\\balmuerzo\\b|\\bintervalo\\b|\\bpizza\\b|\\bbreakfast\\b|\\bwelcome$|^arrival|\\barrive$|\\bsocial(?: event| hour| time)?$|happy hour|^food|^end$|^close$");

  /** A part of the programme that holds several short talks. */
  private static final Wording GROUP =
      Wording.anyCase(
          "(?:lightning|flash) talks?|(?:闪电|閃電)(?:演讲|演講|分享|秀|show)|lt大会|上午|下午|晚上|morning|afternoon|evening");

  private static final Wording GREETING =
      Wording.anyCase(
          "(?:开场|欢迎|领导|嘉宾|主办方)?致[辞词]|(?:opening|welcome|closing) (?:speech|remarks|address)");

  /** What stands before a page's title: "直播预告：". */
  private static final Wording NOTICE =
      Wording.of("^[【\\[]?(?:直播|活动|分享|讲座|会议|精彩)?(?:预告|回顾|实录|招募|通知)[】\\]]?\\s*[:：|｜-]\\s*(?=.{4})");

  /** A Chinese title in English behind it. */
  private static final Wording TRANSLATION =
      Wording.of(
          "(?<=\\p{IsHan}.{4,80}) ?[(（][\\p{Lu}\\d][\\p{Alpha}\\d ,.:;'’&+/!?–—-]{15,160}[)）]$");

  private Titles() {}

  /** Without time, number, marker, brackets around all of it and a full stop. */
  static String clean(String raw) {
    String title = TAG.matcher(TIME_SPAN.matcher(raw.strip()).cut()).cut();
    title = DURATION.matcher(TIME_BEHIND.matcher(title).cut()).cut();
    for (int i = 0; i < MOST_MARKERS; i++) {
      Wording.Search marker = MARKER.matcher(title);
      if (marker.find() && marker.end() < title.length()) {
        title = title.substring(marker.end());
      }
    }
    return bare(TRANSLATION.matcher(title).cut());
  }

  /** Whether a heading is numbered, timed or marked as a talk's. */
  static boolean isMarked(String heading) {
    String text = heading.strip();
    return TIME_SPAN.matcher(text).find() || MARKER.matcher(text).find() || text.startsWith("《");
  }

  static String bare(String raw) {
    String title = raw.strip();
    boolean changed = true;
    while (changed && title.length() > 1) {
      changed = false;
      if (endsInDash(title)) {
        title = title.substring(0, title.length() - 2).strip();
        changed = true;
      } else if (encloses(title, '《', '》')
          || encloses(title, '“', '”')
          || encloses(title, '「', '」')
          || encloses(title, '"', '"')
          || encloses(title, '【', '】')) {
        title = title.substring(1, title.length() - 1).strip();
        changed = true;
      } else if ("。.；;，,：:、|｜>》*".indexOf(title.charAt(title.length() - 1)) >= 0
          && !title.endsWith("..")
          && !unmatched(title)) {
        title = title.substring(0, title.length() - 1).strip();
        changed = true;
      } else if ("|｜-–—:：*、，；;".indexOf(title.charAt(0)) >= 0) {
        title = title.substring(1).strip();
        changed = true;
      }
    }
    return title;
  }

  private static boolean endsInDash(String title) {
    int end = title.length();
    return end > 2 && title.charAt(end - 2) == ' ' && "-–—".indexOf(title.charAt(end - 1)) >= 0;
  }

  /** A closing bracket at the end that belongs to one inside. */
  private static boolean unmatched(String title) {
    return title.endsWith("》")
        && title.chars().filter(c -> c == '《').count()
            >= title.chars().filter(c -> c == '》').count();
  }

  private static boolean encloses(String title, char open, char close) {
    return title.charAt(0) == open
        && title.charAt(title.length() - 1) == close
        && (open == close ? title.indexOf(close, 1) : title.indexOf(close)) == title.length() - 1;
  }

  static String withoutSeries(String title) {
    String named = NOTICE.matcher(title).cut();
    Wording.Search series = SERIES.matcher(named);
    String rest = series.find() ? named.substring(series.end()) : named;
    return bare(rest.isBlank() ? title : rest);
  }

  /** A part of the programme that is no talk. */
  static boolean isBreak(String title) {
    return title.length() <= (Names.hasHan(title) ? 14 : 60)
        && BREAK.matcher(Names.simplified(title)).find();
  }

  /** Whether a heading is one of several talks, or of a part of the day. */
  static boolean isGroup(String title) {
    return GROUP.matcher(title).matches();
  }

  /** The greeting that a sentence or title is about, such as 欢迎致辞; null if none. */
  static @Nullable String greeting(String text) {
    Wording.Search greeting = GREETING.matcher(text);
    return greeting.find() ? greeting.group() : null;
  }

  static boolean isGreeting(String title) {
    return GREETING.matcher(title).matches();
  }

  /** How alike two titles are, from 0 to 1, by the letters alone. */
  static double alike(String one, String other) {
    return Letters.of(one).likeness(Letters.of(other));
  }
}
