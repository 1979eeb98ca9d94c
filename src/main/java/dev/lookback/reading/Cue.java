package dev.lookback.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What words say of the link beside them; of two in the same words, the one named first here
 * counts.
 */
enum Cue {
  REGISTRATION,
  ARTICLE,
  REPLAY,
  ALBUM,
  SLIDES,
  LIVE;

  /** "Video filmed by …", "Slides prepared by …". */
  private static final Wording MADE =
      Wording.anyCase(
          "(g?video|slides?) (?:\\p{L}+ed|taken|shot|made|courtesy|thanks to|from) ?(?:by|at)?\\b");

  private static final int LONGEST = 80;
  private static final int NEAR = 40;
  private static final int LATIN_WEIGHT = 3;

  /** The words by their first character, for one pass over a text. */
  private static final List<List<Word>> WORDS = new ArrayList<>();

  /** Words that say nothing of a link beside those that do. */
  private static final List<String> FILLERS = new ArrayList<>();

  static {
    for (int i = 0; i < 256; i++) {
      WORDS.add(new ArrayList<>());
    }
    sure(REGISTRATION, "报名|報名|预约|預約|注册|registration|sign up|signup|rsvp|to register");
    sure(
        REGISTRATION,
        "register for|register now|register here|register at|register via|register today");
    sure(REGISTRATION, "call for papers|call for proposals|call for speakers");
    sure(ARTICLE, "文章|文字版|文字稿|文字实录|演讲实录|博客|部落格|新闻|公众号|blog post|write-up|writeup|transcript");
    sure(REPLAY, "回放|重播|录像|錄像|录播|录屏|錄影|视频回顾|回顾视频|直播回顾|往期直播|直播精彩回顾");
    sure(REPLAY, "视频链接|视频地址|视频实录|完整视频|现场视频|演讲视频|分享视频|观看视频|直播视频|视频观看|在线观看|影片連結|録画|アーカイブ|다시보기");
    sure(
        REPLAY,
        "replay|replays|recording|recordings|recorded|full video|video link|vod|aufzeichnung|grabación");
    sure(REPLAY, "watch the|watch on|watch it|watch again|watch here|watch video|video of|gvideo");
    sure(ALBUM, "相册|相冊|照片|图集|美图|图片直播|photos|photo album|gallery|flickr");
    sure(SLIDES, "ppt|pptx|幻灯片|幻灯|投影片|簡報|讲稿|课件|演示文稿|演讲稿|演讲资料|演讲材料|分享资料|スライド|発表資料|발표자료");
    sure(
        SLIDES,
        "slide|slides|slide deck|slidedeck|speakerdeck|slideshare|folien|diapositivas|diapositives");
    sure(LIVE, "直播间|直播間|直播地址|直播链接|直播入口|直播平台|观看直播|线上直播|线上参会|腾讯会议|会议链接|会议号");
    sure(
        LIVE,
        "live stream|livestream|live-stream|live room|watch live|join online|join us online|zoom|webinar link");
    brief(REGISTRATION, "register|tickets|apply");
    brief(ARTICLE, "blog|article|post|news|推文|阅读原文|原文");
    brief(REPLAY, "视频|影片|影像|動画|영상|回顾|回顧|观看|观看地址|video|videos|vidéo|vídeo|watch");
    brief(SLIDES, "资料下载|资料|資料|presentation|presentations|deck|pdf");
    brief(LIVE, "直播|live");
    FILLERS.addAll(
        Texts.split(
            "点击|点此|戳|请|这里|此处|查看|下载|链接|地址|网址|入口|方式|活动|本次|本期|往期|精彩|现场|更多|获取|的|与|和|及|以及"
                + "|the|a|to|of|link|links|here|click|on|for|this|our|my|and|at|in|download|view|see|is|talk|session|page|event",
            "|"));
    FILLERS.forEach(filler -> add(filler, new Word(null, filler, false)));
  }

  /**
   * A word that tells of a link.
   *
   * @param cue null for a filler
   * @param sure whether it tells wherever it stands, or only where little else is said
   */
  private record Word(@Nullable Cue cue, String text, boolean sure) {

