package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lookback.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken settings and what is said of each, from the example files. */
class BrokenSettingsTest {
  private static final Path FILE = Path.of("config.yml");
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "EMPTY", "",
          "WORD", "opensesame",
          "LIST", "[{directory: opensesame}]",
          "NESTED", "${WORD}");

  private static void checkGlobs(List<String> include, List<String> exclude) {
    if (include.toString().contains("{") || exclude.toString().contains("{")) {
      throw new IllegalArgumentException("it has a brace; leave it out");
    }
  }

  private static void checkTemplate(String part, String text) {
    if (text.contains("{oops}")) {
      throw new IllegalArgumentException("there is no {oops} in a " + part);
    }
  }

  static Stream<Example> examples() {
    return Stream.of("keys", "values", "variables", "yaml", "announce")
        .flatMap(kind -> Example.in(BrokenSettingsTest.class, "broken-" + kind + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatIsWrongAndWhere(Example example) {
    SettingsReader reader =
        new SettingsReader(
            ENVIRONMENT, BrokenSettingsTest::checkGlobs, BrokenSettingsTest::checkTemplate);
    SettingsException failure =
        catchThrowableOfType(SettingsException.class, () -> reader.parse(FILE, example.text()));
    assertThat(failure).isNotNull();
    assertThat(failure).hasMessage(example.outcome()).hasNoCause();
    assertThat(failure.getMessage()).doesNotContain("opensesame");
  }
}
