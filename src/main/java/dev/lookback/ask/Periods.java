package dev.lookback.ask;

import static java.util.regex.Pattern.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that a question names, in Chinese and English, seen from the asker's day. */
final class Periods {

  private static final String MONTHS =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";

  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
  private static final String YEAR_ZH = "((?:(?:19|20)\\d{2} ?|(?<!\\d)\\d{2})年|[去今前明]年|上一年)的?";
  private static final String SEASON = "(spring|summer|autumn|fall|winter)";

  /** What a rule makes of what it matched; null when it is no date after all. */
  private interface Maker extends BiFunction<Matcher, LocalDate, @Nullable Period> {}

  private record Rule(Pattern pattern, Maker maker) {
    static Rule of(String regex, Maker maker) {
      return new Rule(compile(regex), maker);
    }
  }

  /** The first rule that matches counts, so the fuller forms stand before their parts. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "(?<!\\d)" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
              (m, today) -> day(number(m, 1), number(m, 2), number(m, 3))),
          Rule.of(
              YEAR_ZH + " ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?",
              (m, today) -> day(zhYear(m.group(1), today), number(m, 2), number(m, 3))),
          Rule.of(
              YEAR_ZH + " ?(\\d{1,2}) ?月? ?(?:到|至|-|~|—|和) ?(\\d{1,2}) ?月(?:份|间|期间)?",
              (m, today) -> months(zhYear(m.group(1), today), number(m, 2), number(m, 3))),
          Rule.of(
              YEAR_ZH + " ?(" + Numbers.ZH + ") ?月份?的?(上旬|中旬|下旬|初|底|末)",
              (m, today) ->
                  partOfMonth(zhYear(m.group(1), today), Numbers.zh(m.group(2)), m.group(3))),
          Rule.of(
              YEAR_ZH + " ?(" + Numbers.ZH + ") ?月份?",
              (m, today) -> month(zhYear(m.group(1), today), Numbers.zh(m.group(2)))),
          Rule.of(
              "((?:19|20)\\d{2})年? ?(?:到|至|-|~|—) ?((?:19|20)\\d{2}) ?年?(?:间|期间)?",
              (m, today) -> years(number(m, 1), number(m, 2))),
          Rule.of(
              YEAR_ZH + "(上半年|下半年|春天?|夏天?|秋天?|冬天?|年?初|年?底|年?末|第[一二三四1-4]季度)",
              (m, today) -> part(zhYear(m.group(1), today), m.group(2))),
          Rule.of(
              YEAR + " ?的?(上半年|下半年|年[初底末]|第[一二三四1-4]季度)",
              (m, today) -> part(number(m, 1), m.group(2))),
          Rule.of("上半年|下半年", (m, today) -> any(part(today.getYear(), m.group()))),
          Rule.of(
              YEAR_ZH + "(之前|以前|之后|以后|以来|及以前)?",
              (m, today) -> side(zhYear(m.group(1), today), m.group(2))),
          Rule.of(
              "(?<!\\d)(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?",
              (m, today) -> any(day(today.getYear(), number(m, 1), number(m, 2)))),
          Rule.of(
              "(上|这|本|下)个?月",
              (m, today) ->
                  around(today, m.group(1).equals("上") ? -1 : m.group(1).equals("下") ? 1 : 0)),
          Rule.of(
              "(?<![\\d第个])(" + Numbers.ZH + ") ?月份?(?!\\d)",
              (m, today) -> any(month(today.getYear(), Numbers.zh(m.group(1))))),
          Rule.of("今天|今日|today(?![a-z])", (m, today) -> Period.day(today)),
          Rule.of("明天|tomorrow", (m, today) -> Period.day(today.plusDays(1))),
          Rule.of("昨天|yesterday", (m, today) -> Period.day(today.minusDays(1))),
          Rule.of(
              "(上|这|本|下)(?:个)?(?:周|星期)",
              (m, today) ->
                  week(today, m.group(1).equals("上") ? -1 : m.group(1).equals("下") ? 1 : 0)),
          Rule.of("(last|this|next) week", (m, today) -> week(today, step(m.group(1)))),
          Rule.of(
              "(?<![a-z])" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
              (m, today) -> day(number(m, 3), monthOf(m.group(1)), number(m, 2))),
          Rule.of(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + ",? " + YEAR,
              (m, today) -> day(number(m, 3), monthOf(m.group(2)), number(m, 1))),
          Rule.of(
              "(?<![a-z])" + MONTHS + "(?: (?:of )?|, ?)" + YEAR,
              (m, today) -> month(number(m, 2), monthOf(m.group(1)))),
          Rule.of(
              "(?<![a-z])" + MONTHS + " (?:last|this|next) year",
              (m, today) ->
                  month(
                      today.getYear()
                          + (m.group().contains("last") ? -1 : m.group().contains("next") ? 1 : 0),
                      monthOf(m.group(1)))),
          Rule.of(
              "(?<![a-z])" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\da-z])",
              (m, today) -> any(day(today.getYear(), monthOf(m.group(1)), number(m, 2)))),
          Rule.of(
              "(?<![a-z])last " + MONTHS + "(?![a-z])",
              (m, today) -> lastMonthNamed(today, monthOf(m.group(1)))),
          Rule.of(
              "(?<=in |during |of |the )" + MONTHS + "(?![a-z])",
              (m, today) -> any(month(today.getYear(), monthOf(m.group(1))))),
          Rule.of(
              "(?<![a-z])" + SEASON + "(?: of|,)? " + YEAR,
              (m, today) -> part(number(m, 2), m.group(1))),
          Rule.of(
              "(?<![a-z])(last|this|next) " + SEASON,
              (m, today) -> part(today.getYear() + step(m.group(1)), m.group(2))),
          Rule.of(
              "(first|second) half of " + YEAR,
              (m, today) -> part(number(m, 2), m.group(1).equals("first") ? "上半年" : "下半年")),
          Rule.of(
              "(?<![a-z])q([1-4]) ?(?:of )?" + YEAR,
              (m, today) -> quarter(number(m, 2), number(m, 1))),
          Rule.of(
              "(?<!\\d)" + YEAR + " ?q([1-4])", (m, today) -> quarter(number(m, 1), number(m, 2))),
          Rule.of(
              "(?<![a-z])(early|late|mid|end of)[- ]" + YEAR,
              (m, today) -> part(number(m, 2), m.group(1))),
          Rule.of(
              "(?:between|from) " + YEAR + " (?:and|to) " + YEAR,
              (m, today) -> years(number(m, 1), number(m, 2))),
          Rule.of(
              "(?<![a-z])(before|after|since|until|prior to) " + YEAR,
              (m, today) -> side(number(m, 2), m.group(1))),
          Rule.of(
              "(?<![a-z])(last|this|next) (month|year)(?![a-z])",
              (m, today) ->
                  m.group(2).equals("year")
                      ? Period.year(today.getYear() + step(m.group(1)))
                      : around(today, step(m.group(1)))),
          Rule.of(
              "(?<![\\d:/.#-])" + YEAR + "(?![-/.:]?\\d)",
              (m, today) -> Period.year(number(m, 1))));

  private Periods() {}

  /** Where a period stands in a text. */
  record Found(int start, int end, Period period) {}

