package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.cli.Jar.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar reads a folder of large and broken documents in little memory. */
class HostileFolderIT {

  private static final int MOST = 2 * 1024 * 1024;
  private static final List<String> BINARY = List.of("huge.md", "noise.md", "nul.md");
  private static final String GOOD =
      """
      ---
      title: 第一次活动回顾
      ---
      2023年3月5日，活动在成都举行。

      ## 议题一：怎样写好一份回顾

      主讲人：王小明，某某公司技术总监

      <video src="https://example.org/1.mp4"></video>
      """;

  @TempDir Path folder;
  private final List<String> written = new ArrayList<>();

  @BeforeEach
  void writeDocuments() throws IOException {
    write("good.md", GOOD);
    write("empty.md", "");
    write("letters.md", "a".repeat(MOST));
    write("chinese.md", fill("某某科技公司技术总监王小明分享了回顾。"));
    write("names.md", fill("总监张明、"));
    write("talks.md", fill("## 议题：回顾\n\n主讲人：王小明\n\n<video src=\"https://a.b/1.mp4\">\n\n"));
    write("agenda.md", "|时间|议题|嘉宾|\n|-|-|-|\n" + fill("|9:00|《回顾》|王小明|\n"));
    write("agenda.html", "<table>" + fill("<tr><td>9:00<td>Title<td>Ann Example"));
    write("links.md", fill("[回放](https://a.b/c.mp4)\n"));
    write("lists.md", fill("- "));
    write("quotes.md", fill("> "));
    write("elements.html", fill("<div><ul><li>"));
    write("unclosed.html", fill("<!--<video><b>"));
    write("fences.md", fill("```\n"));
    write("brackets.md", fill("["));
    write("emphasis.md", fill("*a **b _"));
    write("bomb.md", "---\na: &a [x]\n" + fill("b: &b [*a, *a, *a]\n") + "---\n");
    write("flow.md", "---\na: " + fill("{a: [") + "\n---\n");
    write("unended.md", "---\n" + fill("a: b\n"));
    Files.writeString(folder.resolve("nul.md"), "\0".repeat(MOST));
    byte[] noise = new byte[MOST];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.md"), noise);
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.md").toFile(), "rw")) {
      huge.setLength(1L << 32);
    }
  }

  @Test
  void isReadInAQuarterOfAGibibyte() throws Exception {
    Run run =
        Jar.in(folder)
            .with("JDK_JAVA_OPTIONS", "-Xmx256m")
            .run("export", "--documents", folder.toString());

    assertThat(run.err())
        .contains("-Xmx256m", "3 documents can't be read")
        .doesNotContain("Exception", "OutOfMemory", "\tat ");
    assertThat(run.code()).isZero();
    JsonNode array = new ObjectMapper().readTree(run.out());
    List<String> paths = array.findValuesAsText("path");
    assertThat(paths).containsAll(written).containsAll(BINARY);
    assertThat(BINARY)
        .allSatisfy(path -> assertThat(array.get(paths.indexOf(path)).get("problems")).hasSize(1));
    JsonNode good = array.get(paths.indexOf("good.md"));
    assertThat(good.get("eventDate").asText()).isEqualTo("2023-03-05");
    assertThat(good.findValuesAsText("name")).containsExactly("王小明");
    assertThat(good.get("problems")).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
    written.add(path);
  }

  /** Repeats the text up to the size that is read unless another is configured. */
  private static String fill(String unit) {
    int times = (MOST - 1024) / unit.getBytes(UTF_8).length;
    return unit.repeat(times);
  }
}
