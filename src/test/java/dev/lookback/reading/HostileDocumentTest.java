package dev.lookback.reading;

import static dev.lookback.reading.Hostile.numbered;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lookback.recap.Recap;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to be slow, deep or large are read in time, and none breaks the reader. */
class HostileDocumentTest {

  private static final int MANY = 50_000;
  private static final int MEBIBYTE = 1024 * 1024;
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration LIMIT_OF_64_KIB = Duration.ofSeconds(3);

  static Stream<Arguments> documents() {
    return Stream.of(
        arguments("an empty file", ""),
        arguments("a byte order mark", "\uFEFF"),
        arguments("a binary file", new String(Hostile.noise(2 * MEBIBYTE), ISO_8859_1)),
        arguments("broken UTF-8", new String(Hostile.noise(2 * MEBIBYTE), UTF_8)),
        arguments("NUL bytes", "\0".repeat(2 * MEBIBYTE)),
        arguments("a line of Latin letters", "a".repeat(2 * MEBIBYTE)),
        arguments("a line of words", "by and ".repeat(300_000)),
        arguments("a line of Chinese", "公司产品开源社区数据库".repeat(200_000)),
        arguments("a line of roles", "总监".repeat(MEBIBYTE)),
        arguments("a line of spaces", " ".repeat(2 * MEBIBYTE)),
        arguments("empty lines", "\n".repeat(2 * MEBIBYTE)),
        arguments("paragraphs", "a\n\n".repeat(700_000)),
        arguments("lists in lists", "- ".repeat(MANY)),
        arguments("numbered lists in lists", "1. ".repeat(MANY)),
        arguments("lists, deeper and deeper", deeper(2_000)),
        arguments("quotations in quotations", "> ".repeat(MANY)),
        arguments("elements in elements", "<div>".repeat(MANY)),
        arguments("HTML lists in lists", "<ul><li>".repeat(MANY)),
        arguments("bold in bold", "<b>".repeat(MANY)),
        arguments("tables in tables", "<table><tr><td>".repeat(MANY)),
        arguments("tables without end", "<table>\n\n".repeat(MANY)),
        arguments("formatting in paragraphs", "<p><b><i>".repeat(200_000)),
        arguments("players without end", "<video>".repeat(MANY)),
        arguments("comments without end", "<!--".repeat(MANY)),
        arguments("fences without end", "```\n".repeat(MANY)),
        arguments("brackets", "[".repeat(2 * MEBIBYTE)),
        arguments("images in images", "![".repeat(MANY)),
        arguments("links in links", "[a](".repeat(MANY)),
        arguments("stars", "*".repeat(MANY)),
        arguments("emphasis in emphasis", "*a **b ".repeat(MANY)),
        arguments("ticks, more and more", ticks(1_500)),
        arguments("attributes", "<div " + numbered("a{i}=b ", MANY) + ">"),
        arguments("a table of many columns", row("|a", 10_000) + row("|-", 10_000)),
        arguments("a table of many rows", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(MANY)),
        arguments(
            "a table of short rows", row("|a", 2_000) + row("|-", 2_000) + "|\n".repeat(MANY)),
        arguments("a table of wide cells", "|<|\n|-|\n|" + "、".repeat(MEBIBYTE) + "|\n"),
        arguments("HTML columns", "<table><tr>" + "<td colspan=99>a".repeat(MANY)),
        arguments("links", numbered("[a{i}](https://a.b/{i}.mp4)\n", 100_000)),
        arguments("headings", numbered("## {i}\n", 100_000)),
        arguments("captions", Hostile.repeated("某公司总监{name}\\n\\n", 200_000)),
        arguments(
            "players between headings",
            numbered("## 议题{i}：a\n\n<video src=\"https://a.b/{i}.mp4\"></video>\n\n", MANY)),
        arguments("data in an address", "![](data:image/png;base64," + "A".repeat(MEBIBYTE) + ")"),
        arguments("a YAML bomb", Hostile.laughs()),
        arguments("YAML lists in lists", "---\na: " + "[".repeat(MEBIBYTE) + "\n---\n"),
        arguments("YAML items in items", "---\na:\n" + "- ".repeat(MANY) + "\n---\n"),
        arguments("YAML maps in maps", "---\na: " + "{a: ".repeat(30_000) + "\n---\n"),
        arguments("YAML keys", "---\n" + numbered("k{i}: v\n", 100_000) + "---\n"),
        arguments("a YAML key, over and over", "---\n" + "k: v\n".repeat(MANY) + "---\n"),
        arguments("YAML talks", "---\ntalks:\n" + numbered("- title: a{i}\n", 5_000) + "---\n"),
        arguments(
            "YAML speakers of a talk",
            "---\ntalks:\n- title: a\n  speakers: [" + numbered("a{i},", 15_000) + "]\n---\n"),
        arguments("a YAML title", "---\ntitle: " + "北京站".repeat(MANY) + "\n---\n"),
        arguments("front matter without end", "---\n" + "a: b\n".repeat(400_000)),
        arguments("TOML tables", "+++\n" + "[[a]]\nb = 1\n".repeat(150_000) + "+++\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadInTime(String name, String document) {
    for (String path : new String[] {"hostile.md", "hostile.html"}) {
      Reading reading =
          assertTimeoutPreemptively(LIMIT, () -> Documents.read(path, document), path);
      assertThat(reading.problems()).hasSizeLessThanOrEqualTo(Limits.PROBLEMS + 1);
    }
  }

  static Stream<String> fragments() {
    return Hostile.fragments();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fragments")
  void isReadInTimeWhateverItRepeats(String fragment) {
    String document = Hostile.repeated(fragment, MEBIBYTE / 16);
    assertTimeoutPreemptively(LIMIT_OF_64_KIB, () -> Documents.read("hostile.md", document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<video src=\"%s/a.mp4\"></video>",
        "<video><source src='%s/a.mp4'></video>",
        "<iframe src=\"%s/player/a\"></iframe>",
        "[回放](%s/a.mp4)",
        "[回放](<%s/a.mp4>)",
        "[slides](%s/a.pdf)",
        "<a href=\"%s/a.mp4\">视频回放</a>",
        "回放：%s/a.mp4",
        "---\ntalks:\n- title: a\n  videos: ['%s/a.mp4']\n  slides: '%s/a.pdf'\n---\n",
        "---\nvideo: \"%s/a.mp4\"\nimage: '%s/a.png'\nlink: '%s/a'\n---\n"
      })
  void onlyAddressesOfTheWebSurvive(String markup) {
    for (String scheme :
        new String[] {
          "javascript:alert(1)//",
          "JavaScript:",
          "java\nscript:",
          " javascript:",
          "\tjavascript:",
          "&#106;avascript:",
          "\0javascript:",
          "file:///etc",
          "file:",
          "data:text/html,",
          "vbscript:",
          "blob:https://a.b",
          "ftp://a.b",
          "view-source:https://a.b",
          "https:javascript:"
        }) {
      Recap recap = Documents.read("a.md", markup.replace("%s", scheme)).recap();
      assertThat(Addresses.of(recap)).as(scheme).allMatch(Addresses::isSafe);
    }
  }

  private static String deeper(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("  ".repeat(i % 500)).append("- a\n");
    }
    return text.toString();
  }

  private static String ticks(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= most; i++) {
      text.append("`".repeat(i)).append('a');
    }
    return text.toString();
  }

  private static String row(String cell, int columns) {
    return cell.repeat(columns) + "|\n";
  }
}
