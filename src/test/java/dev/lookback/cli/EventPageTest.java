package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Loaded;
import dev.lookback.reading.Problem;
import dev.lookback.reading.Problem.Severity;
import dev.lookback.recap.Recap;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventPageTest {

  @Test
  void showsAllThatIsKnownWithItsLines() {
    Problem problem = new Problem(30, 1, Severity.WARNING, "The talk 'Panel' has no recording.");
    assertThat(page(Recaps.full(), Screen.UNLIMITED, problem))
        .isEqualTo(
            """
            SOFAChannel#30 回放
            recap in zh, 2022/channel-30.md

            Date       2022-11-03  inferred from 2022/channel-30.md:14
            Published  2022-11-10  2022/channel-30.md:3
            City       线上  2022/channel-30.md:6
            Hosts      蚂蚁集团
            Tags       SOFAChannel
            Page       https://example.org/channel-30
            Summary    一场关于镜像加速的直播。

            Talks
              1. Nydus 的演进与未来  2022/channel-30.md:20
                 严松 (井守), 蚂蚁集团, Maintainer
                 video   https://www.bilibili.com/video/BV1j84y1v7BV/  line 22
                 slides  https://example.org/nydus.pdf  line 23
              2. Panel  2022/channel-30.md:30

            Other speakers
              Ada  inferred from 2022/channel-30.md:31

            Other videos
              video   https://example.org/reel.mp4  line 12

            Problems
              2022/channel-30.md:30:1: warning: The talk 'Panel' has no recording.
            """);
  }

  @Test
  void wrapsAllButLinksWhereItIsNarrow() {
    assertThat(page(Recaps.full(), 30))
        .contains(
            """
            Summary    一场关于镜像加速的
                       直播。
            """)
        .contains(
            """
              1. Nydus 的演进与未来
                 2022/channel-30.md:20
            """)
        .contains("https://www.bilibili.com/video/BV1j84y1v7BV/");
  }

  @Test
  void saysWhatTheDocumentDoesNotState() {
    assertThat(page(Recaps.published("a.md", "Bug hunt", "2021-08-04"), Screen.UNLIMITED))
        .isEqualTo(
            """
            Bug hunt
            other in zh, a.md

            Date       not stated
            Published  2021-08-04  a.md:3
            City       not stated
            """);
  }

  private static String page(Recap recap, int width, Problem... problems) {
    Loaded loaded = new Loaded(recap.id(), recap, "1", List.of(problems));
    return String.join("\n", Display.text(EventPage.of(loaded, width))) + "\n";
  }
}
