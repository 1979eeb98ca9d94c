package dev.lookback.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.reading.Block.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          14:20-14:50 openGauss 多核优化技术内幕 openGauss 技术委员会成员 周平高 @ openGauss 多核优化技术内幕 by 周平高 / openGauss 技术委员会成员
          14:50 - 15:20 从 Java 中间件 jdbc 客户端看数据库 宝兰德售前总监 詹年科       @ 从 Java 中间件 jdbc 客户端看数据库 by 詹年科 / 宝兰德售前总监
          9:20 - 10:10 Caching without tears by Jane Roe       @ Caching without tears by Jane Roe
          9:20 Caching without tears - Jane Roe, CTO at Acme   @ Caching without tears by Jane Roe / CTO at Acme
          14:00 《数据库迁移最佳实践》 海量数据服务总监 林根                @ 数据库迁移最佳实践 by 林根 / 海量数据服务总监
          openGauss 鲲鹏多核优化实践 | openGauss 数据库内核工程师 阙鸣健       @ openGauss 鲲鹏多核优化实践 by 阙鸣健 / openGauss 数据库内核工程师
          15:00 | 基于数据库流计算技术的最佳应用实践 | 视源股份系统运维部经理 周俊           @ 基于数据库流计算技术的最佳应用实践 by 周俊 / 视源股份系统运维部经理
          张三 | 数据库迁移的五个步骤                              @ 数据库迁移的五个步骤 by 张三
          2:10 - 2:50 张三 : Better Queries by Knowing Indexes   @ Better Queries by Knowing Indexes by 张三
          15:00-15:30 圆桌论坛                                  @ 圆桌论坛
          """)
  void readsATalkFromALine(String text, String talk) {
    assertThat(Mentions.of(Agenda.line(new Line(1, text, List.of(), 0), 0))).isEqualTo(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13:30-14:00 签到",
        "15:20-15:30 茶歇",
        "10:10 - 10:30 Coffee break",
        "数据库迁移",
        "演讲嘉宾：张三｜示例语音资深架构师",
        "14:00",
        "一行没有时间也没有竖线的文字"
      })
  void readsNoTalkFromOtherLines(String text) {
    assertThat(Agenda.line(new Line(1, text, List.of(), 0), 0)).isNull();
  }

  static Stream<Example> tables() {
    return Example.in(AgendaTest.class, "agenda-tables.txt");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsATalkFromEachRow(Example example) {
    Table table = (Table) MarkdownPage.parse(example.text(), 1).blocks().get(0);

    String talks =
        AgendaTable.read(table, 0, false).stream()
            .map(draft -> draft.evidence.line() + " " + Mentions.of(draft))
            .collect(joining("\n"));

    assertThat(talks).isEqualTo(example.outcome());
  }
}
