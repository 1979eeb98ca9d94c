package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvFileSource(resources = "/dev/lookback/ask/periods.txt", delimiter = '|')
  void findsTheDaysThatAreNamed(String text, String days) {
    assertThat(named(text, TODAY)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "上个月, 2024-01-31, 2023-12-01..2023-12-31",
    "上个月, 2024-03-31, 2024-02-01..2024-02-29",
    "last month, 2023-03-31, 2023-02-01..2023-02-28",
    "上周, 2024-01-01, 2023-12-25..2023-12-31",
    "this week, 2023-01-01, 2022-12-26..2023-01-01",
    "last december, 2024-12-05, 2023-12-01..2023-12-31",
  })
  void countsFromTheDayOfTheAsker(String text, LocalDate today, String days) {
    assertThat(named(text, today)).isEqualTo(days);
  }

  @Test
  void tellsWhereTheyStand() {
    Periods.Found found = Periods.in("成都 2020年11月 的", TODAY);
    assertThat(found).extracting(Periods.Found::start, Periods.Found::end).containsExactly(3, 11);
  }

  @Test
  void holdsADayOfAnyYearWhereTheYearDoesNotMatter() {
    Period september = Period.months(2024, 9, 9);
    assertThat(september.holds(LocalDate.of(2021, 9, 30))).isFalse();
    assertThat(september.inAnyYear().holds(LocalDate.of(2021, 9, 30))).isTrue();
    assertThat(september.inAnyYear().holds(LocalDate.of(2021, 10, 1))).isFalse();
    assertThat(Period.months(2023, 2, 2).inAnyYear().holds(LocalDate.of(2020, 2, 29))).isTrue();
  }

  private static String named(String text, LocalDate today) {
    Periods.Found found = Periods.in(Letters.fold(text), today);
    if (found == null) {
      return "-";
    }
    Period period = found.period();
    return period.start() + ".." + period.end() + (period.anyYear() ? " of any year" : "");
  }
}
