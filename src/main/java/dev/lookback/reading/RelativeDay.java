package dev.lookback.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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

  private static final String[] PHRASES = {
    "前天", "昨天", "昨日", "昨晚", "今天", "今日", "今晚", "明天", "yesterday", "today", "tomorrow"
  };
  private static final int[] OFFSETS = {-2, -1, -1, -1, 0, 0, 0, 1, -1, 0, 1};

  /** The first such phrase in a line, or null. */
  static @Nullable RelativeDay find(String line) {
    for (int i = 0; i < line.length(); i++) {
      RelativeDay day =
          switch (line.charAt(i)) {
            case '前', '昨', '今', '明', 'y', 'Y', 't', 'T' -> phrase(line, i);
            case '上', '刚', '本', '这' -> lastHan(line, i);
            case 'l', 'L' -> lastEnglish(line, i);
            default -> null;
          };
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day it means, for a text written on that date. */
  LocalDate from(LocalDate written) {
    return weekday == null
        ? written.plusDays(days)
        : written.with(TemporalAdjusters.previous(weekday));
  }

  private static @Nullable RelativeDay phrase(String line, int at) {
    for (int i = 0; i < PHRASES.length; i++) {
      if (isWord(line, at, PHRASES[i])) {
        return new RelativeDay(at, at + PHRASES[i].length(), OFFSETS[i], null);
      }
    }
    return null;
  }

  private static boolean isWord(String line, int at, String word) {
    if (!line.regionMatches(true, at, word, 0, word.length())) {
      return false;
    }
    int end = at + word.length();
    return !DayScan.isLatin(word.charAt(0))
        || ((at == 0 || !DayScan.isLatin(line.charAt(at - 1)))
            && (end >= line.length() || !DayScan.isLatin(line.charAt(end))));
  }

  /** 上周六, 上个星期六, 刚刚过去的周六. */
  private static @Nullable RelativeDay lastHan(String line, int at) {
    int next = at + 1;
    if (line.startsWith("刚刚过去的", at)) {
      next = at + 5;
    } else if (line.charAt(at) != '上') {
      return null;
    } else if (next < line.length() && line.charAt(next) == '个') {
      next++;
    }
    for (String week : new String[] {"星期", "礼拜", "周", "週"}) {
      if (line.startsWith(week, next) && next + week.length() < line.length()) {
        int end = next + week.length() + 1;
        int number = "一二三四五六日天".indexOf(line.charAt(end - 1));
        return number < 0
            ? null
            : new RelativeDay(at, end, 0, DayOfWeek.of(Math.min(number, 6) + 1));
      }
    }
    return null;
  }

  private static @Nullable RelativeDay lastEnglish(String line, int at) {
    if (!line.regionMatches(true, at, "last ", 0, 5)
        || (at > 0 && DayScan.isLatin(line.charAt(at - 1)))) {
      return null;
    }
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (isWord(line, at + 5, weekday.name())) {
        return new RelativeDay(at, at + 5 + weekday.name().length(), 0, weekday);
      }
    }
    return null;
  }
}
