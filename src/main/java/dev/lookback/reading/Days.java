package dev.lookback.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text, in the spellings of Chinese and English pages.
 *
 * <p>One pass over the characters; a parse is tried only where a number or the name of a month
 * begins, and looks ahead by no more than a few characters.
 */
final class Days {

  private Days() {}

  /** The dates of a line, in their order. Days that no calendar has (2月30日) are left out. */
  static List<Day> find(String line) {
    List<Day> days = null;
    int at = 0;
    int length = line.length();
    while (at < length) {
      char c = line.charAt(at);
      if (c < '0' || (c > 'z' && c < '〇')) {
        at++;
        continue;
      }
      Day day = null;
      if (DayScan.isNumber(c)) {
        day = numeric(line, at);
      } else if (c >= 'A' && c <= 'Z') {
        day = EnglishDays.monthFirst(line, at);
      }
      if (day != null) {
        days = days == null ? new ArrayList<>() : days;
        days.add(day);
        at = day.end();
      } else {
        at = skip(line, at);
      }
    }
    return days == null ? List.of() : days;
  }

  /**
   * The first full date of a value such as {@code 2021-03-26T10:00:00+08:00} or {@code 20210326}.
   */
  static Optional<LocalDate> parse(String value) {
    String text = value.strip();
    if (text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }
    for (Day day : find(text)) {
      Optional<LocalDate> date = day.date();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static @Nullable Day numeric(String line, int at) {
    Day day = NumericDays.at(line, at);
    if (day == null) {
      day = HanDays.at(line, at);
    }
    return day == null ? EnglishDays.dayFirst(line, at) : day;
  }

  /** Past the whole word or number that begins here, so that no part of it is tried again. */
  private static int skip(String line, int at) {
    int end = at + 1;
    if (DayScan.isNumber(line.charAt(at))) {
      while (end < line.length() && DayScan.isNumber(line.charAt(end))) {
        end++;
      }
    } else if (DayScan.isLatin(line.charAt(at))) {
      while (end < line.length() && DayScan.isLatin(line.charAt(end))) {
        end++;
      }
    }
    return end;
  }
}
