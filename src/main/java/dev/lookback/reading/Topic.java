package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/**
 * Finds what a talk was about in a sentence: a title in 《》 or quotation marks, else the words
 * behind the verb.
 */
final class Topic {

  private static final int LONGEST = 300;

  private static final Wording BOOK =
      Wording.of(
          "(?:课程|书籍|图书|新书|专著|著有|著作|出版|一书|纲要|获赠|赠送|赠|编写|撰写|参与|通过|获得|信通院|实验|教材|翻译|译有|合著|书|栏目|专栏|论文)$");

  private static final Wording BOOK_AFTER =
      Wording.of("^(?:一书|书籍|一本|认证|课程|图书|教材|等书|等书籍|作者|系列丛书|规定|白皮书|杂志)");

  private static final Wording THEME_LIST = Wording.of("^[，、]?《");

  private static final Wording QUOTED =
      Wording.of("“([^“”]{4,120})”|「([^「」]{4,80})」|\"([^\"\\n]{4,120})\"");

  private static final Wording QUOTE_LEAD =
      Wording.of(
          "(?:带来(?:了|的)?(?:议题|主题)?|发表(?:了)?(?:基于|的|题为)?|以|题为|主题为|主题是|题目是|议题是|关于|围绕|分享(?:了|的)?(?:主题(?:是|为))?|做(?:了)?(?:关于|题为)?|作(?:了)?(?:关于|题为)?|基于|展现|介绍(?:了)?|讲解(?:了)?|演讲|就)[:：]?\\s*$");

  private static final Wording QUOTE_TAIL =
      Wording.of(
          "^\\s*(?:为主题|为题|的?(?:精彩|相关|技术|专题)?(?:主题|议题)?(?:分享|演讲|议题|报告|致辞|技术分享)|主题(?:分享|演讲)|做出|进行|展开|的话题)");

  /** What was spoken about, in the words behind the verb. */
  private static final Wording PHRASE =
      Wording.of(
          "(?:(?:分享|介绍|讲解|讲述|阐述|解读|展示|演示|探讨|剖析|汇报|带来|主持|(?<!通过)分析|揭秘|公开|讲|聊)(?:了|到)?(?:关于|有关)?|(?:话题|主题|题目|内容)(?:是|为)|围绕着?|就|针对|关于)([^，。；：！？\\n]{4,80})");

  private static final Wording PHRASE_TAIL =
      Wording.of(
          "(?:等?(?:方面)?(?:的|做了?|作了?|进行了?|展开了?|向大家)?(?:相关|精彩|主题|技术|专题|一系列|详细|深入|全面|独到|部分|多方面|情况)*(?:的)?(?:分享|演讲|介绍|讲解|内容|议题|情况|阐述|解读|展望|交流|致辞|探讨|剖析)(?:内容|活动)?|等(?:精彩)?(?:内容|方面|情况)?|的?部分|做了?)$");

  private static final Wording PHRASE_HEAD =
      Wording.of("^(?:了|的|着|关于|有关|给?大家|我们|为大家|向大家|现场|观众|[:：]|到了?|自己|对|一下|当前)+");

  private static final Wording SPOKE =
      Wording.of("^(?:\\p{IsHan}{0,6}(?:表示|指出|强调|认为|提到|谈到|介绍到|说|呼吁|研究|主要对|对|表达))(?:了|道|到)?");

  private static final Wording LATER =
      Wording.of(
          "(?:带来|分享|发表|介绍|讲解|讲述)了?([^，。；：！？\\n“《]{4,60}?)的(?:主题|精彩|技术|相关)?(?:分享|演讲|报告)|(?:介绍|讲解|讲述|分享|讲)了([^，。；：！？\\n“《]{4,60})");

  /** "gave a talk on X" within the sentence itself: 进行了X的主题演讲. */
  private static final Wording GIVEN =
      Wording.of("(?:进行|做|作)了([^，。；：！？\\n“《]{4,60}?)的(?:主题|精彩|技术|相关)?(?:分享|演讲|报告)");

  private static final Wording ANGLE = Wording.of("角度$|为大家$|本次活动$|^在.{0,8}上$");

  private static final Wording SAYING = Wording.of("(?:表示|指出|说|认为|强调|提到)[:：，,]?\\s*$");

  private Topic() {}

