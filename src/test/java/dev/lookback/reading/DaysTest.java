package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-11-14 14:00 -17:20                  | 2020-11-14
          2020-8-6 14:00 -17:10                    | 2020-8-6
          时间：2020/11/14                         | 2020-11-14
          2020.11.14                               | 2020-11-14
          14.11.2020                               | 2020-11-14
          11/24/2020                               | 2020-11-24
          24/11/2020                               | 2020-11-24
          am 04. Juli 2015 im Saal                 | 2015-7-4
          encontro de 22 de julho de 2017          | 2017-7-22
          le 23 novembre 2023 à 19h                | 2023-11-23
          14 ноября мы провели два доклада         | ?-11-14
          2020年11月14日                           | 2020-11-14
          2021 年 5 月 29 日（周六）14:00-17:10    | 2021-5-29
          在 5 月 29 日（周六）在北京进行          | ?-5-29
          ２０２０年１１月１４日                   | 2020-11-14
          二〇二一年五月二十九日                   | 2021-5-29
          二〇二一年五月                           | 2021-5-?
          2020 年 11 月                            | 2020-11-?
          2021년 5월 29일                          | 2021-5-29
          5月29日-30日                             | ?-5-29..?-5-30
          1 月 15 日-16 日，由                     | ?-1-15..?-1-16
          4月11-12日在北京                         | ?-4-11..?-4-12
          2024 年 4 月 12 日 -13日                 | 2024-4-12..2024-4-13
          10月15号—11月20日                        | ?-10-15..?-11-20
          11月20日——11月25日                       | ?-11-20..?-11-25
          9 月 10 日至 10 月 15 日                 | ?-9-10..?-10-15
          5月29日（周六）-30日（周日）             | ?-5-29..?-5-30
          5月29日、30日                            | ?-5-29..?-5-30
          5月29日和6月5日                          | ?-5-29 ?-6-5
          11 月 6 日、11 月 13 日                  | ?-11-6 ?-11-13
          2021年12月28日至1月3日                   | 2021-12-28..2022-1-3
          2021-05-29 ~ 2021-05-30                  | 2021-5-29..2021-5-30
          2022/09/10-2022/10/15                    | 2022-9-10..2022-10-15
          2021.05.29-30                            | 2021-5-29..2021-5-30
          2021-03-26T10:00:00+08:00                | 2021-3-26
          2019-01-17 15:00:00                      | 2019-1-17
          March 26, 2021                           | 2021-3-26
          26th March, 2021 (Friday) 14:00-17:10    | 2021-3-26
          April 17, 2021 (Saturday) 14:00-17:20    | 2021-4-17
          On March 26th, openGauss held            | ?-3-26
          26 March 2021                            | 2021-3-26
          Wed-Fri 14-16 Sept'22                    | 2022-9-14..2022-9-16
          from 2nd and 5th May 2016                | 2016-5-2..2016-5-5
          The talks of 2 October 2018:             | 2018-10-2
          7 & 8 June                               | ?-6-7..?-6-8
          09-10 May, 2020                          | 2020-5-9..2020-5-10
          the 26th of March 2021                   | 2021-3-26
          Mar. 26th                                | ?-3-26
          Sept 5                                   | ?-9-5
          March 26-27, 2021                        | 2021-3-26..2021-3-27
          26–27 March 2021                         | 2021-3-26..2021-3-27
          March 30 – April 2, 2021                 | 2021-3-30..2021-4-2
          March 2021                               | 2021-3-?
          10.13日活动报名                          | ?-10-13
          时间：11.14                              | ?-11-14
          11.14（周六）见                          | ?-11-14
          去年8月                                  |
          去年 8 月 25 日                          |
          2023 年 8 月底                           | 2023-8-?
          12月31日23:59                            | ?-12-31
          (Sat) May 29 - 30, 2021                  | 2021-5-29..2021-5-30
          May 29, 14:00 - 17:00                    | ?-5-29
          Saturday, 29 May                         | ?-5-29
          MARCH 26 2021                            | 2021-3-26
          Nov. 6, 2024 (Wed)                       | 2024-11-6
          2021/5/29(六)                            | 2021-5-29
          2021-05-29至2021-05-30                   | 2021-5-29..2021-5-30
          2021-05-29 14:00 ~ 2021-05-29 17:00      | 2021-5-29 2021-5-29
          5月29日 14:00-17:00                      | ?-5-29
          5/29-5/30                                |
          日期：5/29-5/30                          | ?-5-29..?-5-30
          1 月 15 日、16 日                        | ?-1-15..?-1-16
          Dec 31 to Jan 2, 2022                    | 2021-12-31..2022-1-2
          十月二十六日                             | ?-10-26
          廿九日                                   |
          第十一期                                 |
          三月里                                   |
          2021.5                                   |
          2021年                                   |
          1.2.3                                    |
          2021.5.29.4                              |
          ISO 8601-2019-01                         |
          QQ群：20211029                           |
          A5栋905                                  |
          今年6月30日推出5.0版本                   | ?-6-30
          版本 2.0.1 和 11.14                      |
          14:00-17:10                              |
          增长 11.14%                              |
          127.0.0.1                                |
          v2020.11.14                              |
          /category/events/2021-03-30/poster.png   |
          2月30日                                  |
          13月1日                                  |
          we may 5 times march 3                   |
          20201114meetup                           |
          May I ask                                |
          第101期                                  |
          """)
  void findsTheDatesOfALine(String line, String dates) {
    String found = Days.find(line).stream().map(DaysTest::text).collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(dates == null ? "" : dates);
  }

  private static String text(Day day) {
    Day.Parts last = day.last();
    return last == null ? text(day.first()) : text(day.first()) + ".." + text(last);
  }

  private static String text(Day.Parts parts) {
    return (parts.year() == null ? "?" : parts.year())
        + "-"
        + parts.month()
        + "-"
        + (parts.day() == null ? "?" : parts.day());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "2021-", "2021年", "一", "11月", "March ", "1-", "1 ", "（周六）-", "5月29日-", "M", "5月",
        "to ", " ", "昨", "last "
      })
  @Timeout(5)
  void staysLinearInLongLines(String piece) {
    String line = piece.repeat(500_000);

    assertThat(Days.find(line)).isNotNull();
    assertThat(RelativeDay.find(line)).isNull();
  }

  @Test
  void tellsWhereADateStands() {
    String line = "由社区主办，将于 5 月 29 日（周六）在北京进行";

    Day day = Days.find(line).get(0);

    assertThat(line.substring(day.start(), day.end())).isEqualTo("5 月 29 日");
  }

  @ParameterizedTest
  @CsvSource({
    "5 月 29 日,  2021-05-31, 2021-05-29",
    "12 月 28 日, 2020-01-03, 2019-12-28",
    "1 月 3 日,   2019-12-28, 2020-01-03",
    "2 月 29 日,  2020-03-02, 2020-02-29",
    "2 月 29 日,  2023-03-02, 2024-02-29",
    "2 月 29 日,  2022-03-02,",
    "2019-12-28,  2021-05-31, 2019-12-28",
    "2020 年 11 月, 2021-05-31,",
  })
  void takesTheYearThatIsNearest(String line, LocalDate reference, LocalDate date) {
    assertThat(Days.find(line).get(0).complete(reference).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2021/03/26, 2021-03-26",
    "2021/01/15-2021/01/16, 2021-01-15",
    "2019-01-17T10:20:00.000Z, 2019-01-17",
    "2018-02-09, 2018-02-09",
    "20201114, 2020-11-14",
    "'Mar 26, 2021', 2021-03-26",
    "2021年3月26日, 2021-03-26",
    "3月26日,",
    "soon,",
    "2021-02-30,",
  })
  void readsTheDateOfAFrontMatter(String value, LocalDate date) {
    assertThat(Days.parse(value).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'上周六，成都站圆满结束', 2020-11-19, 2020-11-14",
    "'昨日，由海量数据', 2023-08-26, 2023-08-25",
    "'last Saturday we met', 2020-11-19, 2020-11-14",
    "'上个星期天', 2020-11-19, 2020-11-15",
    "'上午九点', 2020-11-19,",
    "'the yesterdays of', 2020-11-19,",
  })
  void tellsADayFromTheDayOfWriting(String line, LocalDate written, LocalDate date) {
    RelativeDay day = RelativeDay.find(line);

    assertThat(day == null ? null : day.from(written)).isEqualTo(date);
  }
}
