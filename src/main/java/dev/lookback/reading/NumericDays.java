package dev.lookback.reading;

import dev.lookback.reading.Day.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Dates of figures alone: 2020-11-14, 2020/11/14, 2020.11.14, 14.11.2020, 11/24/2020; and 11.14
 * where something beside it says that it is a date.
 */
final class NumericDays {

  static final int FIRST_YEAR = 1990;
  static final int LAST_YEAR = 2099;

  private static final String SEPARATORS = "-/.－／．";

  private NumericDays() {}

  static @Nullable Day at(String line, int start) {
    DayScan scan = new DayScan(line, start);
    if (isInsideWord(scan.before(start))) {
      return null;
    }
    Parts first = full(scan);
    if (first != null) {
      return ranged(line, start, scan.at(), first);
    }
    scan.back(start);
    return withCue(line, start, scan);
  }

  /** Whether a number after this character is part of a path, a version or a name. */
  private static boolean isInsideWord(char before) {
    return DayScan.isLatin(before) || DayScan.isDigit(before) || "./_=%&-#$".indexOf(before) >= 0;
  }

  /** Three numbers with the same sign between them, one of them a year. */
  private static @Nullable Parts full(DayScan scan) {
    int a = scan.number(4);
    char sign = scan.peek();
    if (a < 0 || SEPARATORS.indexOf(sign) < 0) {
      return null;
    }
    scan.back(scan.at() + 1);
    int b = scan.number(2);
    if (b < 0 || scan.peek() != sign) {
      return null;
    }
    scan.back(scan.at() + 1);
    int c = scan.number(4);
    if (c < 0 || isContinued(scan)) {
      return null;
    }
    Parts parts = isYear(a) ? new Parts(a, b, c) : isYear(c) ? yearLast(a, b, c, sign) : null;
    return parts != null && parts.isPossible() ? parts : null;
  }

  /**
   * 14.11.2020 is day and month, unless the month would be above 12; with slashes either comes
   * first, and only a number above 12 tells.
   */
  private static @Nullable Parts yearLast(int a, int b, int year, char sign) {
    boolean dotted = (sign == '.' || sign == '．') && b <= 12;
    if (dotted || a > 12 || a == b) {
      return new Parts(year, b, a);
    }
    return b > 12 ? new Parts(year, a, b) : null;
  }

  private static boolean isContinued(DayScan scan) {
    char next = scan.peek();
    if (next == '.' || next == '/' || next == '-' || next == '_') {
      String ahead = scan.ahead(2);
      boolean range = next == '-' && ahead.length() == 2 && DayScan.isDigit(ahead.charAt(1));
      return !range
          && ahead.length() == 2
          && (DayScan.isDigit(ahead.charAt(1)) || DayScan.isLatin(ahead.charAt(1)));
    }
    return DayScan.isDigit(next) || (DayScan.isLatin(next) && next != 'T');
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static Day ranged(String line, int start, int end, Parts first) {
    DayScan scan = new DayScan(line, end);
    scan.weekday();
    boolean spaced = DayScan.isSpace(scan.peek());
    if (scan.rangeSign()) {
      int second = scan.at();
      Parts last = full(scan);
      if (last == null && !spaced) {
        scan.back(second);
        last = shortEnd(scan, first);
      }
      if (last != null) {
        return new Day(start, scan.at(), first, last);
      }
    }
    return new Day(start, end, first, null);
  }

  /** The end of 2021-05-29~30 or of 2021.05.29-06.01. */
  private static @Nullable Parts shortEnd(DayScan scan, Parts first) {
    int a = scan.number(2);
    int b = -1;
    if (a > 0 && SEPARATORS.indexOf(scan.peek()) >= 0) {
      scan.back(scan.at() + 1);
      b = scan.number(2);
    }
    if (a < 0 || DayScan.isDigit(scan.peek()) || ":：.".indexOf(scan.peek()) >= 0) {
      return null;
    }
    Parts last = b < 0 ? new Parts(first.year(), first.month(), a) : new Parts(first.year(), a, b);
    return last.isPossible() && isAfter(first, last) ? last : null;
  }

  private static boolean isAfter(Parts first, Parts last) {
    return last.month() > first.month()
        || (last.month() == first.month()
            && first.day() != null
            && last.day() != null
            && last.day() > first.day());
  }

  /** 11.14 or 11/14 beside 日, a weekday, a part of the day, or after 时间 and the like. */
  private static @Nullable Day withCue(String line, int start, DayScan scan) {
    int month = scan.number(2);
    char sign = scan.peek();
    if (month < 1 || SEPARATORS.indexOf(sign) < 0) {
      return null;
    }
    scan.back(scan.at() + 1);
    int day = scan.number(2);
    if (day < 1 || "%％:：".indexOf(scan.peek()) >= 0) {
      return null;
    }
    if (SEPARATORS.indexOf(scan.peek()) >= 0 && isContinued(scan)) {
      return null;
    }
    int end = scan.at();
    Parts first = new Parts(null, month, day);
    if (!first.isPossible() || !(isCueAfter(scan) || isCueBefore(scan.behind(start, 12)))) {
      return null;
    }
    scan.back(end);
    if (scan.take("日号號")) {
      end = scan.at();
    }
    return ranged(line, start, end, first);
  }

  private static boolean isCueAfter(DayScan scan) {
    int end = scan.at();
    scan.weekday();
    if (scan.at() > end) {
      return true;
    }
    scan.spaces();
    String ahead = scan.ahead(2);
    return startsWithAny(ahead, "日", "号", "號", "周", "星期", "上午", "下午", "晚", "早");
  }

  private static boolean isCueBefore(String behind) {
    String label = behind.strip();
    if (label.endsWith(":") || label.endsWith("：")) {
      label = label.substring(0, label.length() - 1).strip();
    }
    label = label.endsWith("**") ? label.substring(0, label.length() - 2).strip() : label;
    return label.endsWith("时间")
        || label.endsWith("日期")
        || label.endsWith("時間")
        || label.regionMatches(true, label.length() - 4, "date", 0, 4);
  }

  private static boolean startsWithAny(String text, String... words) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
