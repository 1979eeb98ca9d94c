package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader sees of HTML, from the example file. */
class HtmlPageTest {

  static Stream<Example> examples() {
    return Example.in(HtmlPageTest.class, "html-pages.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsBlocksAndTheirLines(Example example) {
    assertThat(Sketch.of(HtmlPage.parse(example.text(), 1))).isEqualTo(example.outcome());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void countsLinesAlikeWhateverEndsThem(Example example) {
    String text = example.text().replace("\n", "\r\n");
    assertThat(Sketch.of(HtmlPage.parse(text, 1))).isEqualTo(example.outcome());
  }

  @Test
  void readsWhatTheHeadSaysOfThePage() {
    Page page =
        HtmlPage.parse(
            """
            <html><head>
            <title> A  recap </title>
            <meta name="description" content="Two talks.">
            <meta property="article:published_time" content="2023-07-05T08:00:00+08:00">
            <meta property="og:image" content="https://example.org/cover.png">
            </head><body>text</body></html>
            """,
            7);

    assertThat(page.title()).isEqualTo("A recap");
    assertThat(page.description()).isEqualTo("Two talks.");
    assertThat(page.published())
        .isEqualTo(
            new Fact<>(
                "2023-07-05T08:00:00+08:00", Evidence.stated(10, "2023-07-05T08:00:00+08:00")));
    assertThat(page.image()).isEqualTo("https://example.org/cover.png");
  }

  @Test
  void knowsNothingOfAPageWithoutAHead() {
    Page page = HtmlPage.parse("<p>text</p>", 1);

    assertThat(page.title()).isNull();
    assertThat(page.description()).isNull();
    assertThat(page.published()).isNull();
    assertThat(page.image()).isNull();
  }
}
