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

  private static final String MONTH_INITIALS = "JFMASOND";
  private static final String BEFORE_NO_DATE = "%=&_#.";
  private static final String AFTER_NUMBER = "-/.－／．年月년월snrtSNRT \t\u00A0\u3000–—~～";

  private Days() {}

  /** The dates of a line, in their order. Days that no calendar has (2月30日) are left out. */
  static List<Day> find(String line) {
    List<Day> days = List.of();
    boolean han = line.indexOf('月') >= 0;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c < '0' || (c > 'Z' && c < '〇') || (c >= '〇' && !han && c < '０')) {
        at++;
        continue;
      }
      Day day = at(line, at, c);
      if (day == null) {
        at = skip(line, at);
      } else {
        days = days.isEmpty() ? new ArrayList<>() : days;
        days.add(day);
        at = day.end();
      }
    }
    return days;
  }

  /** The date that begins with this character, or null. */
  private static @Nullable Day at(String line, int at, char c) {
    if (DayScan.isDigit(c)) {
      return numeric(line, at);
    }
    if (c <= 'Z') {
      return MONTH_INITIALS.indexOf(c) < 0 ? null : NamedDays.monthFirst(line, at);
    }
    return DayScan.isNumber(c) ? HanDays.at(line, at) : null;
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
    if (!isPlacedLikeADate(line, at)) {
      return null;
    }
    Day day = NumericDays.at(line, at);
    if (day == null) {
      day = HanDays.at(line, at);
    }
    return day == null ? NamedDays.dayFirst(line, at) : day;
  }

  /**
   * Whether a number of one to four digits stands between characters that a date can have there.
   */
  private static boolean isPlacedLikeADate(String line, int at) {
    if (at > 0 && BEFORE_NO_DATE.indexOf(line.charAt(at - 1)) >= 0) {
      return false;
    }
    int end = at + 1;
    while (end < line.length() && end - at <= 4 && DayScan.isDigit(line.charAt(end))) {
      end++;
    }
    return end - at <= 4 && end < line.length() && AFTER_NUMBER.indexOf(line.charAt(end)) >= 0;
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
