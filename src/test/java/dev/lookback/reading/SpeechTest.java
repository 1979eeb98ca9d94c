package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a title in brackets or quotation marks
          示例云架构师张三分享了《数据库上云的三道坎》，掌声不断。     | 数据库上云的三道坎 by 张三 / 示例云架构师
          示例云架构师张三带来了主题为“从单机到分布式”的演讲。       | 从单机到分布式 by 张三 / 示例云架构师
          《数据库迁移最佳实践》由海量数据服务总监林根主讲。              | 数据库迁移最佳实践 by 林根 / 海量数据服务总监
          # a phrase of the sentence
          虚谷伟业产品总监明玉琢分享了数据库这二十年的起落：需求怎么变。 | 数据库这二十年的起落 by 明玉琢 / 虚谷伟业产品总监
          接着，openGauss 产品经理罗琪讲了 openGauss 的历史与未来，还答了几个问题。 | openGauss 的历史与未来 by 罗琪 / openGauss 产品经理
          某某科技总监李四围绕数据库的国产替代展开了介绍。           | 数据库的国产替代 by 李四 / 某某科技总监
          # a greeting
          深圳国际开源谷运营负责人刘跃峰为大会作了欢迎致辞。         | 欢迎致辞 by 刘跃峰 / 深圳国际开源谷运营负责人
          # two on one talk
          示例云架构师张三和某某科技工程师李四共同分享了《混部实践》。 | 混部实践 by 张三 / 示例云架构师; 李四 / 某某科技工程师
          # an organisation and a name without a job
          随后，某某大学系统实验室王小明做了题为“键值存储的一生”的报告。 | 键值存储的一生 by 王小明 / 某某大学系统实验室
          最后是示例大学计算机学院李小龙助理教授的“近数据计算”的报告。 | 近数据计算 by 李小龙 / 示例大学计算机学院助理教授
          # a name without a job
          张三在年会上进行了备份现状与未来规划的主题演讲。 | 备份现状与未来规划 by 张三
          张三在年会上带来了《备份与恢复》的主题演讲。              | 备份与恢复 by 张三
          """)
  void readsWhoSpokeAndAboutWhat(String paragraph, String talk) {
    assertThat(Mentions.of(Speech.read(paragraph, 1, 0).draft())).isEqualTo(talk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First, Jane Roe and John Doe presented “Queues, explained”. We laughed. | Queues, explained by Jane Roe; John Doe
          Jane Roe gave a talk titled “Macros in the wild”.       | Macros in the wild by Jane Roe
          Jane Roe gave the first talk, a live one, titled “Macros in the wild”. | Macros in the wild by Jane Roe
          Next up was John Doe who came late. John Doe spoke about transducers at work. | transducers at work by John Doe
          Jane Roe, CTO of Acme, and John Doe from Example gave a short talk about queues and caches. | queues and caches by Jane Roe / CTO of Acme; John Doe / Example
          Example core developer Jane Roe demonstrates pipelines to come: | pipelines to come by Jane Roe / Example core developer
          Later on, Jane Roe went deeper on the same topic. | the same topic by Jane Roe
          In the second half, Jane Roe (王小明) from Acme explained their services. | their services by Jane Roe / Acme / 王小明
          John Doe was our guest. John talked about trains and their delays. | trains and their delays by John Doe
          Jane Roe from Acme shares details of their pipeline (slides): | details of their pipeline by Jane Roe / Acme
          The evening opened with an introduction to caches by Jane Roe, CTO at Acme. | introduction to caches by Jane Roe / CTO at Acme
          """)
  void readsTalksInLatinLetters(String paragraph, String talk) {
    assertThat(Mentions.of(Speech.read(paragraph, 1, 0).draft())).isEqualTo(talk);
  }

  @ParameterizedTest
  @CsvSource({
    "第三位上台的是首席架构师田文罡。这一讲介绍了数据库未来的演进方向，很长。, 数据库未来的演进方向",
    "打头阵的是项目总监穆廷。致辞先交代来路。, 致辞",
    "最后登场的是社区运营向新勇，话题是社区怎么运转：委员会怎么分工。, 社区怎么运转"
  })
  void followsASpeakerIntoTheNextSentence(String paragraph, String title) {
    Mention person = People.in(paragraph).get(0);

    assertThat(Speech.by(person, paragraph, 1, 0))
        .extracting(draft -> draft.title)
        .isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020 年 11 月 14 日，社区在成都办了一场 Meetup。",
        "本次活动邀请到了示例云架构师张三、某某科技工程师李四、示例大学教授王五等嘉宾。",
        "一等奖由某某科技工程师李四获得。",
        "The room was full, and we had pizza.",
        "We presented our plans for the year.",
        "This session was presented twice."
      })
  void findsNoTalkWhereNoneIsTold(String paragraph) {
    assertThat(Speech.read(paragraph, 1, 0).draft()).isNull();
  }

  @Test
  void readsTheTalkOfAParagraphThatOpensWithAPersonInBold() {
    Line line = new Line(3, "某某科技张三 分享了五个集群的落地实战", List.of(), 6);

    assertThat(Mentions.of(Speech.opened(line, 0))).isEqualTo("五个集群的落地实战 by 张三 / 某某科技");
    assertThat(Speech.opened(new Line(3, line.text(), List.of(), 0), 0)).isNull();
  }
}
