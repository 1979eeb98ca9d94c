package dev.lookback.search;

import static dev.lookback.search.Pages.id;
import static dev.lookback.search.Pages.page;
import static dev.lookback.search.Pages.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecapIndexTest {

  private static final Recap CHENGDU =
      page(
          "chengdu.md",
          "第七期成都见面会",
          "成都",
          List.of(
              talk(10, "向量数据库的内存优化实践", "田文罡"),
              talk(20, "Serverless observability in practice", "Alice Müller")),
          new Passage(5, "数据库爱好者齐聚成都。"),
          new Passage(11, "他从存储引擎讲起，介绍了列存压缩。"),
          new Passage(21, "Alice showed how traces of cold starts are sampled."));

  private static final Recap BERLIN =
      page(
          "berlin.md",
          "Berlin evening",
          "Berlin",
          List.of(
              talk(10, "Type checking large Python code bases", "Jürgen Groß"),
              talk(20, "Sampling traces of serverless functions", "Chen Wei")),
          new Passage(12, "Gradual typing and C++ bindings."));

  private static final RecapIndex INDEX = RecapIndex.of(List.of(CHENGDU, BERLIN));

  private static String first(List<Hit> hits) {
    return hits.isEmpty() ? "" : hits.get(0).text();
  }

  @ParameterizedTest
  @CsvSource({
    "田文罡, 向量数据库的内存优化实践",
    "tianwengang, 向量数据库的内存优化实践",
    "Wengang Tian, 向量数据库的内存优化实践",
    "twg, 向量数据库的内存优化实践",
    "向量資料庫, 向量数据库的内存优化实践",
    "列存, 向量数据库的内存优化实践",
    "ｓｅｒｖｅｒｌｅｓｓ ｐｒａｃｔｉｃｅ, Serverless observability in practice",
    "alice muller, Serverless observability in practice",
    "alise muler, Serverless observability in practice",
    "juergen gross, Type checking large Python code bases",
    "typ cheking pyhton, Type checking large Python code bases",
    "c++, Type checking large Python code bases",
    "serverless berlin, Sampling traces of serverless functions"
  })
  void findsTalksHoweverTheWordsAreWritten(String words, String title) {
    assertThat(first(INDEX.talks(words, 5))).isEqualTo(title);
  }

  @Test
  void saysWhereTheTalkIs() {
    Hit hit = INDEX.talks("alice", 1).get(0);

    assertThat(hit.recap()).isEqualTo(id("chengdu.md"));
    assertThat(hit.talk()).isEqualTo(1);
    assertThat(hit.line()).isEqualTo(20);
  }

  @Test
  void looksWithinTheGivenPagesOnly() {
    assertThat(INDEX.talks("serverless", Set.of(id("berlin.md")), 5))
        .extracting(Hit::recap)
        .containsOnly(id("berlin.md"));
    assertThat(INDEX.passages("serverless traces", Set.of(id("berlin.md")), 5)).isEmpty();
  }

  @Test
  void findsThePassageThatSaysIt() {
    assertThat(INDEX.passages("cold starts", Set.of(), 3))
        .first()
        .extracting(Hit::line, Hit::talk)
        .containsExactly(21, -1);
  }

  @Test
  void findsPagesWithTheirBestLine() {
    assertThat(INDEX.pages("成都 列存压缩", 3))
        .first()
        .extracting(Hit::text, Hit::line)
        .containsExactly("第七期成都见面会", 11);
    assertThat(INDEX.pages("Berlin", 3)).first().extracting(Hit::line).isEqualTo(1);
  }

  @Test
  void findsSimilarTalksButNotTheTalkItself() {
    assertThat(INDEX.similar(id("chengdu.md"), 1, 3))
        .extracting(Hit::text)
        .contains("Sampling traces of serverless functions")
        .doesNotContain("Serverless observability in practice");
    assertThat(INDEX.similar(id("nowhere.md"), 0, 3)).isEmpty();
  }

  @Test
  void keepsThePassages() {
    assertThat(INDEX.passages(CHENGDU.id())).isEqualTo(CHENGDU.passages());
    assertThat(INDEX.passages(id("nowhere.md"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "存储引擎, 1",
    "储引擎存, 0",
    "引, 1",
    "cold starts, 1",
    "starts cold, 0",
    "Berlin, 1",
    "区块链, 0",
    "'', 0"
  })
  void countsThePagesWithAPhrase(String term, int pages) {
    assertThat(INDEX.pagesWith(term)).isEqualTo(pages);
  }

  @Test
  void keepsEachSnapshotAsItWas() {
    RecapIndex first = RecapIndex.of(List.of(CHENGDU, BERLIN));
    Recap edited = page("berlin.md", "Berlin night", "Berlin", List.of(talk(3, "Rust", "Bo")));

    RecapIndex second = first.with(List.of(edited), List.of(CHENGDU.id()));
    RecapIndex beside = first.with(List.of(), List.of(BERLIN.id()));

    assertThat(first.talks("田文罡", 5)).hasSize(1);
    assertThat(first.pagesWith("Rust")).isZero();
    assertThat(second.talks("田文罡", 5)).isEmpty();
    assertThat(first(second.talks("rust", 5))).isEqualTo("Rust");
    assertThat(second.talks("python", 5)).isEmpty();
    assertThat(first(beside.talks("田文罡", 5))).isEqualTo("向量数据库的内存优化实践");
    assertThat(beside.pages("berlin rust", 5)).isEmpty();
    first.close();
    first.close();
    assertThat(first(second.talks("rust", 5))).isEqualTo("Rust");
    assertThatThrownBy(() -> first.talks("rust", 5)).isInstanceOf(IllegalStateException.class);
    second.close();
    beside.close();
  }

  @Test
  void ordersEquallyGoodTalksByPageThenTalk() {
    List<Recap> pages =
        List.of(
            page("b.md", "Evening", "X", List.of(talk(1, "Keynote"), talk(2, "Keynote"))),
            page("a.md", "Evening", "X", List.of(talk(1, "Keynote"), talk(2, "Keynote"))));
    try (RecapIndex index = RecapIndex.of(pages)) {
      assertThat(index.talks("keynote", 10))
          .extracting(hit -> hit.recap().path() + hit.talk())
          .containsExactly("a.md0", "a.md1", "b.md0", "b.md1");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.lookback.search.Strange#texts")
  void takesAnyText(String text) {
    assertThat(INDEX.talks(text, 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(INDEX.talks(text, Set.of(id(text)), 5)).isEmpty();
    assertThat(INDEX.pages(text, 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(INDEX.passages(text, Set.of(), 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(INDEX.pagesWith(text)).isLessThanOrEqualTo(2);
  }

  @Test
  void findsNothingInNothing() {
    try (RecapIndex empty = RecapIndex.of(List.of())) {
      assertThat(empty.talks("anything", 5)).isEmpty();
      assertThat(empty.pages("anything", 5)).isEmpty();
      assertThat(empty.passages("anything", Set.of(), 5)).isEmpty();
      assertThat(empty.pagesWith("anything")).isZero();
      assertThat(first(empty.with(List.of(CHENGDU), List.of()).talks("田文罡", 1))).isNotEmpty();
    }
  }
}
