package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          分享了《数据库上云》，很精彩            | 数据库上云
          分享了《读《数据库原理》有感》          | 读《数据库原理》有感
          分享了《教材与产业》》                 | 教材与产业
          带来“从零开始的存储引擎”的主题分享       | 从零开始的存储引擎
          以「从零开始的存储引擎」为题            | 从零开始的存储引擎
          他是《数据库原理》一书的作者            |
          三位观众获赠《数据库原理》              |
          他说“数据库的春天来了”                 |
          通过《开源合规认证》                   |
          """)
  void tellsTitlesFromBooksAndSayings(String sentence, String title) {
    assertThat(Topic.quotedTitle(sentence, 0, 0)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          分享了数据库这二十年的起落，掌声不断       | 数据库这二十年的起落
          为大家介绍了云原生网关的落地实践          | 云原生网关的落地实践
          围绕数据库的国产替代做了精彩的分享         | 数据库的国产替代
          就开源社区的治理进行了深入的探讨          | 开源社区的治理
          话题是社区怎么运转：委员会怎么分工         | 社区怎么运转
          来得很早，走得很晚                     |
          """)
  void findsTheWordsThatSayWhatATalkWasAbout(String sentence, String phrase) {
    assertThat(Topic.phrase(sentence, 0)).isEqualTo(phrase);
  }
}
