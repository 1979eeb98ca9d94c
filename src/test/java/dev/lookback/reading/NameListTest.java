package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          张三、李四、王五                            | 张三; 李四; 王五
          张三，李四                                 | 张三; 李四
          张三和李四                                 | 张三; 李四
          张三                                      | 张三
          某某科技架构师 张三、示例云工程师 李四           | 张三 / 某某科技架构师; 李四 / 示例云工程师
          腾讯云技术专家、Clusternet 项目发起人 徐迪      | 徐迪 / 腾讯云技术专家、Clusternet 项目发起人
          张三（示例云）、李四（某某科技，架构师）          | 张三 / 示例云; 李四 / 某某科技，架构师
          张三，示例云高级工程师                        | 张三 / 示例云高级工程师
          张三，示例                                  | 张三 / 示例
          Jane Roe, John Doe                        | Jane Roe; John Doe
          Jane Roe and John Doe                     | Jane Roe; John Doe
          Jane Roe & John Doe                       | Jane Roe; John Doe
          Jane Roe (Acme), John Doe (Example Corp)  | Jane Roe / Acme; John Doe / Example Corp
          Jane Roe, John Doe @ Example Corp         | Jane Roe / Example Corp; John Doe / Example Corp
          Jane Roe, @ Example Corp                  | Jane Roe / Example Corp
          Jane Roe and John Doe (Acme)              | Jane Roe / Acme; John Doe / Acme
          Dr. Jane Roe (Acme)                       | Jane Roe / Acme
          Jane Roe, Ph.D                            | Jane Roe, Ph.D
          madonna                                   | madonna
          我是大家                                   | ''
          ''                                        | ''
          """)
  void partsThePeopleOfALabel(String value, String people) {
    assertThat(Mentions.of(NameList.read(value))).isEqualTo(people);
  }
}
