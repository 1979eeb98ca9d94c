package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookback.library.Loaded;
import dev.lookback.reading.Problem;
import dev.lookback.reading.Problem.Severity;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecapArrayTest {

  @Test
  void writesAllThatIsKnown() {
    Problem problem = new Problem(30, 1, Severity.WARNING, "The talk 'Panel' has no recording.");
    assertThat(json(new Loaded(Recaps.full().id(), Recaps.full(), "1", List.of(problem))))
        .isEqualTo(
            """
            [
              {
                "path": "2022/channel-30.md",
                "kind": "recap",
                "title": "SOFAChannel#30 回放",
                "language": "zh",
                "eventDate": "2022-11-03",
                "publishDate": "2022-11-10",
                "city": "线上",
                "venue": null,
                "page": "https://example.org/channel-30",
                "image": null,
                "summary": "一场关于镜像加速的直播。",
                "tags": [
                  "SOFAChannel"
                ],
                "hosts": [
                  "蚂蚁集团"
                ],
                "speakers": [
                  {
                    "name": "严松",
                    "aliases": [
                      "井守"
                    ],
                    "affiliation": "蚂蚁集团",
                    "role": "Maintainer"
                  },
                  {
                    "name": "Ada",
                    "aliases": [],
                    "affiliation": null,
                    "role": null
                  }
                ],
                "talks": [
                  {
                    "title": "Nydus 的演进与未来",
                    "speakers": [
                      "严松"
                    ],
                    "videos": [
                      "https://www.bilibili.com/video/BV1j84y1v7BV/"
                    ],
                    "slides": [
                      "https://example.org/nydus.pdf"
                    ],
                    "line": 20
                  },
                  {
                    "title": "Panel",
                    "speakers": [],
                    "videos": [],
                    "slides": [],
                    "line": 30
                  }
                ],
                "otherVideos": [
                  "https://example.org/reel.mp4"
                ],
                "problems": [
                  {
                    "line": 30,
                    "column": 1,
                    "message": "The talk 'Panel' has no recording."
                  }
                ]
              }
            ]
            """);
  }

  @Test
  void hasNullForAllThatAnUnreadableDocumentHides() {
    assertThat(json(Loaded.failed(new RecapId("recaps", "a.md"), "Permission is denied.")))
        .contains("\"path\": \"a.md\"", "\"title\": null", "\"kind\": null", "\"talks\": []")
        .contains("\"message\": \"Permission is denied.\"");
  }

  @Test
  void isAnArrayEvenWithoutDocuments() {
    assertThat(json()).isEqualTo("[]\n");
  }

  @Test
  void saysWhenItCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new RecapArray(full).close())
        .isInstanceOfSatisfying(
            OutputFailed.class,
            e -> {
              assertThat(e.isReaderGone()).isFalse();
              assertThat(e.explanation()).contains("No space left on device");
            });
  }

  private static String json(Loaded... documents) {
    StringWriter writer = new StringWriter();
    try (RecapArray array = new RecapArray(writer)) {
      for (Loaded document : documents) {
        array.add(document);
      }
    }
    return writer.toString();
  }
}
