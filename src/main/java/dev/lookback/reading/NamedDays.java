package dev.lookback.reading;

import dev.lookback.reading.Day.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month, English first: March 26, 2021; 26th March; Mar. 26-27, 2021;
 * March 2021; and those that begin with the day in other European languages: 4. Juli 2015, 22 de
 * julho.
 */
final class NamedDays {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
  };

  private NamedDays() {}

  /**
   * The number of the month whose name, or its first three letters, stands at an offset; 0 where
   * none does.
   */
  static int month(String line, int at) {
    if (at + 3 > line.length()) {
      return 0;
    }
    int month = month(line.charAt(at), line.charAt(at + 1), line.charAt(at + 2));
    if (month == 0) {
      return 0;
    }
    int end = at + 3;
    while (end < line.length() && end - at < 10 && DayScan.isLatin(line.charAt(end))) {
      end++;
    }
    int length = end - at;
    String name = MONTHS[month - 1];
    boolean whole = length == 3 || length == name.length() || (length == 4 && month == 9);
    return whole && line.regionMatches(true, at, name, 0, length) ? month : 0;
  }

  private static int month(char a, char b, char c) {
    return switch (((a | 0x20) << 16) | ((b | 0x20) << 8) | (c | 0x20)) {
      case 'j' << 16 | 'a' << 8 | 'n' -> 1;
      case 'f' << 16 | 'e' << 8 | 'b' -> 2;
      case 'm' << 16 | 'a' << 8 | 'r' -> 3;
      case 'a' << 16 | 'p' << 8 | 'r' -> 4;
      case 'm' << 16 | 'a' << 8 | 'y' -> 5;
      case 'j' << 16 | 'u' << 8 | 'n' -> 6;
      case 'j' << 16 | 'u' << 8 | 'l' -> 7;
      case 'a' << 16 | 'u' << 8 | 'g' -> 8;
      case 's' << 16 | 'e' << 8 | 'p' -> 9;
      case 'o' << 16 | 'c' << 8 | 't' -> 10;
      case 'n' << 16 | 'o' << 8 | 'v' -> 11;
      case 'd' << 16 | 'e' << 8 | 'c' -> 12;
      default -> 0;
    };
  }

  /** March 26, 2021 and the like, from the month's name on. */
  static @Nullable Day monthFirst(String line, int start) {
    DayScan scan = new DayScan(line, start);
    if (DayScan.isLatin(scan.before(start))) {
      return null;
    }
    int month = scan.month();
    if (month == 0) {
      return null;
    }
    Parts first = dayAndYear(scan, month);
    if (first == null) {
      return null;
    }
    int end = scan.at();
    if (first.day() == null) {
      return new Day(start, end, first, null);
    }
    return ranged(scan, start, end, first);
  }

  private static @Nullable Parts dayAndYear(DayScan scan, int month) {
    scan.take(",，");
    scan.spaces();
    int number = scan.number(4);
    if (number < 0) {
      return null;
    }
    if (scan.yearOrNull(number) != null) {
      return new Parts(number, month, null);
    }
    if (number > 31 || !ordinal(scan)) {
      return null;
    }
    Parts parts = new Parts(year(scan), month, number);
    return parts.isPossible() ? parts : null;
  }

  /** Takes st, nd, rd or th; false when other letters, or a time, stand there. */
  private static boolean ordinal(DayScan scan) {
    if (scan.takeWord("st") || scan.takeWord("nd") || scan.takeWord("rd") || scan.takeWord("th")) {
      return true;
    }
    char next = scan.peek();
    return !DayScan.isLatin(next)
        && next != ':'
        && next != '：'
        && !(next == '.' && isDigitAfter(scan));
  }

  private static boolean isDigitAfter(DayScan scan) {
    String ahead = scan.ahead(2);
    return ahead.length() == 2 && DayScan.isDigit(ahead.charAt(1));
  }

  /** The year that follows a day and month, with a weekday and a comma before it or not. */
  private static @Nullable Integer year(DayScan scan) {
    int start = scan.at();
    scan.weekday();
    scan.take(",，");
    scan.spaces();
    scan.takeWord("de");
    scan.spaces();
    boolean brief = scan.take("'’");
    int number = scan.number(4);
    Integer year = scan.yearOrNull(brief && number >= 0 && number < 50 ? 2000 + number : number);
    boolean clock = scan.peek() == ':' && isDigitAfter(scan);
    if (year == null || clock) {
      scan.back(start);
      return null;
    }
    return year;
  }

  private static Day ranged(DayScan scan, int start, int end, Parts first) {
    scan.weekday();
    Parts last = scan.rangeSign() ? last(scan, first) : null;
    if (last == null) {
      return new Day(start, end, first, null);
    }
    Integer year = last.year();
    if (first.year() == null && year != null) {
      int begin = first.month() > last.month() ? year - 1 : year;
      return new Day(start, scan.at(), new Parts(begin, first.month(), first.day()), last);
    }
    return new Day(start, scan.at(), first, last);
  }

  /** The end of a range: 27, 2021 or April 2. */
  private static @Nullable Parts last(DayScan scan, Parts first) {
    int month = scan.month();
    scan.spaces();
    int number = scan.number(2);
    if (number < 1 || !ordinal(scan) || isClock(scan)) {
      return null;
    }
    Integer year = year(scan);
    Integer known = year == null ? first.year() : year;
    Parts last = new Parts(known, month == 0 ? first.month() : month, number);
    return last.isPossible() && (month > 0 || isLater(number, first.day())) ? last : null;
  }

  private static boolean isLater(int number, @Nullable Integer day) {
    return day != null && number > day;
  }

  private static boolean isClock(DayScan scan) {
    int start = scan.at();
    boolean clock = scan.takeWord("am") || scan.takeWord("pm");
    scan.back(start);
    return clock;
  }

  /** 26 March 2021, 26th of March, 26-27 March 2021: from the number on. */
  static @Nullable Day dayFirst(String line, int start) {
    DayScan scan = new DayScan(line, start);
    char before = scan.before(start);
    if (DayScan.isLatin(before) || DayScan.isDigit(before) || before == '.' || before == ':') {
      return null;
    }
    int day = scan.number(2);
    if (day < 1 || !ordinal(scan)) {
      return null;
    }
    int last = -1;
    int end = scan.at();
    if (scan.rangeSign() || scan.and()) {
      last = scan.number(2);
      if (last <= day || !ordinal(scan)) {
        last = -1;
        scan.back(end);
      }
    }
    scan.takeWord("of");
    int gap = scan.at();
    scan.spaces();
    boolean apart = scan.at() > gap || scan.peek() == '-';
    int month = apart && scan.peek() >= 'A' && scan.peek() <= 'Z' ? scan.month() : 0;
    if (month == 0) {
      scan.back(gap);
      month = scan.foreignMonth();
    }
    if (month == 0) {
      return null;
    }
    Integer year = year(scan);
    Parts first = new Parts(year, month, day);
    Parts until = last < 0 ? null : new Parts(year, month, last);
    boolean possible = first.isPossible() && (until == null || until.isPossible());
    return possible ? new Day(start, scan.at(), first, until) : null;
  }
}
