package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.cli.Jar.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar as a user runs it. */
class JarIT {
  private static final String RECORDINGS =
      "https://learningvideo.obs.ap-southeast-1.myhuaweicloud.com/20201114meetup/";

  @TempDir Path folder;

  @Test
  void answersExamplesFromTheSamplesAsTheReadmeSays() throws Exception {
    Run run = Jar.inProject().run();
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("\u001B");
    assertThat(run.out().lines().filter(line -> line.startsWith("> "))).hasSize(3);
    assertThat(run.out().lines())
        .containsSubsequence(
            Readme.blocks("text").get(0).lines().filter(line -> !line.equals("…")).toList());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void showsTheRecordingsOfASample() throws Exception {
    assertThat(Jar.inProject().run("show", "2020-11-14-chengdu.md").out())
        .contains(RECORDINGS + "quick.mp4", RECORDINGS + "1.mp4", RECORDINGS + "6.mp4");
  }

  @Test
  void showsTheSamplesInItselfWhereThereIsNothingElse() throws Exception {
    Run run = Jar.in(folder).run("list");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Jar.inProject().run("list").out());
    assertThat(run.out().lines()).hasSize(10);
    assertThat(run.err())
        .startsWith("There is no config.yml here, so these are the sample recaps.");
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(Jar.in(folder).run("--version").out()).matches("lookback \\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "export", "check", "ask", "chat"})
  void helpsWithEachCommand(String command) throws Exception {
    Run run = Jar.in(folder).run(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: lookback " + command);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "list, 0",
    "show 2020-11-14-chengdu.md, 0",
    "show 2020-11-14, 1",
    "show nowhere, 1",
    "export, 0",
    "ask Who spoke in Copenhagen?, 0",
    "ask Who spoke in Berlin?, 0",
    "list --documents nowhere, 1",
    "ask --documents nowhere who, 1",
    "check --documents nowhere, 1",
    "list --config nowhere.yml, 1",
    "list --unknown, 2",
    "ask, 2",
    "exprot, 2",
  })
  void saysHowItWentByItsExitCode(String command, int code) throws Exception {
    Run run = Jar.inProject().run(command.split(" "));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(code > 0 && run.err().isEmpty()).as("fails without a word").isFalse();
  }

  @Test
  void exportsAllKeysOfEverySample() throws Exception {
    Run run = Jar.inProject().run("export");
    JsonNode array = new ObjectMapper().readTree(run.out());
    assertThat(array).hasSize(10);
    for (JsonNode recap : array) {
      assertThat(String.join(" ", keys(recap)))
          .isEqualTo(
              "path kind title language eventDate publishDate city venue page image summary tags"
                  + " hosts speakers talks otherVideos problems");
      recap.get("speakers").forEach(s -> assertKeys(s, "name aliases affiliation role"));
      recap.get("talks").forEach(t -> assertKeys(t, "title speakers videos slides line"));
      recap.get("problems").forEach(p -> assertKeys(p, "line column message"));
      assertThat(recap.get("kind").asText()).isIn("recap", "upcoming", "other");
    }
    assertThat(array.findValuesAsText("path")).isSorted();
  }

  @Test
  void isUtf8WhateverThePlatformSays() throws Exception {
    Files.writeString(folder.resolve("回顾.md"), "---\ntitle: 成都站\nlocation: 成都\n---\n");
    String[] arguments = {"export", "--documents", folder.toString()};
    Run run = Jar.in(folder).with("LC_ALL", "C").run(arguments);
    assertThat(run.out()).contains("\"path\": \"回顾.md\"", "\"title\": \"成都站\"");
    assertThat(run).isEqualTo(Jar.in(folder).with("LC_ALL", "C.UTF-8").run(arguments));
  }

  @Test
  void understandsChineseArgumentsInAnyLocale() throws Exception {
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    Path documents = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(documents.resolve("a.md"), "---\ntitle: 成都站\n---\n");
    Run run =
        Jar.in(folder).with("LC_ALL", "C").shell("lookback show 成都 --documents docs </dev/null");
    assertThat(run.out()).startsWith("成都站");
  }

  @Test
  void stopsQuietlyWhenItsReaderHasSeenEnough() throws Exception {
    for (int i = 0; i < 400; i++) {
      Files.writeString(folder.resolve(i + ".md"), "---\ntitle: Meetup\n---\n" + "text ".repeat(9));
    }
    for (String command : List.of("", "list", "export", "check", "ask events")) {
      Run run = Jar.in(folder).shell("lookback --documents . " + command + " | head -n 1");
      assertThat(run.code()).as(command).isZero();
      assertThat(run.err()).as(command).doesNotContain("Exception", "\tat ", "ipe");
    }
  }

  @Test
  void saysThatItsOutputWentNowhere() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Run run = Jar.inProject().shell("lookback export > /dev/full");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("The output can't be written: ").doesNotContain("\tat ");
  }

  @Test
  void coloursOnATerminalUnlessToldNotTo() throws Exception {
    assumeThat(Jar.inProject().shell("command -v script").code()).as("has script").isZero();
    String terminal = "export TERM=xterm; stty cols 60 2>/dev/null; lookback list";
    String colour = "\u001B\\[[0-9;]*m";
    assertThat(onTerminal(terminal)).containsPattern(colour);
    assertThat(onTerminal("export NO_COLOR=1; " + terminal)).doesNotContainPattern(colour);
  }

  /** What comes out on a terminal. */
  private static String onTerminal(String commandLine) throws Exception {
    return Jar.inProject()
        .shell("export -f lookback; SHELL=$BASH script -qec '" + commandLine + "' /dev/null")
        .out();
  }

  private static void assertKeys(JsonNode object, String names) {
    assertThat(String.join(" ", keys(object))).isEqualTo(names);
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
