package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.locations;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files are read the same on every machine, or not at all. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links, pipes and permissions are POSIX ones here")
@Timeout(20)
class NamesInFolderTest {

  @TempDir Path temporary;
  private Path root;
  private Folder folder;

  @BeforeEach
  void writeOneGoodDocument() throws IOException {
    root = temporary.toRealPath().resolve("root");
    folder = new Folder(root);
    folder.write("good.md", "good");
  }

  @Test
  void failsForNamesThatCannotBeWrittenDown() throws Exception {
    folder.write("line\nbreak.md", "");
    folder.write("bell\u0007/a.md", "");
    List<String> gbk =
        List.of("touch \"$(printf '\\263\\311.md')\"", "mkdir \"$(printf '\\266')\"");
    for (String command : gbk) {
      new ProcessBuilder("sh", "-c", command).directory(root.toFile()).start().waitFor();
    }

    assertThat(failures(folder.source()))
        .containsOnlyKeys("bell\uFFFD", "line\uFFFDbreak.md", "\uFFFD", "\uFFFD\uFFFD.md")
        .containsEntry(
            "line\uFFFDbreak.md",
            "The name is not valid UTF-8, or holds a control character. Rename it.");
  }

  @Test
  void readsChineseNamesWhereTheLocaleIsNotUtf8() throws Exception {
    folder.write("活动/成都+1 站.md", "");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PrintLocations.class.getName());
    java.environment().put("LC_ALL", "C");

    Process process =
        java.directory(root.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("good.md\n活动/成都+1 站.md\n");
  }

  /** Lists the folder that it is started in. */
  static final class PrintLocations {

    private PrintLocations() {}

    public static void main(String... arguments) {
      String lines = String.join("\n", locations(new Folder(Path.of("")).source())) + "\n";
      System.out.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
