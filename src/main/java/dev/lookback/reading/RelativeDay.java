package dev.lookback.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day that is told from the day of writing: 昨日, 上周六, last Saturday.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param days how many days after the day of writing, where that is what it says
 * @param weekday the weekday of the week before, where that is what it says
 */
record RelativeDay(int start, int end, int days, @Nullable DayOfWeek weekday) {

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase("前天", -2),
          new Phrase("昨天", -1),
          new Phrase("昨日", -1),
          new Phrase("昨晚", -1),
          new Phrase("今天", 0),
          new Phrase("今日", 0),
          new Phrase("今晚", 0),
          new Phrase("明天", 1),
          new Phrase("yesterday", -1),
          new Phrase("Yesterday", -1),
          new Phrase("today", 0),
          new Phrase("Today", 0),
          new Phrase("tomorrow", 1),
          new Phrase("Tomorrow", 1));
  private static final List<String> LAST =
      List.of("刚刚过去的", "上个", "上", "last ", "Last ", "this past ");
  private static final List<String> WEEK = List.of("星期", "礼拜", "周", "週");

  private record Phrase(String words, int days) {}

  /** The first such phrase in a line, or null. */
  static @Nullable RelativeDay find(String line) {
    RelativeDay first = null;
    for (Phrase phrase : PHRASES) {
      int at = line.indexOf(phrase.words);
      int end = at + phrase.words.length();
      if (at >= 0 && (first == null || at < first.start) && isWhole(line, at, end)) {
        first = new RelativeDay(at, end, phrase.days, null);
      }
    }
    for (String last : LAST) {
      int at = line.indexOf(last);
      while (at >= 0 && (first == null || at < first.start)) {
        RelativeDay day = weekday(line, at, at + last.length());
        first = day == null ? first : day;
        at = line.indexOf(last, at + 1);
      }
    }
    return first;
  }

  /** The day it means, for a text written on that date. */
  LocalDate from(LocalDate written) {
    return weekday == null
        ? written.plusDays(days)
        : written.with(TemporalAdjusters.previous(weekday));
  }

  private static boolean isWhole(String line, int start, int end) {
    return !DayScan.isLatin(line.charAt(start))
        || ((start == 0 || !DayScan.isLatin(line.charAt(start - 1)))
            && (end >= line.length() || !DayScan.isLatin(line.charAt(end))));
  }

  private static @Nullable RelativeDay weekday(String line, int start, int at) {
    for (String week : WEEK) {
      int number = at + week.length();
      if (line.startsWith(week, at) && number < line.length()) {
        int day = "一二三四五六日天".indexOf(line.charAt(number));
        return day < 0
            ? null
            : new RelativeDay(start, number + 1, 0, DayOfWeek.of(Math.min(day, 6) + 1));
      }
    }
    String ahead = line.substring(at, Math.min(line.length(), at + 10)).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      int end = at + day.name().length();
      if (ahead.startsWith(day.name()) && isWhole(line, start, end)) {
        return new RelativeDay(start, end, 0, day);
      }
    }
    return null;
  }
}
