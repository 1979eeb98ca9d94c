package dev.lookback.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a range of dates, as it stands in a line.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character, a time of day not included
 * @param last the last day of a range, or null
 */
record Day(int start, int end, Parts first, @Nullable Parts last) {

  /**
   * What is written of a date.
   *
   * @param year null where it isn't written
   * @param day null where only year and month are
   */
  record Parts(@Nullable Integer year, int month, @Nullable Integer day) {

    /** Whether the calendar can have this day, taking a leap year where none is written. */
    boolean isPossible() {
      if (month < 1 || month > 12) {
        return false;
      }
      return day == null || on(year == null ? 2000 : year) != null;
    }

    private @Nullable LocalDate on(int someYear) {
      try {
        return day == null ? null : LocalDate.of(someYear, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  boolean isRange() {
    return last != null;
  }

  /** The first day, where all of it is written. */
  Optional<LocalDate> date() {
    return first.year() == null ? Optional.empty() : Optional.ofNullable(first.on(first.year()));
  }

  /**
   * The first day. A year that isn't written is the one that brings the day nearest to the
   * reference.
   */
  Optional<LocalDate> complete(LocalDate reference) {
    if (first.year() != null) {
      return date();
    }
    LocalDate nearest = null;
    for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
      LocalDate candidate = first.on(year);
      if (candidate != null
          && (nearest == null || distance(candidate, reference) < distance(nearest, reference))) {
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
