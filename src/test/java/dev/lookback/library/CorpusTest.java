package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Shared;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the real pages of one community. */
class CorpusTest {
  private static @Nullable Edition edition;

  private static synchronized Edition edition() {
    if (edition == null) {
      DirectorySource source =
          new DirectorySource(
              "corpus",
              Shared.corpus("opengauss"),
              Selection.of(List.of("**/*.md"), List.of()),
              Limits.standard());
      Library library = new Library(List.of(new Origin(source, new RecapReader(null)::read)));
      library.reload();
      edition = library.current();
    }
    return Objects.requireNonNull(edition);
  }

  @ParameterizedTest
  @CsvSource({
    // a day apart in writing, on one day in truth
    "2022-09-16, 上海, events/2022-09-19/meetup.md events/2022-09-10/meetup.md",
    // translations
    "2021-03-26, 深圳, events/2021-03-30/meetup.md events/2021-03-26/meetup.md"
        + " en/events/2021-03-26/meetup.md",
    "2021-04-17, 南京, events/2021-04-18/meetup.md events/2021-04-17/meetup.md"
        + " en/events/2021-04-17/meetup.md",
    // recaps that don't say when
    "2020-12-19, 广州, events/2020-12-25/meetup.md events/2020-12-19/meetup.md",
    "2024-05-24, 沈阳, events/2024-05-27/meetup.md events/2024-05-24/meetup.md",
    // moved online
    "2021-01-23, 线上, events/2021-01-28/meetup.md events/2021-01-23/meetup.md",
    // one city twice
    "2021-06-25, 西安, events/2021-06-28/meetup.md events/2021-06-25/meetup.md",
    "2023-06-30, 西安, events/2023-06-30/meetup.md",
  })
  void gathersThePagesOfAnEvent(LocalDate day, String city, String paths) {
    List<String> expected = List.of(paths.split(" ", -1));
    Event event = edition().event(new RecapId("corpus", expected.get(0)));
    assertThat(event.pages()).extracting(page -> page.id().path()).isEqualTo(expected);
    assertThat(event.date()).isNotNull();
    assertThat(event.date().value()).isEqualTo(day);
    assertThat(event.city()).isEqualTo(city);
  }

  @Test
  void neverPutsTwoRecapsTogetherBesidesThoseOfOneDay() {
    assertThat(edition().events())
        .filteredOn(event -> recaps(event).count() > 1)
        .extracting(event -> event.main().id().path())
        .containsExactly("events/2021-04-18/meetup.md");
  }

  private static Stream<Recap> recaps(Event event) {
    return event.pages().stream().filter(page -> page.kind() == Kind.RECAP);
  }

  @Test
  void knowsTheSpeakersOfTranslationsByTheirChineseNames() {
    assertThat(edition().people()).extracting(Person::name).noneMatch(Names::isLatin);
    assertThat(edition().named("Cai Yajie")).isEqualTo(edition().named("蔡亚杰")).hasSize(1);
  }
}
