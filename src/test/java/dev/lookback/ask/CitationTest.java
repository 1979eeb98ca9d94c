package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  private static final Path RECAPS = Path.of("recaps");
  private static final Pattern SOURCE = Pattern.compile("[（(]([^（）() ]+\\.(?:md|html)):(\\d+)[)）]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "田文罡在成都讲了什么       | 2020-11-14-chengdu.md:32",
        "成都那次都有谁讲了         | 2020-11-14-chengdu.md:50",
        "成都那次是什么时候         | 2020-11-14-chengdu.md:14",
        "詹年科是哪家公司的         | 2021-03-26-shenzhen.md:40",
        "Who talked about debugging Django? | en/2022-04-08-copenhagen.md:26",
        "广州谁讲的数据库迁移       | 2020-12-19-guangzhou.html:24",
        "力鲲讲了什么               | 2019-03-24-beijing.md:31",
      })
  void pointsAtTheLineThatSaysSo(String question, String place) {
    assertThat(SampleTalk.ask(question).citations())
        .extracting(citation -> citation.recap().path() + ":" + citation.line())
        .contains(place)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "成都那次都有谁讲了",
        "Who spoke in Copenhagen?",
        "田文罡都讲过什么",
        "有哪些活动",
        "总结一下广州那场",
        "谁讲得最多",
        "云原生多集群治理的 PPT 有吗",
        "薛忠斌的录像",
        "有没有类似多核优化的分享",
        "穆廷和罗琪同台过几次"
      })
  void quotesWordsThatStandThere(String question) throws IOException {
    Answer answer = SampleTalk.ask(question);
    assertThat(answer.citations()).isNotEmpty();
    for (Citation citation : answer.citations()) {
      String path = citation.recap().path();
      List<String> lines = Files.readAllLines(RECAPS.resolve(path));
      assertThat(citation.line()).as(path).isBetween(1, lines.size());
      assertThat(plain(String.join("", lines.subList(citation.line() - 1, lines.size()))))
          .as(path + ":" + citation.line())
          .contains(plain(citation.quote().replaceAll("…$", "")));
    }
  }

  @Test
  void isThereForEachLineThatTheTextNames() {
    for (String question : List.of("成都那次都有谁讲了", "田文罡都讲过什么", "总结一下广州那场")) {
      Answer answer = SampleTalk.ask(question);
      Matcher named = SOURCE.matcher(answer.text());
      assertThat(named.results().map(it -> it.group(1) + ":" + it.group(2)))
          .isNotEmpty()
          .isSubsetOf(
              answer.citations().stream().map(it -> it.recap().path() + ":" + it.line()).toList());
    }
  }

  /** Without the marks that make it Markdown or HTML. */
  private static String plain(String text) {
    return text.replaceAll("<[^>]*>|[*_#|\\s《》-]", "");
  }
}
