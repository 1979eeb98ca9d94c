package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe                            | Jane Roe
          Dr. Jane Roe                        | Jane Roe
          Jane Roe & John Doe                 | Jane Roe; John Doe
          Jane Roe, John Doe and Max Power    | Jane Roe; John Doe; Max Power
          Jane Roe, Acme                      | Jane Roe / Acme
          Jane Roe, John Doe, Acme            | Jane Roe / Acme; John Doe / Acme
          Jane Roe, Acme + John Doe, Example  | Jane Roe / Acme; John Doe / Example
          Jane Roe, Acme & John Doe, Red Hat  | Jane Roe / Acme; John Doe / Red Hat
          Jane Roe (Acme), John Doe (Example) | Jane Roe / Acme; John Doe / Example
          Jane Roe from Acme                  | Jane Roe / Acme
          Jane Roe from Acme and John Doe     | Jane Roe / Acme; John Doe
          Jane Roe, Engineer at Acme          | Jane Roe / Engineer at Acme
          Jane Roe, Engineer, Acme            | Jane Roe / Engineer, Acme
          Jane Roe @ Acme                     | Jane Roe / Acme
          Jane Roe - Acme                     | Jane Roe / Acme
          Jane Roe (@jane)                    | Jane Roe
          Ruben van der Berg                  | Ruben van der Berg
          Liam O'Connor                       | Liam O'Connor
          张三                                 | 张三
          张三、李四                            | 张三; 李四
          张三老师                              | 张三
          张三（示例科技）                       | 张三 / 示例科技
          张三（花名），示例云架构师               | 张三 / 示例云架构师 / 花名
          张三（示例云）/李四（示例大学）            | 张三 / 示例云; 李四 / 示例大学
          张三，示例科技                         | 张三 / 示例科技
          示例科技 张三                          | 张三 / 示例科技
          示例云架构师 张三                       | 张三 / 示例云架构师
          """)
  void readsPeopleAndWhatTheyAre(String words, String people) {
    assertThat(Mentions.of(FullNames.read(words))).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jane",
        "GraphQL Federation",
        "the best of Jane Roe",
        "Jane Roe showed us how it works",
        "Lessons from Three Years",
        "数据库内核",
        "开源社区治理的思考"
      })
  void readsNobodyInOtherWords(String words) {
    assertThat(FullNames.read(words)).isEmpty();
  }

  @Test
  void takesTheSecondNameForAnOrganisationWhereOtherLinesHaveOneThere() {
    String words = "Jane Roe, Acme Robotics";

    assertThat(Mentions.of(FullNames.read(words, false))).isEqualTo("Jane Roe; Acme Robotics");
    assertThat(Mentions.of(FullNames.read(words, true))).isEqualTo("Jane Roe / Acme Robotics");
  }
}
