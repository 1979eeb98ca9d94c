package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineTest {
  private static final String FAMILY = "👨‍👩‍👧";

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Meetup, 6",
    "成都, 4",
    "成都 Meetup, 11",
    "ＦＵＬＬ, 8",
    "《数据库》, 10",
    "“引号”, 6",
    "한국, 4",
    "é, 1",
    "e\u0301, 1",
    "🎉, 2",
    "🇨🇳, 2",
    FAMILY + ", 2",
    "a\u200Bb, 2",
  })
  void countsTheColumnsThatATerminalGives(String text, int width) {
    assertThat(Line.of(text).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "Meetup, 6, Meetup",
    "Meetup, 5, Meet…",
    "成都站回顾, 10, 成都站回顾",
    "成都站回顾, 9, 成都站回…",
    "成都站回顾, 8, 成都站…",
    "成都站回顾, 1, …",
    "cafe\u0301s, 5, cafe\u0301s",
    "cafe\u0301 au lait, 5, cafe\u0301…",
    "🇨🇳🇨🇳🇨🇳, 5, 🇨🇳🇨🇳…",
    FAMILY + FAMILY + ", 3, " + FAMILY + "…",
  })
  void cutsBetweenWhatReadersSeeAsCharacters(String text, int width, String cut) {
    assertThat(Line.of(text).cut(width)).hasToString(cut);
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, 7, one two|  three",
    "one two three, 8, one two|  three",
    "one two three, 4, one|  tw|  o|  th|  re|  e",
    "成都站的回顾, 8, 成都站的|  回顾",
    "成都站的回顾, 7, 成都站|  的回|  顾",
    "'数据库，数据', 6, 数据|  库，|  数据",
    "Nydus 开源容器镜像, 11, Nydus 开源|  容器镜像",
    "short, 80, short",
  })
  void wrapsWhereTheTextAllowsIt(String text, int width, String wrapped) {
    assertThat(String.join("|", Display.text(Line.of(text).wrapped(width, 2)))).isEqualTo(wrapped);
  }

  @Test
  void wrapsEvenWhereThereIsNoRoom() {
    assertThat(Display.text(Line.of("成都站").wrapped(1, 4))).containsExactly("成", "    都", "    站");
  }

  @Test
  void keepsColoursOnEachPartOfAWrappedLine() {
    List<Line> lines = Line.of("a ").and(Ink.DATE, "2020 2021").wrapped(6, 0);
    assertThat(lines).extracting(line -> line.render(true)).allMatch(s -> s.contains("\u001B[36m"));
  }

  static Stream<Object[]> orders() {
    return Stream.of(
        new Object[] {"red\u001B[31m", "red [31m"},
        new Object[] {"bell\u0007", "bell "},
        new Object[] {"c1\u009B31m", "c1 31m"},
        new Object[] {"two\r\nlines", "two lines"},
        new Object[] {"tab\tted", "tab ted"},
        new Object[] {"para\u2029graph", "para graph"},
        new Object[] {"abc\u202Edef", "abcdef"});
  }

  @ParameterizedTest
  @MethodSource("orders")
  void obeysNothingThatADocumentSays(String text, String shown) {
    assertThat(Line.of(text)).hasToString(shown);
  }

  @Test
  void hasEscapeCodesOnlyWhereColoursAreWanted() {
    Line line = Line.of("a ").and(Ink.TITLE, "b");
    assertThat(line.render(false)).isEqualTo("a b");
    assertThat(line.render(true)).startsWith("a \u001B[1mb").endsWith("\u001B[0m");
  }
}
