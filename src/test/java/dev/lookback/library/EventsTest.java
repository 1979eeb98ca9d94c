package dev.lookback.library;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lookback.Example;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {

  static Stream<Example> examples() {
    return Example.in(EventsTest.class, "events.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void gathersThePagesOfAnEvent(Example example) {
    assertThat(grouped(Recaps.parse(example.text()))).isEqualTo(example.outcome());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void gathersThemInWhateverOrderTheyCome(Example example) {
    List<Recap> recaps = new ArrayList<>(Recaps.parse(example.text()));
    Collections.shuffle(recaps, new Random(1));
    assertThat(grouped(recaps)).isEqualTo(example.outcome());
  }

  private static String grouped(List<Recap> recaps) {
    return Edition.of(recaps).events().stream()
        .map(event -> event.pages().stream().map(page -> page.id().path()).collect(joining(" ")))
        .sorted()
        .collect(joining("\n"));
  }

  @Test
  void takesWhatTheMainPageLacksFromAnother() {
    Event event =
        event(
            """
            a.md upcoming 2024-05-24 沈阳 | Kraken Meetup | 开场, by: 王明
            b.md recap ~2024-05-27 沈阳 | Kraken Meetup 回顾
            """);
    assertThat(event.kind()).isEqualTo(Kind.RECAP);
    assertThat(event.main().id()).isEqualTo(Recaps.id("b.md"));
    assertThat(event.date()).isNotNull();
    assertThat(event.date().value()).isEqualTo(LocalDate.of(2024, 5, 24));
    assertThat(event.datedBy().id()).isEqualTo(Recaps.id("a.md"));
    assertThat(event.speakers()).extracting("name").containsExactly("王明");
    assertThat(event.sessions()).extracting(Session::page).containsExactly(event.pages().get(1));
  }

  @Test
  void findsTheSameTalkOnTheOtherPages() {
    Event event =
        event(
            """
            a.md upcoming 2024-05-24 沈阳 | Kraken Meetup | Kraken 的架构演进之路, by: 王明 | 索引内幕, by: 丁一, video: https://example.org/1.mp4 | 取消的, by: 丙三
            b.md recap 2024-05-24 沈阳 | Kraken Meetup 回顾 | Kraken 架构演进之路 | 讲索引, by: 丁一 | 新加的, by: 王明
            """);
    assertThat(event.sessions())
        .extracting(
            session -> session.talk().title(),
            session -> session.also().stream().map(also -> also.talk().title()).toList())
        .containsExactly(
            tuple("Kraken 架构演进之路", List.of("Kraken 的架构演进之路")),
            tuple("讲索引", List.of("索引内幕")),
            tuple("新加的", List.of()));
    assertThat(event.sessions().get(0).speakers()).extracting("name").containsExactly("王明");
    assertThat(event.sessions().get(1).videos())
        .extracting("url")
        .containsExactly("https://example.org/1.mp4");
  }

  private static Event event(String lines) {
    List<Event> events = Edition.of(Recaps.parse(lines)).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