  /** The period that a folded text names, if it names one. */
  static @Nullable Found in(String text, LocalDate today) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(text);
      while (matcher.find()) {
        Period period = made(rule, matcher, today);
        if (period != null) {
          return new Found(matcher.start(), matcher.end(), period);
        }
      }
    }
    return null;
  }

  private static @Nullable Period made(Rule rule, Matcher matcher, LocalDate today) {
    try {
      return rule.maker.apply(matcher, today);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int zhYear(String year, LocalDate today) {
    return switch (year.charAt(0)) {
      case '去', '上' -> today.getYear() - 1;
      case '今' -> today.getYear();
      case '前' -> today.getYear() - 2;
      case '明' -> today.getYear() + 1;
      default -> {
        int number = Integer.parseInt(year.replaceAll("\\D", ""));
        yield number < 100 ? 2000 + number : number;
      }
    };
  }

  private static int step(String word) {
    return word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
  }

  private static Period day(int year, int month, int day) {
    return Period.day(LocalDate.of(year, month, day));
  }

  private static @Nullable Period month(int year, int month) {
    return months(year, month, month);
  }

  private static @Nullable Period months(int year, int from, int to) {
    return from > to ? null : Period.months(year, from, to);
  }

  private static @Nullable Period years(int from, int to) {
    return from > to ? null : Period.years(from, to);
  }

  private static @Nullable Period any(@Nullable Period period) {
    return period == null ? null : period.inAnyYear();
  }

  private static Period around(LocalDate today, int months) {
    LocalDate month = today.plusMonths(months);
    return Period.months(month.getYear(), month.getMonthValue(), month.getMonthValue());
  }

  private static Period week(LocalDate today, int weeks) {
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(weeks);
    return new Period(monday, monday.plusDays(6));
  }

  private static Period lastMonthNamed(LocalDate today, int month) {
    int year = month < today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    return Period.months(year, month, month);
  }

  private static Period quarter(int year, int quarter) {
    return Period.months(year, 3 * quarter - 2, 3 * quarter);
  }

  private static Period side(int year, @Nullable String side) {
    if (side == null) {
      return Period.year(year);
    }
    return switch (side) {
      case "之前", "以前", "before", "prior to" -> Period.years(1970, year - 1);
      case "及以前", "until" -> Period.years(1970, year);
      case "之后", "以后", "after" -> Period.years(year + 1, year + 100);
      default -> Period.years(year, year + 100);
    };
  }

  private static Period partOfMonth(int year, int month, String part) {
    LocalDate first = LocalDate.of(year, month, 1);
    return switch (part) {
      case "上旬", "初" -> new Period(first, first.plusDays(9));
      case "中旬" -> new Period(first.plusDays(10), first.plusDays(19));
      default -> new Period(first.plusDays(20), first.plusMonths(1).minusDays(1));
    };
  }

  private static Period part(int year, String part) {
    return switch (part) {
      case "上半年" -> Period.months(year, 1, 6);
      case "下半年" -> Period.months(year, 7, 12);
      case "spring", "春", "春天" -> Period.months(year, 3, 5);
      case "summer", "夏", "夏天" -> Period.months(year, 6, 8);
      case "autumn", "fall", "秋", "秋天" -> Period.months(year, 9, 11);
      case "winter", "冬", "冬天" ->
          new Period(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1));
      case "early", "初", "年初" -> Period.months(year, 1, 3);
      case "mid" -> Period.months(year, 5, 8);
      case "late", "end of", "底", "年底", "末", "年末" -> Period.months(year, 10, 12);
      default -> quarter(year, Numbers.zh(part.substring(1, 2)));
    };
  }

  private static int monthOf(String name) {
    String months = "janfebmaraprmayjunjulaugsepoctnovdec";
    return months.indexOf(name.substring(0, 3)) / 3 + 1;
  }
}
