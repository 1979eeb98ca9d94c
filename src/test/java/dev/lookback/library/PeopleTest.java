package dev.lookback.library;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.recap.Speaker;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleTest {

  static Stream<Example> examples() {
    return Example.in(PeopleTest.class, "people.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhoIsWho(Example example) {
    String people =
        edition(example.text()).people().stream()
            .map(PeopleTest::inOneLine)
            .sorted()
            .collect(joining("\n"));
    assertThat(people).isEqualTo(example.outcome());
  }

  private static String inOneLine(Person person) {
    return person.names().stream().sorted().collect(joining(", "))
        + ": "
        + person.appearances().stream()
            .map(appearance -> appearance.page().id().path())
            .collect(joining(" "));
  }

  private static Edition edition(String lines) {
    return Edition.of(Recaps.parse(lines));
  }

  @Test
  void callsAPersonByTheChineseName() {
    Edition edition =
        edition(
            """
            a.md recap 2021-04-17 南京 | A | 致辞, by: 董亮
            en/a.md recap 2021-04-17 Nanjing | A | Speech, by: Liang Dong | Panel, by: Liang Dong
            """);
    assertThat(edition.people()).extracting(Person::name).containsExactly("董亮");
    assertThat(edition.named("liang dong")).isEqualTo(edition.people());
    assertThat(edition.named("dong")).isEmpty();
  }

  @Test
  void knowsWhatSomebodySpokeIn() {
    Edition edition =
        edition(
            """
            a.md recap 2021-04-17 南京 | A | 致辞, by: 董亮 | 圆桌, by: 王南 + 董亮 | 索引, by: 王南
            """);
    assertThat(edition.named("董亮").get(0).appearances().get(0).sessions())
        .extracting(session -> session.talk().title())
        .containsExactly("致辞", "圆桌");
  }

  @Test
  void tellsTwoOfOneNameApartByTheSpeaker() {
    Edition edition =
        edition(
            """
            a.md recap 2021-04-17 南京 | A | 索引, by: 刘伟 [云和恩墨] | 网络, by: 刘伟 [清华大学]
            """);
    Speaker second = edition.recaps().get(0).speakers().get(1);
    assertThat(edition.person(Recaps.id("a.md"), second).appearances().get(0).sessions())
        .extracting(session -> session.talk().title())
        .containsExactly("网络");
  }
}
