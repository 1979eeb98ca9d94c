package dev.lookback.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What words say of the link beside them. */
enum Cue {
  REGISTRATION,
  ALBUM,
  LIVE,
  ARTICLE,
  REPLAY,
  SLIDES;

  /** Words that say so wherever they stand; longer ones first where one is part of another. */
  private static final List<Words> SURE =
      List.of(
          words(
              REGISTRATION,
              "报名",
              "預約",
              "预约",
              "注册",
              "报名链接",
              "register",
              "registration",
              "sign up",
              "signup",
              "rsvp",
              "tickets",
              "call for"),
          words(ALBUM, "相册", "相冊", "照片", "图集", "美图", "photos", "photo album", "gallery", "flickr"),
          words(
              ARTICLE,
              "文章",
              "文字版",
              "文字稿",
              "实录",
              "博客",
              "新闻",
              "公众号",
              "blog post",
              "write-up",
              "writeup",
              "transcript"),
          words(
              REPLAY,
              "回放",
              "录像",
              "录播",
              "錄影",
              "錄像",
              "重播",
              "视频回顾",
              "回顾视频",
              "直播回顾",
              "视频链接",
              "视频地址",
              "完整视频",
              "现场视频",
              "演讲视频",
              "分享视频",
              "观看视频",
              "直播视频",
              "视频观看",
              "视频直播回顾",
              "直播精彩回顾",
              "往期直播",
              "replay",
              "recording",
              "recordings",
              "recorded",
              "watch the video",
              "watch video",
              "watch the talk",
              "watch on",
              "video link",
              "full video"),
          words(
              SLIDES,
              "ppt",
              "幻灯片",
              "讲稿",
              "课件",
              "演示文稿",
              "演讲稿",
              "投影片",
              "簡報",
              "演讲资料",
              "演讲材料",
              "slides",
              "slide deck",
              "deck",
              "speakerdeck",
              "slideshare"),
          words(
              LIVE,
              "直播间",
              "直播間",
              "直播地址",
              "直播链接",
              "观看直播",
              "线上直播",
              "直播平台",
              "live stream",
              "livestream",
              "live room",
              "watch live",
              "join online",
              "zoom"));

  /** Words that say so where they, with little else, are all there is. */
  private static final List<Words> SHORT =
      List.of(
          words(
              REPLAY,
              "视频",
              "影片",
              "動画",
              "回顾",
              "观看",
              "video",
              "videos",
              "watch",
              "vod",
              "youtube",
              "bilibili",
              "b站"),
          words(LIVE, "直播", "live"),
          words(SLIDES, "资料下载", "资料", "presentation", "pdf", "keynote"),
          words(ARTICLE, "blog", "article", "post", "news", "推文", "阅读原文"));

  private static final int LONGEST = 80;
  private static final int SHORT_REST = 4;

  /** What a link's own words or a heading say. */
  static @Nullable Cue of(String text) {
    String words = Texts.cut(text, LONGEST).toLowerCase(Locale.ROOT);
    Cue sure = sure(words);
    return sure == null ? brief(words) : sure;
  }

  /**
   * What the words before a link say: those since the last separator, else those of the sentence.
   */
  static @Nullable Cue before(String lead) {
    String words =
        lead.substring(Math.max(0, lead.length() - LONGEST)).toLowerCase(Locale.ROOT).strip();
    words = words.substring(lastOf(words, "。！？!?\n") + 1);
    boolean label = words.endsWith(":") || words.endsWith("：");
    String trimmed = label ? words.substring(0, words.length() - 1).strip() : words;
    String last = trimmed.substring(lastOf(trimmed, ":：|｜，,；;、•·)）]") + 1).strip();
    Cue cue = sure(last);
    if (cue == null) {
      cue = brief(last);
    }
    return cue == null ? sure(words) : cue;
  }

  private static Words words(Cue cue, String... all) {
    return new Words(cue, List.of(all));
  }

  private static int lastOf(String text, String signs) {
    for (int i = text.length() - 2; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Cue sure(String words) {
    if (words.isEmpty()) {
      return null;
    }
    for (Words some : SURE) {
      if (some.in(words)) {
        return some.cue;
      }
    }
    return null;
  }

  private static @Nullable Cue brief(String words) {
    for (Words some : SHORT) {
      String word = some.first(words);
      if (word != null && rest(words.replace(word, " ")) <= SHORT_REST) {
        return some.cue;
      }
    }
    return null;
  }

  /** How much is left: a Latin word counts as two characters of Chinese. */
  private static int rest(String words) {
    int rest = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean latin = c < 0x250 && Character.isLetterOrDigit(c);
      rest += latin ? (inWord ? 0 : 2) : Character.isLetterOrDigit(c) ? 1 : 0;
      inWord = latin;
    }
    return rest;
  }

  private record Words(Cue cue, List<String> all) {

    boolean in(String text) {
      return first(text) != null;
    }

    @Nullable String first(String text) {
      for (String word : all) {
        int at = text.indexOf(word);
        if (at >= 0 && (word.charAt(0) > 'z' || isWhole(text, at, word.length()))) {
          return word;
        }
      }
      return null;
    }

    private static boolean isWhole(String text, int at, int length) {
      int end = at + length;
      return (at == 0 || !isLatin(text.charAt(at - 1)))
          && (end == text.length() || !isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
      return c >= 'a' && c <= 'z';
    }
  }
}
