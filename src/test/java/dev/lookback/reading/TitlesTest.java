package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          议题 1 - openGauss 社区治理            | openGauss 社区治理
          议题一：注册中心选型                     | 注册中心选型
          议题二 注册中心选型                      | 注册中心选型
          Talk 2: Caching without tears         | Caching without tears
          Keynote: Where we go next             | Where we go next
          1. Caching without tears              | Caching without tears
          01 数据库迁移                          | 数据库迁移
          （二）数据库迁移                        | 数据库迁移
          9:20 - 10:10 Caching without tears    | Caching without tears
          14:50-15:20 数据库迁移                  | 数据库迁移
          【14:50】数据库迁移                     | 数据库迁移
          《数据库迁移最佳实践》                   | 数据库迁移最佳实践
          “数据库迁移最佳实践”。                   | 数据库迁移最佳实践
          《教材与产业》》                        | 教材与产业
          读《数据库原理》                        | 读《数据库原理》
          《甲》与《乙》                          | 《甲》与《乙》
          12 factor apps in practice            | 12 factor apps in practice
          3D 打印入门                            | 3D 打印入门
          Wait...                               | Wait...
          数据库：从零到一                        | 数据库：从零到一
          """)
  void leavesOutWhatIsNoPartOfATitle(String written, String title) {
    assertThat(Titles.clean(written)).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"议题 1 - 社区治理", "《社区治理》", "14:00 社区治理", "Talk 1: Caching", "一、社区治理", "03 社区治理"})
  void seesThatAHeadingIsMarkedAsATalk(String heading) {
    assertThat(Titles.isMarked(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"社区治理", "Caching without tears", "活动议程", "2023 年的回顾"})
  void seesThatAHeadingIsNotMarked(String heading) {
    assertThat(Titles.isMarked(heading)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云原生多集群治理实践      | 《云原生多集群治理实践》   | 1
          Caching, without tears | caching without TEARS  | 1
          云原生多集群治理实践      | 云原生多集群治理实践（上） | 0.9
          云原生多集群治理实践      | 云原生多集群的治理实践     | 0.84
          甲                     | 乙                     | 0
          ''                     | 云原生                  | 0
          """)
  void likensTitlesByTheirLetters(String one, String other, double alike) {
    assertThat(Titles.alike(one, other)).isCloseTo(alike, within(0.01));
    assertThat(Titles.alike(other, one)).isCloseTo(alike, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "签到",
        "茶歇",
        "午餐",
        "合影留念",
        "抽奖环节",
        "自由交流",
        "注册",
        "主持人开场",
        "圆满结束仪式",
        "Coffee break",
        "Lunch",
        "Doors open",
        "Registration",
        "Networking",
        "Wrap-up"
      })
  void knowsThePartsOfADayThatAreNoTalks(String title) {
    assertThat(Titles.isBreak(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "注册中心选型",
        "数据库迁移最佳实践",
        "云原生时代的签到系统是怎样设计出来的",
        "Breaking Free from Loops",
        "Social networks at scale"
      })
  void takesTalksForNoBreaks(String title) {
    assertThat(Titles.isBreak(title)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "为大会作了欢迎致辞, 欢迎致辞",
    "领导致辞, 领导致辞",
    "致辞, 致辞",
    "gave the opening remarks, opening remarks",
    "数据库迁移, "
  })
  void findsTheGreetingInASentence(String sentence, String greeting) {
    assertThat(Titles.greeting(sentence)).isEqualTo(greeting);
  }

  @ParameterizedTest
  @CsvSource({
    "SOFAChannel#8：网络库里的坑, 网络库里的坑",
    "示例沙龙 #12 期 | 网络库里的坑, 网络库里的坑",
    "网络库里的坑, 网络库里的坑",
    "SOFAChannel#8, SOFAChannel#8"
  })
  void leavesTheSeriesOut(String written, String title) {
    assertThat(Titles.withoutSeries(written)).isEqualTo(title);
  }
}
