package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

  @ParameterizedTest
  @CsvSource({
    "AGENDA, 活动议程",
    "AGENDA, 大会日程：",
    "AGENDA, Agenda",
    "GUESTS, 嘉宾介绍",
    "GUESTS, 【讲师简介】",
    "GUESTS, Speakers",
    "PAST, 往期回顾",
    "PAST, Previous meetups",
    "MEMBERS, 获奖名单",
    "MEMBERS, 用户组成员",
    "PRIZES, 福利",
    "SIGNUP, 报名方式",
    "SIGNUP, Join us",
    "SLIDES, PPT 下载",
    "SLIDES, 资料下载",
    "SLIDES, Slides",
    "REPLAY, 视频回放",
    "REPLAY, Recordings",
    "PHOTOS, 现场照片",
    "ABOUT, 活动介绍",
    "ABOUT, Overview",
    "ABOUT, 关于我们",
    "TALKS, 精彩分享",
    "TALKS, Talks",
    "OPEN, 数据库迁移最佳实践",
    "OPEN, 《分享的力量》",
    "OPEN, Caching without any tears at all",
    "OPEN, 从零开始搭建一个视频回放网站需要几步走"
  })
  void tellsByTheHeadingWhatASectionHolds(Section.Kind kind, String heading) {
    Page page = MarkdownPage.parse("## " + heading, 1);

    assertThat(Section.of(page.blocks())).singleElement().matches(section -> section.is(kind));
  }

  @Test
  void partsAPageAtItsHeadingsAndBoldLabels() {
    Page page =
        MarkdownPage.parse(
            """
            before

            # 示例社区 Meetup 回顾

            text

            **嘉宾介绍**

            张三

            **示例云架构师 张三**

            ## 往期回顾

            older
            """,
            1);

    assertThat(sections(page)).isEqualTo("null 0-1, 示例社区 Meetup 回顾 2-3, 嘉宾介绍 4-6, 往期回顾 7-8");
  }

  @Test
  void endsAListOfMembersWhereProseGoesOn() {
    Page page =
        MarkdownPage.parse(
            """
            ## 用户组成员

            某某科技工程师 赵六

            当天的最后一个议题来自示例云，台上讲的是怎样把几十个集群当成一个来管，台下坐满了人，连过道里也站着不少没有抢到座位的朋友。

            又一段
            """,
            1);

    assertThat(sections(page)).isEqualTo("用户组成员 1-2, null 2-4");
  }

  private static String sections(Page page) {
    return Section.of(page.blocks()).stream()
        .map(
            section ->
                (section.heading() == null ? null : section.heading().text())
                    + " %d-%d".formatted(section.from(), section.to()))
        .collect(Collectors.joining(", "));
  }
}
