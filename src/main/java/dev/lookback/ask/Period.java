package dev.lookback.ask;

import java.time.LocalDate;

/**
 * Days that a question names.
 *
 * @param start the first
 * @param end the last, not before the first
 * @param anyYear whether the years don't matter, as in "the one in September"
 */
record Period(LocalDate start, LocalDate end, boolean anyYear) {

  Period(LocalDate start, LocalDate end) {
    this(start, end, false);
  }

  static Period years(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  static Period year(int year) {
    return years(year, year);
  }

  static Period months(int year, int from, int to) {
    return new Period(
        LocalDate.of(year, from, 1), LocalDate.of(year, to, 1).plusMonths(1).minusDays(1));
  }

  static Period day(LocalDate day) {
    return new Period(day, day);
  }

  Period inAnyYear() {
    return new Period(start, end, true);
  }

  /** These days of another year. */
  Period of(int year) {
    int shift = year - start.getYear();
    return new Period(start.plusYears(shift), end.plusYears(shift));
  }

  boolean holds(LocalDate day) {
    LocalDate at = anyYear ? day.withYear(start.getYear()) : day;
    return !at.isBefore(start) && !at.isAfter(end);
  }

  boolean isYear() {
    return start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1));
  }
}
