package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees of Markdown, from the example file. */
class MarkdownPageTest {

  static Stream<Example> examples() {
    return Example.in(MarkdownPageTest.class, "markdown-pages.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsBlocksAndTheirLines(Example example) {
    assertThat(Sketch.of(MarkdownPage.parse(example.text(), 1))).isEqualTo(example.outcome());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void countsLinesAlikeWhateverEndsThem(Example example) {
    String body = example.text().replace("\n", "\r\n");
    assertThat(Sketch.of(MarkdownPage.parse(body, 1))).isEqualTo(example.outcome());
  }

  @Test
  void countsLinesFromWhereTheBodyStarts() {
    String body = "text\n\n<p>in HTML</p>\n\n| a |\n| - |\n| b |\n";
    assertThat(Sketch.of(MarkdownPage.parse(body, 12)))
        .isEqualTo("12 paragraph text\n14 paragraph in HTML\n16 header a\n18 row b");
  }
}
