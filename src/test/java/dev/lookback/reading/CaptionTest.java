package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the job first
          宝兰德售前总监 詹年科              | 詹年科 / 宝兰德售前总监
          宝兰德售前总监詹年科               | 詹年科 / 宝兰德售前总监
          openGauss 技术委员会成员 周平高     | 周平高 / openGauss 技术委员会成员
          英特尔研发总监、木兰开源社区技术委员会成员 王庆     | 王庆 / 英特尔研发总监、木兰开源社区技术委员会成员
          示例大学教授 欧阳明                | 欧阳明 / 示例大学教授
          示例云架构师 赵 宏                 | 赵宏 / 示例云架构师
          # the name first
          詹年科 宝兰德售前总监              | 詹年科 / 宝兰德售前总监
          詹年科，宝兰德售前总监              | 詹年科 / 宝兰德售前总监
          张三（示例云）                     | 张三 / 示例云
          张三 @示例云 资深工程师             | 张三 / 示例云 资深工程师
          张三｜示例云资深工程师              | 张三 / 示例云资深工程师
          张三 / 示例云科学家                | 张三 / 示例云科学家
          张三老师，示例云架构师              | 张三 / 示例云架构师
          青山 某某科技 高级技术专家           | 青山 / 某某科技 高级技术专家
          # with a nickname
          某某科技工程师 李四（花名：白鹭）      | 李四 / 某某科技工程师 / 白鹭
          严松（井守）                       | 严松 // 井守
          # a name alone
          周平高                            | 周平高
          # what follows the job is biography
          石青，海量数据高级软件研发工程师，做开源数据库内核已有五年    | 石青 / 海量数据高级软件研发工程师
          张三（示例云架构师。目前在写一本书）    | 张三 / 示例云架构师
          # marks of lists and emphasis
          - **詹年科 宝兰德售前总监**          | 詹年科 / 宝兰德售前总监
          ▲ 宝兰德售前总监 詹年科             | 詹年科 / 宝兰德售前总监
          # what labels the line
          主讲人：示例大学副教授 王五           | 王五 / 示例大学副教授
          """)
  void readsThePersonThatALineIsAbout(String line, String person) {
    assertThat(Mentions.of(Caption.parse(line)).replace(" /  / ", " // ")).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe, Staff Engineer at Acme          | Jane Roe / Staff Engineer at Acme
          Jane Roe (Acme)                           | Jane Roe / Acme
          Jane van der Roe – CTO, Acme              | Jane van der Roe / CTO, Acme
          Leigh O’Roe, Developer Advocate @ Acme    | Leigh O’Roe / Developer Advocate @ Acme
          CNCF 亚太区副总裁 Jane Roe                  | Jane Roe / CNCF 亚太区副总裁
          core developer Jane Roe                   | Jane Roe / core developer
          Derek 李四，示例云高级技术顾问               | 李四 / 示例云高级技术顾问 / Derek
          Jane 产品经理                              | Jane / 产品经理
          """)
  void readsNamesInLatinLetters(String line, String person) {
    assertThat(Mentions.of(Caption.parse(line))).isEqualTo(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "圆桌论坛",
        "签到现场",
        "合影留念",
        "《数据库迁移最佳实践》",
        "大家围在一起，聊得停不下来",
        "张三分享了他的经验，台下很安静。",
        "示例云架构师张三带来了分享，听众很多",
        "openGauss 社区",
        "The whole talk",
        "Staff Engineer at Acme",
        "Register now"
      })
  void takesNothingElseForAPerson(String line) {
    assertThat(Caption.parse(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          周平高 openGauss 技术委员会成员，2011 年投身高斯数据库。 | 周平高 / openGauss 技术委员会成员
          张三，现任示例云架构师，写过两本书。                      | 张三 / 示例云架构师
          今天我们请到了几位嘉宾。                               | ''
          社区，是大家的社区。                                  | ''
          """)
  void readsWhoAParagraphOpensWith(String paragraph, String person) {
    assertThat(Mentions.of(Caption.lead(paragraph))).isEqualTo(person);
  }
}
