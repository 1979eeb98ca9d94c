package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          RECAP    @ 成都站精彩回顾            @ 活动圆满落幕，感谢到场的朋友。
          RECAP    @ 示例社区 Meetup 成都站  @ 11 月 14 日，示例社区 Meetup 在成都成功举办。示例云架构师张三分享了经验。
          RECAP    @ 示例沙龙在天津成功举办     @ 沙龙请来了六位讲者。
          RECAP    @ Recap: Example Evening  @ The meetup took place on May 1, thanks to everyone for coming.
          RECAP    @ Example Meetup, March   @ Thank you all for coming to our spring meetup. Here is what you missed.
          RECAP    @ Example Meetup, April   @ We met again at the office of Acme on a rainy Thursday.
          RECAP    @ Recapping our Q&A session @ We answered questions about queues.
          RECAP    @ 社区小聚              @ 张三介绍了编辑器，随后李四讲解了 git 的用法。
          UPCOMING @ Agenda released: Example Conference @ Register now for two days of talks.
          UPCOMING @ 示例大会公布演讲者名单    @ 大会将在五月举行。
          UPCOMING @ Example Meetup, May     @ Doors open at six, and we'll have pizza. Please register.
          UPCOMING @ 报名 | 成都站              @ 活动时间：11 月 14 日。欢迎报名，不见不散！
          UPCOMING @ 示例社区 Meetup 成都站  @ 活动将于 11 月 14 日举行，扫码报名。
          UPCOMING @ 直播预告：网关的前世今生    @ 直播时间：7 月 8 日 19:00
          UPCOMING @ Join us: Example Evening @ We will host two talks. Register now.
          OTHER    @ 2022 年社区用户调研问卷     @ 花三分钟填一份问卷。
          OTHER    @ 文档捉虫大赛有奖征集        @ 提交 Issue 换积分，按积分排名发放奖品。
          OTHER    @ 社区周报第 12 期           @ 本周直播回顾：张三分享了经验。
          OTHER    @ 3.0 版本发布公告           @ 这个版本有很多新功能。
          """)
  void tellsWhatAPageIsByItsWords(Kind kind, String title, String text) {
    assertThat(Kinds.of(page(text), title, "", new Kinds.Signs(false, 0, false, true, 0, 0)))
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"true,RECAP", "false,UPCOMING"})
  void takesAPageWithARecordingForARecap(boolean recorded, Kind kind) {
    Kinds.Signs signs = new Kinds.Signs(recorded, 0, true, true, 0, 0);

    assertThat(Kinds.of(page("活动时间：7 月 8 日。欢迎报名！"), "示例社区 Meetup", "", signs)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"true,UPCOMING", "false,OTHER"})
  void takesAPageWithAPlaceAndTimeForAnEvent(boolean scheduled, Kind kind) {
    Kinds.Signs signs = new Kinds.Signs(false, 0, scheduled, true, 0, 0);

    assertThat(Kinds.of(page("带上电脑就好。"), "周六一起写代码", "", signs)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"2,UPCOMING", "1,OTHER"})
  void takesAPageWithAProgrammeForAnEventsThoughNoWordSaysSo(int talks, Kind kind) {
    Kinds.Signs signs = new Kinds.Signs(false, 0, false, true, 0, talks);

    assertThat(Kinds.of(page("带上电脑就好。"), "周六一起写代码", "", signs)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"5,RECAP", "-5,UPCOMING"})
  void takesAPageThatWasWrittenAfterTheEventForARecap(long written, Kind kind) {
    Kinds.Signs signs = new Kinds.Signs(false, 0, true, true, written, 0);

    assertThat(Kinds.of(page("Two talks about queues."), "Example Meetup", "", signs))
        .isEqualTo(kind);
  }

  @Test
  void takesACallForPapersForNoEventWhateverItLists() {
    Kinds.Signs signs = new Kinds.Signs(false, 0, true, true, 0, 5);

    assertThat(Kinds.of(page("Topics: queues, caches."), "Call for presentations", "", signs))
        .isEqualTo(Kind.OTHER);
  }

  private static Page page(String text) {
    return MarkdownPage.parse(text, 1);
  }
}
