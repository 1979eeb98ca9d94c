package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.cli.Jar.Run;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the packaged jar. */
class AskIT {

  private static final String CTRL_D = "\u0004";

  @TempDir Path folder;

  @Test
  void answersAQuestion() throws Exception {
    Run run = Jar.inProject().run("ask", "谁讲了透明加密？");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("石青，").contains("2021-03-26-shenzhen.md:34");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void answersFromTheSamplesInItself() throws Exception {
    Run run = Jar.in(folder).run("ask", "Who spoke in Copenhagen?");
    assertThat(run.out()).isEqualTo(Jar.inProject().run("ask", "Who spoke in Copenhagen?").out());
    assertThat(run.err()).startsWith("There is no config.yml here");
  }

  @Test
  void answersAsJson() throws Exception {
    Run run = Jar.inProject().with("LC_ALL", "C").run("ask", "--json", "Who spoke in Copenhagen?");
    assertThat(run.out().lines()).hasSize(1);
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.get("outcome").asText()).isEqualTo("found");
    assertThat(answer.get("people").toString()).contains("Rômulo Jales");
  }

  @Test
  void answersABatch() throws Exception {
    Run run =
        Jar.inProject()
            .shell(
                """
                lookback ask --batch - <<'END'
                {"id":"1","question":"那视频呢","context":["田文罡在成都讲了什么"]}
                no question
                {"id":"2","question":"when was the latest meetup?","now":"2021-12-01"}
                END
                """);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("-:2: The line is left out: it is no JSON: ");
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"id\":\"1\"").contains("20201114meetup/3.mp4");
    assertThat(lines.get(1)).startsWith("{\"id\":\"2\"").contains("\"date\":\"2021-03-26\"");
  }

  @Test
  void chatsWithWhatIsPiped() throws Exception {
    Run run = Jar.inProject().shell("printf '田文罡在成都讲了什么\\n那视频呢\\n' | lookback chat");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence("2020-11-14-chengdu.md:32", "\n\n", "20201114meetup/3.mp4");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void answersExamplesWhereNothingIsPiped() throws Exception {
    Run run = Jar.inProject().run("chat");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("> ").isEqualTo(Jar.inProject().run().out());
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void chatsOnATerminalInAnyLocale() throws Exception {
    assumeThat(Jar.inProject().shell("command -v script").code()).as("has script").isZero();
    Process process =
        Jar.inProject()
            .start(
                "export -f lookback; export TERM=xterm LC_ALL=C;"
                    + " SHELL=$BASH script -qec 'stty cols 80 rows 24; lookback' /dev/null");
    try (Writer keyboard = process.outputWriter(UTF_8);
        Reader terminal = process.inputReader(UTF_8)) {
      await(terminal, "Lookback remembers ");
      await(terminal, "Ctrl-D ends.");
      await(terminal, "> ");
      type(keyboard, "田文罡在成都讲了什么\r");
      await(terminal, "2020-11-14-chengdu.md:32");
      await(terminal, "> ");
      type(keyboard, "那视频呢\r");
      await(terminal, "20201114meetup/3.mp4");
      await(terminal, "> ");
      type(keyboard, CTRL_D);
      terminal.transferTo(Writer.nullWriter());
      assertThat(process.waitFor()).isZero();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private static void type(Writer keyboard, String keys) throws IOException {
    keyboard.write(keys);
    keyboard.flush();
  }

  private static void await(Reader terminal, String text) throws IOException {
    StringBuilder shown = new StringBuilder();
    while (shown.indexOf(text) < 0) {
      int c = terminal.read();
      assertThat(c).as("shown instead of '%s': %s", text, shown).isNotEqualTo(-1);
      shown.append((char) c);
    }
  }
}
