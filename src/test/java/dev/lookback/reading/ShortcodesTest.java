package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {{< youtube do-_nQL6tJg >}}                       | https://www.youtube.com/watch?v=do-_nQL6tJg
          {{% youtube id="do-_nQL6tJg" title="A talk" %}}   | https://www.youtube.com/watch?v=do-_nQL6tJg
          {{< bilibili BV1Az4y1A7Pk >}}                     | https://www.bilibili.com/video/BV1Az4y1A7Pk
          {{ youtube_player(video_id="do-_nQL6tJg") }}      | https://www.youtube.com/watch?v=do-_nQL6tJg
          {% vimeo 2645123 %}                               | https://vimeo.com/2645123
          {%- youtube https://youtu.be/do-_nQL6tJg -%}      | https://youtu.be/do-_nQL6tJg
          {{< video src="https://example.org/1.mp4" >}}     | https://example.org/1.mp4
          {% embed url="https://vimeo.com/2645123" %}       | https://vimeo.com/2645123
          {{< youtube class="video-embed" id="do-_nQL6tJg" >}} | https://www.youtube.com/watch?v=do-_nQL6tJg
          """)
  void writesThePlayerOfAShortcode(String shortcode, String address) {
    assertThat(Shortcodes.withPlayers("before\n" + shortcode + "\nbehind"))
        .isEqualTo("before\n<video src=\"" + address + "\"></video>\nbehind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< figure src=\"https://example.org/1.jpg\" >}}",
        "{% include nav.html %}",
        "{{< youtube >}}",
        "{% embed url=\"https://github.com/example/project\" %}",
        "{{< embed-pdf url=\"https://example.org/slides.pdf\" >}}",
        "{{< youtube too-short >}}",
        "{{ page.title }}",
        "{% if page.video %}",
        "no shortcode at all"
      })
  void leavesOtherShortcodesAsTheyAre(String text) {
    assertThat(Shortcodes.withPlayers(text)).isEqualTo(text);
  }

  @Test
  void readsShortcodesThatNeverEndInTheirStride() {
    String hostile = ("{% youtube " + " ".repeat(1000)).repeat(500) + "{{<".repeat(100_000);

    assertThat(
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Shortcodes.withPlayers(hostile)))
        .isEqualTo(hostile);
  }

  @Test
  void writesThePathOfAnotherPage() {
    assertThat(Shortcodes.withPlayers("[Jane]({{< ref \"/people/jane\" >}})"))
        .isEqualTo("[Jane](/people/jane)");
  }
}
