package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          议题：数据库迁移            | TITLE       | 数据库迁移
          演讲题目: 数据库迁移        | TITLE       | 数据库迁移
          Title: Caching            | TITLE       | Caching
          主讲人：张三               | PEOPLE      | 张三
          【分享嘉宾】：张三          | PEOPLE      | 张三
          - **讲师**：张三           | PEOPLE      | 张三
          Speakers: Jane, John      | PEOPLE      | Jane, John
          议题简介：从零讲起          | ABSTRACT    | 从零讲起
          个人介绍：写过书            | BIOGRAPHY   | 写过书
          活动主题：开源一周年        | EVENT_TOPIC | 开源一周年
          活动时间：5 月 1 日 14:00   | DATE        | 5 月 1 日 14:00
          When: May 1               | DATE        | May 1
          活动地点：深圳              | PLACE       | 深圳
          Venue: Example Hall       | PLACE       | Example Hall
          活动形式：线上              | FORM        | 线上
          主办方：示例基金会          | HOST        | 示例基金会
          Organized by: Acme        | HOST        | Acme
          Referent: Max             | PEOPLE      | Max
          Ponente: Juan             | PEOPLE      | Juan
          Intervenante : Zoé        | PEOPLE      | Zoé
          登壇者：山田               | PEOPLE      | 山田
          タイトル：回顧の書き方       | TITLE       | 回顧の書き方
          Titre : Les files         | TITLE       | Les files
          Título: Las colas         | TITLE       | Las colas
          Event: 2018-07-10 7:30 pm | DATE        | 2018-07-10 7:30 pm
          Datum: 1.5.2020           | DATE        | 1.5.2020
          会場：東京                 | PLACE       | 東京
          講題：數據庫遷移            | TITLE       | 數據庫遷移
          📅 時間：3 月 31 日     | DATE        | 3 月 31 日
          線下地點：台北              | PLACE       | 台北
          讲师：                     | PEOPLE      | ''
          """)
  void tellsWhatALineHolds(String line, Labels.Kind kind, String value) {
    Labels.Labelled labelled = Labels.parse(line);

    assertThat(labelled).isNotNull();
    assertThat(labelled.kind()).isEqualTo(kind);
    assertThat(labelled.value()).isEqualTo(value);
    assertThat(line.substring(labelled.valueStart())).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "张三：数据库迁移",
        "数据库：从零到一",
        "14:00 签到",
        "https://example.org/",
        "这一天的活动时间虽然有些晚但是还是来了很多很多的人：一百位",
        "讲师"
      })
  void takesOtherLinesForUnlabelled(String line) {
    assertThat(Labels.parse(line)).isNull();
  }
}
