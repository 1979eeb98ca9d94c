package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of one small document in each layout. The folder {@code layouts} holds the
 * documents, and beside each, in a file of YAML, what must come out of it.
 */
class LayoutExamplesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/dev/lookback/reading/layouts");

  /**
   * A document and what must come out of it.
   *
   * @param outcome as {@link Outcome} writes it, as far as the example is about it
   */
  record Example(String name, Map<String, Object> outcome) {

    static Example of(String name) {
      return new Example(name, Outcome.in(FOLDER.resolve(name.replaceFirst("\\.\\w+$", ".yml"))));
    }

    String text() {
      return Documents.text(FOLDER, name);
    }

    /** Reads it under its own name, or under the path that the outcome gives. */
    Reading read() {
      return Documents.read(outcome.getOrDefault("path", name).toString(), text());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> examples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".yml"))
          .sorted()
          .map(Example::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWhatTheExampleSays(Example example) {
    Map<String, Object> outcome = Outcome.of(example.read());
    SoftAssertions softly = new SoftAssertions();
    example
        .outcome()
        .forEach((key, wanted) -> softly.assertThat(outcome).as(key).containsEntry(key, wanted));
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void citesTheLineThatHoldsEachFact(Example example) {
    assertThat(Proof.faults(example.text(), example.read().recap())).isEmpty();
  }
}
