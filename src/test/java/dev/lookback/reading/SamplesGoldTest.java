package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.reading.Label.Session;
import dev.lookback.recap.Recap;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the sample recaps is read, and nothing else. */
class SamplesGoldTest {

  private static final Path BASE = Path.of(System.getProperty("basedir", ""));
  private static final Path RECAPS = BASE.resolve("recaps");

  static Stream<Label> labels() {
    return Label.in(BASE.resolve("src/test/resources/recaps-gold.json")).stream();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void readsAllThatTheSampleSays(Label wanted) {
    Label found = Label.of(Documents.read(RECAPS, wanted.path()).recap());
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(found.kind()).as("kind").isEqualTo(wanted.kind());
    softly.assertThat(found.title()).as("title").isEqualTo(wanted.title());
    softly.assertThat(found.eventDate()).as("event date").isEqualTo(wanted.eventDate());
    softly.assertThat(found.publishDate()).as("publish date").isEqualTo(wanted.publishDate());
    softly.assertThat(found.city()).as("city").isEqualTo(wanted.city());
    softly.assertThat(people(found)).as("speakers").containsExactlyElementsOf(people(wanted));
    softly.assertThat(canonical(found.talks())).as("talks").isEqualTo(canonical(wanted.talks()));
    softly
        .assertThat(found.otherVideos())
        .as("other videos")
        .containsExactlyElementsOf(wanted.otherVideos());
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void citesTheLineThatHoldsEachFact(Label label) {
    Recap recap = Documents.read(RECAPS, label.path()).recap();
    assertThat(Proof.faults(Documents.text(RECAPS, label.path()), recap)).isEmpty();
  }

  private static List<String> people(Label label) {
    return label.speakers().stream()
        .map(person -> person.name() + " | " + person.affiliation() + " | " + person.role())
        .toList();
  }

  private static List<Session> canonical(List<Session> talks) {
    return talks.stream()
        .map(
            talk ->
                new Session(
                    talk.title(),
                    talk.speakers(),
                    talk.videos().stream().map(Likeness::url).toList(),
                    talk.slides()))
        .toList();
  }
}