    boolean isAt(String words, int at) {
      return words.startsWith(text, at)
          && (text.charAt(0) > 'z' || !isInsideWord(words, at, at + text.length()));
    }

    private static boolean isInsideWord(String words, int start, int end) {
      return (start > 0 && DayScan.isLatin(words.charAt(start - 1)))
          || (end < words.length() && DayScan.isLatin(words.charAt(end)));
    }
  }

  private static void sure(Cue cue, String words) {
    add(cue, words, true);
  }

  private static void brief(Cue cue, String words) {
    add(cue, words, false);
  }

  private static void add(Cue cue, String words, boolean sure) {
    for (String word : Texts.split(words, "|")) {
      add(word, new Word(cue, word, sure));
    }
  }

  private static void add(String text, Word word) {
    WORDS.get(text.charAt(0) & 0xff).add(word);
  }

  /** What a link's own words, or a heading, say. */
  static @Nullable Cue of(String text) {
    Wording.Search made = MADE.matcher(text);
    if (made.lookingAt()) {
      return made.group(1).charAt(0) == 's' || made.group(1).charAt(0) == 'S' ? SLIDES : REPLAY;
    }
    return text.isEmpty() ? null : find(Texts.cut(text, LONGEST).toLowerCase(Locale.ROOT), true);
  }

  /**
   * What the words before a link say: those since the last separator, else those close by in the
   * sentence.
   */
  static @Nullable Cue before(String lead) {
    if (lead.isBlank()) {
      return null;
    }
    String words = sinceLink(lead.substring(Math.max(0, lead.length() - LONGEST)));
    words = words.toLowerCase(Locale.ROOT).strip();
    words = words.substring(lastOf(words, "。！？!?\n") + 1);
    int end = words.length();
    while (end > 0 && ":：-—>→(（[【".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String label = words.substring(0, end).strip();
    Cue cue = find(label.substring(lastOf(label, ":：|｜，,；;、•·/)）]】") + 1).strip(), true);
    return cue == null ? find(label.substring(Math.max(0, label.length() - NEAR)), false) : cue;
  }

  /** The words after the last address in a text. */
  private static String sinceLink(String text) {
    int at = text.lastIndexOf("http");
    while (at >= 0 && at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x2e80) {
      at++;
    }
    return at < 0 ? text : text.substring(at);
  }

  private static int lastOf(String text, String signs) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The cue in a text.
   *
   * @param whole whether the text is all that is said, so that brief words count
   */
  private static @Nullable Cue find(String words, boolean whole) {
    Cue sure = null;
    Cue brief = null;
    int told = 0;
    for (int i = 0; i < words.length(); i++) {
      Word word = at(words, i);
      if (word == null) {
        continue;
      }
      if (word.sure) {
        sure = first(sure, word.cue);
      } else {
        brief = first(brief, word.cue);
      }
      told += weight(word.text);
      i += word.text.length() - 1;
    }
    boolean isBrief = brief != null && whole && weight(words) - told <= (brief == REPLAY ? 4 : 2);
    if (sure == null) {
      return isBrief ? brief : null;
    }
    return isBrief && sure == SLIDES ? first(sure, brief) : sure;
  }

  /** The longest word that stands there. */
  private static @Nullable Word at(String words, int at) {
    Word longest = null;
    for (Word word : WORDS.get(words.charAt(at) & 0xff)) {
      if ((longest == null || word.text.length() > longest.text.length()) && word.isAt(words, at)) {
        longest = word;
      }
    }
    return longest;
  }

  private static @Nullable Cue first(@Nullable Cue one, @Nullable Cue other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** How much is said: a Latin word counts as several characters of Chinese. */
  private static int weight(String words) {
    int weight = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      boolean latin = letter && c < 0x250;
      if (latin && !inWord) {
        weight += LATIN_WEIGHT;
      } else if (letter && !latin) {
        weight++;
      }
      inWord = latin;
    }
    return weight;
  }
}
