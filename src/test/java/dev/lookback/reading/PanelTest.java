package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          圆桌论坛                                              | 圆桌论坛
          在圆桌讨论中，主持人李四与几位嘉宾聊了很久。                | 圆桌讨论 by 李四
          圆桌对话在王五的主持下展开，大家讨论了人才培养。             | 圆桌对话 by 王五
          圆桌论坛围绕“开源如何走得更远”的话题展开，嘉宾分别是：王五、赵六。 | 开源如何走得更远 by 王五; 赵六
          圆桌嘉宾（从左至右依次为：张三、李四、王五）                | 圆桌论坛 by 张三; 李四; 王五
          圆桌论坛，嘉宾分别是：示例云架构师张三、某某科技总监李四。     | 圆桌论坛 by 张三 / 示例云架构师; 李四 / 某某科技总监
          Panel discussion                                     | ''
          """)
  void readsThemeAndPeopleOfAPanel(String text, String panel) {
    assertThat(Mentions.of(Panel.read(text, 1, 0))).isEqualTo(panel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一张圆形的桌子", "示例云架构师张三分享了经验", "现场有圆桌、展台等多种形式", "The company's panels"})
  void findsNoPanelWhereNoneIsTold(String text) {
    assertThat(Panel.read(text, 1, 0)).isNull();
  }
}
