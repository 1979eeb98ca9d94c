package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Shared;
import dev.lookback.recap.Recap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is read of real and generated documents, against labels made by hand. Whatever is read, the
 * line that its evidence names says so.
 */
class CorporaGoldTest {

  @Test
  void readsTheRecapsOfOpenGauss() {
    check(
        Shared.corpus("opengauss"),
        Shared.gold("recaps-opengauss.json"),
        Map.of(
            "kind", .95,
            "eventDate", .90,
            "city", .93,
            "speakers", .92,
            "speakerTitle", .88,
            "talks", .88,
            "talk-speakers", .88,
            "videos", .97,
            "talk-videos", .97,
            "talk-slides", 1.0));
  }

  @Test
  void readsTheRecapsOfOtherCommunities() {
    check(
        Shared.corpus("mixed"),
        Shared.gold("recaps-mixed.json"),
        Map.of(
            "kind", .90,
            "eventDate", .90,
            "city", .90,
            "speakers", .88,
            "speakerTitle", .85,
            "talks", .88,
            "talk-speakers", .85,
            "videos", .90,
            "talk-videos", .90,
            "talk-slides", .85));
  }

  @Test
  void readsGeneratedRecaps(@TempDir Path folder) throws Exception {
    Path script = Shared.corpus("make_corpus.py");
    Path gold = folder.resolve("gold.json");
    run("python3", script, "--docs", 600, "--out", folder.resolve("documents"), "--gold", gold);
    check(
        folder.resolve("documents"),
        gold,
        Map.of(
            "kind", 1.0,
            "city", .99,
            "speakers", .98,
            "talks", .99,
            "talk-speakers", .98,
            "videos", .99,
            "talk-videos", .99));
  }

  private static void check(Path documents, Path gold, Map<String, Double> least) {
    Score score = new Score();
    SoftAssertions softly = new SoftAssertions();
    for (Label label : Label.in(gold)) {
      Recap recap = Documents.read(documents, label.path()).recap();
      score.add(label, Label.of(recap));
      softly
          .assertThat(Proof.faults(Documents.text(documents, label.path()), recap))
          .as("evidence in %s", label)
          .isEmpty();
    }
    least.forEach(
        (name, value) ->
            softly
                .assertThat(score.figure(name).value())
                .as("%s %s", name, score.figure(name))
                .isGreaterThanOrEqualTo(value));
    softly.assertAll();
  }

  private static void run(Object... words) throws InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(List.of(words).stream().map(Object::toString).toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      Assumptions.abort("Skipped, as there is no " + words[0] + ": " + e.getMessage());
      return;
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
