package dev.lookback.reading;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts of the pieces that recap documents are made of, whole, torn and out of place. */
final class HostileTexts {

  private static final List<String> FRONT_MATTER =
      List.of(
          "---\n",
          "+++\n",
          "title: 回顾 | Meetup\n",
          "title: [a, {b: \n",
          "date: 2023-13-45\n",
          "date: 2023-03-05 09:00:00 +0800\n",
          "location: 成都\n",
          "talks:\n- title: A talk\n  speakers: [Ann Example, 王小明]\n",
          "  videos: ['https://a.b/1.mp4', 'javascript:alert(1)']\n  slides: file:///etc/a.pdf\n",
          "speakers:\n- {name: 李小龙, role: 工程师}\n- &a [*a, *b]\n",
          "? !!python/object:a\n: |\n\t- x\n",
          "section1:\n  videoUrl: //player.bilibili.com/player.html?bvid=BV1aa411c7zz\n");

  private static final List<String> MARKDOWN =
      List.of(
          "\n",
          "\n\n",
          "# ",
          "## 议题 2 - ",
          "- ",
          "    1. ",
          "> ",
          "**",
          "*",
          "```\n",
          "`",
          "[回放](",
          "[slides](<",
          "![",
          "][a]\n[a]: https://a.b/c.pptx\n",
          ")",
          "|时间|议题|嘉宾|\n|--|--|--|\n|14:00-14:30|",
          "|",
          "---\n",
          "\\",
          "https://www.bilibili.com/video/BV1aa411c7zz?p=2。",
          "https://youtu.be/abcdefghijk",
          "(javascript:alert(1)//a.mp4)",
          "file:///a.mp4 ");

  private static final List<String> HTML =
      List.of(
          "<video src=\"https://a.b/1.mp4\">",
          "<video><source src='javascript:a.mp4'",
          "</video>",
          "<iframe src=\"//www.youtube.com/embed/abcdefghijk\"></iframe>",
          "<table><tr><td>14:00<td>《题目》<td colspan=9>",
          "</table>",
          "<p align=center><b>",
          "</b></p>",
          "<a href=\"data:text/html,a.mp4\">视频回放</a>",
          "<!--",
          "-->",
          "<br/>",
          "&#x3C;script&gt;&nbsp;",
          "<!doctype html><html><head><title>a</title><body>");

  private static final List<String> WORDS =
      List.of(
          "某某科技公司技术总监王小明",
          "带来了题为《如何回顾一次活动》的分享。",
          "主讲人：李小龙，某大学教授 张大伟（花名：云中）",
          "2023年3月5日",
          "上周六（8 月 21 日）",
          "成都站",
          "线上直播",
          "圆桌论坛：",
          "Ann Example from Example Labs presented “How We Look Back”. ",
          "Speaker: Ann Example, Engineer at Example, and Bo Sample",
          "10:00 - 10:45 Looking Back by Ann Example",
          "on March 5th, 2023 in London ",
          "ガイド 발표 Größe café",
          "🎉👩‍💻",
          "，、。：（）《》“”");

  private static final List<String> BROKEN =
      List.of(
          "\0",
          "\uFEFF",
          "\uFFFD",
          "\uD83C",
          "\uDF89",
          "\u2028",
          "\u200B",
          "\u202E",
          "\r",
          "\r\n",
          "\t",
          "\u3000",
          "\u00A0",
          "\u001B[31m",
          "\b",
          "\uE000",
          "\u0301");

  private HostileTexts() {}

  /** Some dozens of pieces in a row, now and then behind front matter. */
  static Arbitrary<String> documents() {
    Arbitrary<String> front =
        Arbitraries.of(FRONT_MATTER)
            .list()
            .ofMaxSize(8)
            .map(lines -> "---\n" + String.join("", lines) + "---\n")
            .injectNull(0.5)
            .map(text -> text == null ? "" : text);
    Arbitrary<String> body = piece().list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    return Combinators.combine(front, body).as(String::concat);
  }

  /** A few pieces, to be repeated. */
  static Arbitrary<String> units() {
    return piece()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces))
        .filter(unit -> !unit.isEmpty());
  }

  private static Arbitrary<String> piece() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(MARKDOWN)),
        Tuple.of(4, Arbitraries.of(HTML)),
        Tuple.of(6, Arbitraries.of(WORDS)),
        Tuple.of(1, Arbitraries.of(FRONT_MATTER)),
        Tuple.of(2, Arbitraries.of(BROKEN)),
        Tuple.of(
            2,
            Arbitraries.of(Hostile.fragments().toList())
                .map(fragment -> Hostile.repeated(fragment, 1))),
        Tuple.of(2, torn()),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
  }

  /** The start or the end of a piece. */
  private static Arbitrary<String> torn() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(HTML)),
                Tuple.of(1, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.of(MARKDOWN))),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(true, false))
        .as(
            (piece, at, head) -> {
              int cut = Math.min(at, piece.length());
              return head ? piece.substring(0, cut) : piece.substring(cut);
            });
  }
}
