package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.lookback.source.Selection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow, deep or large are turned down at once. */
class HostileSettingsTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(5);
  private static final Map<String, String> ENVIRONMENT = Map.of("LONG", "x".repeat(60_000));

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("lists in lists", "[".repeat(50_000)),
        arguments("sections in sections", "{a: ".repeat(50_000)),
        arguments("items in items", "- ".repeat(50_000)),
        arguments("keys that are keys", "? ".repeat(50_000)),
        arguments("deeper and deeper", deeper(600)),
        arguments("aliases of aliases", laughs()),
        arguments("many aliases", "a: &a [1]\nsources: [" + "*a, ".repeat(50_000) + "]"),
        arguments("a list that holds itself", "sources: &a [*a]"),
        arguments("a section that holds itself", "&a {sources: [*a]}"),
        arguments("a key that holds itself", "? &a [*a]\n: 1"),
        arguments("a long line", "site: " + "x".repeat(250_000)),
        arguments("a long number", "sources: [{directory: a, max-size: " + "1:1".repeat(80_000)),
        arguments("a long key", "x".repeat(250_000) + ": 1"),
        arguments("a long quote", "site: '" + "''\n".repeat(80_000)),
        arguments("many keys", numbered("key-%d: 1\n", 20_000)),
        arguments("many times the same key", "site: 1\n".repeat(30_000)),
        arguments("many anchors", numbered("- &a%d 1\n", 20_000)),
        arguments("many tags", "- !a b\n".repeat(30_000)),
        arguments("many documents", "--- a\n".repeat(30_000)),
        arguments("many comments", "#\n".repeat(120_000)),
        arguments("many blank lines", "\n".repeat(250_000)),
        arguments("many variables", "site: " + "${LONG}".repeat(30_000)),
        arguments("variables that don't end", "site: " + "${".repeat(100_000)),
        arguments("escaped variables", "site: " + "$${".repeat(80_000)),
        arguments("too much", "site: a\n".repeat(1_000_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void areTurnedDownAtOnce(String name, String text) {
    assertTimeoutPreemptively(
        AT_ONCE,
        () ->
            assertThatThrownBy(
                    () ->
                        new SettingsReader(ENVIRONMENT, Selection::of, (part, words) -> {})
                            .parse(Path.of("a.yml"), text))
                .isInstanceOfSatisfying(
                    SettingsException.class,
                    e -> {
                      assertThat(e.problems()).hasSizeBetween(1, 101);
                      assertThat(e.getMessage()).hasSizeLessThan(20_000);
                    }));
  }

  @Property
  void noTextBreaksTheReader(@ForAll String text) {
    read(text);
  }

  @Property(tries = 5_000)
  void noTextOfYamlSignsBreaksTheReader(
      @ForAll
          @Chars({'\n', ' ', ':', '-', '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '\'', '"'})
          @Chars({'%', '@', '?', '#', '\\', '<', '.', '~', '$', '\t', '\r', '\uFEFF', '\u0085'})
          @CharRange(from = 'a', to = 'f')
          @CharRange(from = '0', to = '9')
          @StringLength(max = 40)
          String text) {
    read(text);
    read("sources:\n- directory: " + text);
  }

  private static void read(String text) {
    try {
      assertThat(
              new SettingsReader(Map.of(), Selection::of, (part, words) -> {})
                  .parse(Path.of("a.yml"), text))
          .isNotNull();
    } catch (SettingsException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  private static String deeper(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> " ".repeat(level) + "a:\n")
        .collect(Collectors.joining());
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 100; i++) {
      text.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
    }
    return text.append("sources: *a99\n").toString();
  }

  private static String numbered(String line, int count) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }
}
