package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverviewTest {

  @Test
  void showsTalksSpeakersAndLinks() {
    assertThat(Overview.of(Recaps.full(), Display.plain().screen()).text())
        .isEqualTo(
            """
            2022-11-03  线上  SOFAChannel#30 回放
              recap  2022/channel-30.md
              • Nydus 的演进与未来 — 严松
                https://www.bilibili.com/video/BV1j84y1v7BV/
                slides: https://example.org/nydus.pdf
              • Panel
              Other videos
                https://example.org/reel.mp4
            """);
  }

  @Test
  void saysThatOnlyTheDayOfPublicationIsKnown() {
    assertThat(
            Overview.of(
                    Recaps.published("a.md", "Bug hunt", "2021-08-04"), Display.plain().screen())
                .text())
        .isEqualTo(
            """
            (2021-08-04)  Bug hunt
              other, published on that day; the event's own date is not stated  a.md
            """);
  }

  @Test
  void wrapsTalksButNeverLinks() {
    assertThat(Overview.of(Recaps.full(), Display.terminal(24).screen()).text().lines())
        .anyMatch(line -> line.contains("https://www.bilibili.com/video/BV1j84y1v7BV/"))
        .filteredOn(line -> !line.contains("https"))
        .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
        .allMatch(line -> Columns.of(line) <= 24);
  }
}
