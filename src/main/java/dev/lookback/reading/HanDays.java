package dev.lookback.reading;

import dev.lookback.reading.Day.Parts;
import org.jspecify.annotations.Nullable;

/** Dates with signs: 2020年11月14日, 11 月 14 日, 5月29日-30日, 二〇二一年五月, 2021년 5월 29일. */
final class HanDays {

  private static final String YEAR = "年년";
  private static final String MONTH = "月월";
  private static final String DAY = "日号號일";

  private HanDays() {}

  static @Nullable Day at(String line, int start) {
    DayScan scan = new DayScan(line, start);
    if (scan.before(start) == '.'
        || DayScan.isNumber(scan.before(start))
        || isOtherYear(scan, start)) {
      return null;
    }
    Parts first = parts(scan, null);
    if (first == null) {
      return null;
    }
    int end = scan.at();
    Parts last = first.day() == null ? null : end(scan, first);
    return last == null ? new Day(start, end, first, null) : new Day(start, scan.at(), first, last);
  }

  /** 去年6月30日: the year that is nearest would be the wrong one. */
  private static boolean isOtherYear(DayScan scan, int start) {
    String before = scan.behind(start, 3).strip();
    return before.endsWith("去年") || before.endsWith("前年") || before.endsWith("明年");
  }

  /** A date from here, which needs a day or a year; the cursor stands after it. */
  private static @Nullable Parts parts(DayScan scan, @Nullable Integer knownYear) {
    int start = scan.at();
    Integer year = null;
    int number = scan.number(4);
    if (number >= 0 && scan.take(YEAR)) {
      year = scan.yearOrNull(number);
      scan.spaces();
      if (year == null) {
        return null;
      }
    } else {
      scan.back(start);
    }
    int month = scan.number(2);
    if (month < 0 || !scan.take(MONTH)) {
      return null;
    }
    int afterMonth = scan.at();
    Integer day = day(scan);
    if (day == null) {
      scan.back(afterMonth);
    }
    Parts parts = new Parts(year == null ? knownYear : year, month, day);
    return (year == null && day == null) || !parts.isPossible() ? null : parts;
  }

  /** The day of a month: 14日, or the 11 of 11-12日 and of 11、12日. */
  private static @Nullable Integer day(DayScan scan) {
    scan.spaces();
    int day = scan.number(2);
    if (day < 1) {
      return null;
    }
    int end = scan.at();
    if (scan.take(DAY)) {
      return day;
    }
    boolean ranged = isRangeEnd(scan);
    scan.back(end);
    return ranged ? day : null;
  }

  private static boolean isRangeEnd(DayScan scan) {
    if (!scan.rangeSign() && !scan.take("、,，和及与&")) {
      return false;
    }
    scan.spaces();
    return scan.number(2) > 0 && scan.take(DAY);
  }

  private static @Nullable Parts end(DayScan scan, Parts first) {
    scan.weekday();
    int start = scan.at();
    if (scan.rangeSign()) {
      int second = scan.at();
      Parts last = parts(scan, first.year());
      if (last != null && last.day() != null) {
        return carried(first, last);
      }
      scan.back(second);
    } else if (!scan.take("、,，和及与&")) {
      return null;
    }
    scan.spaces();
    int day = scan.number(2);
    Parts last = new Parts(first.year(), first.month(), day);
    if (day > 0 && scan.take(DAY) && last.isPossible()) {
      return last;
    }
    scan.back(start);
    return null;
  }

  /** The end of 2021年12月28日-1月3日 lies in the next year. */
  private static Parts carried(Parts first, Parts last) {
    Integer year = last.year();
    if (year == null || !year.equals(first.year()) || last.month() >= first.month()) {
      return last;
    }
    return new Parts(year + 1, last.month(), last.day());
  }
}
