package dev.lookback.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN =
      List.of("include", "exclude", "max-size", "site", "name");

  @ParameterizedTest
  @CsvSource({
    "inlcude, include",
    "includes, include",
    "ixclude, include",
    "EXCLUDE, exclude",
    "max_size, max-size",
    "maxSize, max-size",
    "max, max-size",
    "sites, site",
    "nmae, name",
    "sight,",
    "si,",
    "language,"
  })
  void findsTheNearestWord(String typed, String meant) {
    assertThat(Spelling.nearest(typed, KNOWN)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "ab, '', 2",
    "'', ab, 2",
    "ab, ba, 1",
    "abc, ca, 3",
    "kitten, sitting, 3"
  })
  void countsSlipsOfThePen(String from, String to, int slips) {
    assertThat(Spelling.distance(from, to)).isEqualTo(slips);
  }
}
