package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          虚谷伟业产品总监明玉琢接过话筒。                       | 明玉琢 / 虚谷伟业产品总监
          打头阵的是 openGauss 项目总监穆廷。                   | 穆廷 / openGauss 项目总监
          第三位上台的是 openGauss 首席架构师田文罡，他说得很快。   | 田文罡 / openGauss 首席架构师
          首先，海量数据服务总监林根分享了迁移的经验。              | 林根 / 海量数据服务总监
          本次活动邀请到了示例云架构师张三、某某科技工程师李四。      | 张三 / 示例云架构师; 李四 / 某某科技工程师
          主讲是鲲鹏计算领域数据库总经理王南。                    | 王南 / 鲲鹏计算领域数据库总经理
          接着由示例大学王五教授讲解。                          | 王五 / 示例大学教授
          某某（北京）技术有限公司总经理张三致辞。              | 张三 / 某某（北京）技术有限公司总经理
          openGauss 技术委员会主席、首席架构师田文罡到场。         | 田文罡 / openGauss 技术委员会主席、首席架构师
          示例云架构师张三（花名：青山）讲了很久。                 | 张三 / 示例云架构师 / 青山
          """)
  void findsWhomASentenceNamesWithTheirJob(String sentence, String people) {
    assertThat(Mentions.of(People.in(sentence))).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "几位工程师在现场交流。",
        "架构师们都来了，总监也来了。",
        "社区的成员来自各地。",
        "开发者可以在这里提问。",
        "The engineers asked many questions."
      })
  void findsNobodyWhereNobodyIsNamed(String sentence) {
    assertThat(People.in(sentence)).isEmpty();
  }

  @Test
  void tellsWhereTheNameAndItsJobStand() {
    String sentence = "随后，示例云架构师张三发言。";

    Mention mention = People.in(sentence).get(0);

    assertThat(sentence.substring(mention.start(), mention.end())).isEqualTo("示例云架构师张三");
    assertThat(sentence.substring(mention.nameStart(), mention.end())).isEqualTo("张三");
  }

  @ParameterizedTest
  @CsvSource({
    "（花名：青山）, 青山, 7",
    "(英文名 Derek), Derek, 11",
    "（青山）, 青山, 4",
    "（Derek）, Derek, 7",
    "（示例大学）, '', 0",
    "（成都）, '', 0",
    "（架构师）, '', 0",
    "讲了很久, '', 0"
  })
  void readsANicknameInBrackets(String text, String alias, int length) {
    List<String> aliases = new ArrayList<>();

    assertThat(People.alias(text, 0, aliases)).isEqualTo(length);
    assertThat(String.join("+", aliases)).isEqualTo(alias);
  }
}
