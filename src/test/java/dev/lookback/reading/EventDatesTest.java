package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event was, read of documents published on 2021-03-30. */
class EventDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a labelled line beats a sentence
          活动时间：2021 年 3 月 26 日（周五）14:00-17:10  | 2021-03-26
          报名截止 3 月 20 日。\\n\\n- **时间**：3 月 26 日   | 2021-03-26
          欢迎。\\n\\n## 活动时间\\n\\n2021-03-26 14:00              | 2021-03-26
          **Date:** March 26, 2021                    | 2021-03-26
          # then a sentence that says when it was held
          2021 年 3 月 26 日，Meetup 在深圳举行。          | 2021-03-26
          社区成立于 2019 年 12 月 31 日。\\n\\n3 月 26 日，社区在深圳举办了 Meetup。 | 2021-03-26
          We met in Porto on 26 March 2021.           | 2021-03-26
          # the year that the text leaves out is the nearest
          3 月 26 日，Meetup 在深圳举行。                 | 2021-03-26
          12 月 28 日，年会在北京举行。                   | 2020-12-28
          # the first day of several
          活动时间：2021 年 3 月 26 日-27 日              | 2021-03-26
          # told from the day of publishing
          上周五，Meetup 深圳站圆满落幕。                  | 2021-03-26
          昨天，Meetup 深圳站圆满落幕。                   | 2021-03-29
          Last Friday we met in Porto.                | 2021-03-26
          # a day of another year is another event's
          社区成立于 2015 年 1 月 1 日。                  | ''
          没有说是哪一天的活动。                          | ''
          """)
  void findsTheDayOfTheEvent(String text, String day) {
    Reading reading = read("title: 一次活动\ndate: 2021-03-30", text.replace("\\n", "\n"));

    assertThat(value(reading)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 2021.03.26 深圳站            | 2021-03-26
          eventDate: 2021-03-26             | 2021-03-26
          date: 2021-03-26, publishDate: 2021-03-30 | 2021-03-26
          when: 2021-03-26T19:30:00-05:00   | 2021-03-26
          timeStart: '2021-03-26T08:00:00Z', date: '2021-03-20T05:38:28Z' | 2021-03-26
          layout: meetup, date: 2021-03-26  | 2021-03-26
          date: 2021-03-26, time: '19:00', location: Acme house | 2021-03-26
          date: 2021-03-26, location: Acme house | ''
          date: 2021-03-30                  | ''
          """)
  void findsItInTheFrontMatterOnlyWhereThatSaysSo(String front, String day) {
    Reading reading = read(front.replace(", ", "\n"), "欢迎大家。");

    assertThat(value(reading)).isEqualTo(day);
  }

  @Test
  void takesTheYearFromThePathWhereNothingElseHasOne() {
    Reading reading = Documents.read("2021/08/24/index.md", "8 月 21 日，社区在上海举办了 Meetup。");

    assertThat(value(reading)).isEqualTo("2021-08-21");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          docs/talks/README.md     | title: DevFest 2023 Beijing  | 活动于 11 月 19 日在北京成功举办！         | 2023-11-19
          a.md                     | title: We grew to 2000 members | The meetup took place on May 5th.     | ''
          2019/notes.md            | title: Our January meetup    | We met on January 5th in Leeds.          | 2019-01-05
          a.md                     | title: Our meetup            | We met on January 5th in Leeds.          | ''
          a.md                     | title: A year of 2022 talks  | The conference was held on May 20, 2021. | 2021-05-20
          _events/2014-10-21-a.md  | title: Three talks           | The talks on Tuesday night were these.   | 2014-10-21
          _posts/2014-10-21-a.md   | title: Three talks           | The talks on Tuesday night were these.   | ''
          """)
  void takesTheYearAndTheDayThatTitleAndPathName(
      String path, String front, String text, String day) {
    Reading reading = Documents.read(path, "---\n" + front + "\n---\n\n" + text);

    assertThat(value(reading)).isEqualTo(day);
  }

  @Test
  void tellsStatedDaysFromInferredOnes() {
    Fact<LocalDate> stated = read("date: 2021-03-30", "活动时间：2021 年 3 月 26 日").recap().eventDate();
    Fact<LocalDate> inferred = read("date: 2021-03-30", "活动时间：3 月 26 日").recap().eventDate();

    assertThat(stated.evidence()).isEqualTo(Evidence.stated(4, "活动时间：2021 年 3 月 26 日"));
    assertThat(inferred.evidence()).isEqualTo(Evidence.inferred(4, "活动时间：3 月 26 日"));
  }

  private static Reading read(String front, String body) {
    return Documents.read("event.md", "---\n" + front + "\n---\n" + body + "\n");
  }

  private static String value(Reading reading) {
    Fact<LocalDate> date = reading.recap().eventDate();
    return date == null ? "" : date.value().toString();
  }
}