  static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("。！？!?\n".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** The title in 《》 or quotation marks, looking first behind the speaker. */
  static @Nullable String quotedTitle(String text, int from, int speakerEnd) {
    String behind = bookTitle(text, speakerEnd, Math.min(text.length(), speakerEnd + 160));
    if (behind == null) {
      behind = quotation(text, speakerEnd, Math.min(text.length(), speakerEnd + 160));
    }
    if (behind == null) {
      behind = bookTitle(text, from, speakerEnd);
    }
    return behind != null ? behind : quotation(text, from, speakerEnd);
  }

  private static @Nullable String bookTitle(String text, int from, int to) {
    for (int open = text.indexOf('《', from);
        open >= 0 && open < to;
        open = text.indexOf('《', open + 1)) {
      int close = closing(text, open);
      if (close < 0) {
        return null;
      }
      String lead = text.substring(Math.max(0, open - 6), open).strip();
      String tail = text.substring(close + 1, Math.min(text.length(), close + 8)).strip();
      if (!BOOK.matcher(lead).find()
          && !BOOK_AFTER.matcher(tail).find()
          && !THEME_LIST.matcher(tail).find()) {
        return Titles.bare(text.substring(open + 1, close));
      }
      open = close;
    }
    return null;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i < open + 160; i++) {
      if (text.charAt(i) == '《') {
        depth++;
      } else if (text.charAt(i) == '》' && --depth == 0) {
        return i;
      }
    }
    return text.indexOf('》', open) - open < 160 ? text.indexOf('》', open) : -1;
  }

  private static @Nullable String quotation(String text, int from, int to) {
    Wording.Search quoted = QUOTED.matcher(text);
    quoted.region(from, Math.min(text.length(), to + 120));
    while (quoted.find() && quoted.start() < to) {
      String words =
          quoted.group(1) != null
              ? quoted.group(1)
              : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
      String lead = text.substring(Math.max(from, quoted.start() - 14), quoted.start());
      String tail = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + 12));
      boolean led = QUOTE_LEAD.matcher(lead).find();
      boolean tailed = QUOTE_TAIL.matcher(tail).find();
      boolean speech = words.endsWith("。") || SAYING.matcher(lead).find();
      if (!speech && (tailed || (led && words.length() >= 6))) {
        return Titles.bare(words);
      }
    }
    return null;
  }

  /**
   * What a sentence says that a talk was about, without quotation marks; null if it says nothing of
   * the kind.
   */
  static @Nullable String phrase(String text, int from) {
    int stop = Math.min(text.length(), Math.max(sentenceEnd(text, from), from + 1));
    Wording.Search phrase = PHRASE.matcher(text);
    phrase.region(Math.min(from, text.length()), stop);
    String best = null;
    while (phrase.find()) {
      String words = tidy(phrase.group(1));
      if (words.startsWith("在") && words.endsWith("下") && phrase.end() + 1 < stop) {
        words = tidy(text.substring(phrase.end() + 1, clauseEnd(text, phrase.end() + 1)));
      }
      if (words.length() >= 4
          && (best == null || (best.length() < 8 && words.length() > best.length()))) {
        best = words;
        if (best.length() >= 8) {
          break;
        }
      }
    }
    return best != null ? best : later(text, Math.min(from, text.length()), stop);
  }

  /** "… . This time he brought us X": the talk is told in a later sentence. */
  private static @Nullable String later(String text, int start, int from) {
    Wording.Search given = GIVEN.matcher(text);
    given.region(start, from);
    if (given.find()) {
      return tidy(given.group(1));
    }
    Wording.Search later = LATER.matcher(text);
    later.region(Math.min(from, text.length()), text.length());
    return later.find() ? tidy(later.group(1) != null ? later.group(1) : later.group(2)) : null;
  }

  /** The first clause behind the speaker that says something, without its verb. */
  static @Nullable String clause(String text, int from) {
    String best = null;
    int stop = Math.min(text.length(), Math.max(sentenceEnd(text, from), from + 1));
    for (String part :
        text.substring(Math.min(from, text.length()), Math.min(text.length(), stop + 120))
            .split("[，。；：:“”！\n]", -1)) {
      String words = tidy(SPOKE.matcher(part.strip()).cut());
      if (words.length() >= 8 && !words.startsWith("在") && !ANGLE.matcher(words).find()) {
        best = words;
        break;
      }
    }
    return best;
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "，。；！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String tidy(String phrase) {
    String words = PHRASE_HEAD.matcher(Texts.cut(phrase.strip(), LONGEST)).cut();
    Wording.Search again = PHRASE.matcher(words);
    if (again.find()
        && again.start() < 12
        && words.length() - again.start(1) >= 6
        && !words.startsWith("如何")) {
      words = PHRASE_HEAD.matcher(again.group(1)).cut();
    }
    String cut = PHRASE_TAIL.matcher(words).cut();
    return Titles.bare(cut.length() >= 4 ? cut : words);
  }
}
