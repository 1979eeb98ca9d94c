package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
  private static final Lookup LOOKUP =
      new Lookup(
          Stream.of(
                  Recaps.dated(
                      "2020-11-14-chengdu.md", "openGauss Meetup 成都站回顾", "2020-11-14", "成都"),
                  Recaps.dated(
                      "en/2020-11-14-chengdu.md", "Chengdu: the recap", "2020-11-14", "Chengdu"),
                  Recaps.dated("2021/shenzhen.md", "openGauss 深圳站", "2021-03-26", "深圳"),
                  Recaps.published("news/hunt.html", "Bug hunt", "2021-08-04"),
                  Recaps.bare("d.md", "Untold Café"))
              .map(Row::of)
              .toList());

  @ParameterizedTest
  @CsvSource({
    "en/2020-11-14-chengdu.md, en/2020-11-14-chengdu.md",
    "2020-11-14-chengdu, 2020-11-14-chengdu.md",
    "2020-11-14, 2020-11-14-chengdu.md en/2020-11-14-chengdu.md",
    "2020-11, 2020-11-14-chengdu.md en/2020-11-14-chengdu.md",
    "2021-3-26, 2021/shenzhen.md",
    "2021/03/26, 2021/shenzhen.md",
    "2021.3.26, 2021/shenzhen.md",
    "2021年3月26日, 2021/shenzhen.md",
    "2021年8月, news/hunt.html",
    "2021, 2021/shenzhen.md news/hunt.html",
    "成都, 2020-11-14-chengdu.md",
    "CHENGDU, 2020-11-14-chengdu.md en/2020-11-14-chengdu.md",
    "深圳站, 2021/shenzhen.md",
    "opengauss  2020, 2020-11-14-chengdu.md",
    "bug hunt, news/hunt.html",
    "ＵＮＴＯＬＤ, d.md",
    "cafe\u0301, d.md",
    "nowhere, ''",
    "2019, ''",
  })
  void findsByPathDateCityAndWords(String query, String paths) {
    assertThat(paths(LOOKUP.find(query))).isEqualTo(paths);
  }

  @ParameterizedTest
  @CsvSource({
    "chengdou, 2020-11-14-chengdu.md",
    "shenzen, 2021/shenzhen.md",
    "2021-03-27, 2021/shenzhen.md",
    "bughunt, news/hunt.html",
    "深圳会, 2021/shenzhen.md",
  })
  void suggestsWhatIsMostAlike(String query, String path) {
    assertThat(LOOKUP.nearest(query, 1)).extracting(row -> row.id().path()).containsExactly(path);
  }

  @ParameterizedTest
  @CsvSource({"zzz", "量子", "''", "?!"})
  void suggestsNothingWhereNothingIsAlike(String query) {
    assertThat(LOOKUP.nearest(query, 3)).isEmpty();
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(new Lookup(List.of()).find("x")).isEmpty();
    assertThat(new Lookup(List.of()).nearest("x", 3)).isEmpty();
  }

  private static String paths(List<Row> rows) {
    return String.join(" ", rows.stream().map(row -> row.id().path()).toList());
  }
}
