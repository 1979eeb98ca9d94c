package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.recap.Talk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front matter gives of talks and speakers beats what the text says. */
class GivenProgrammeTest {

  private static final String BODY =
      """
      ---

      ## Talk 1: Caching without tears

      **Speaker:** Jane Roe (Acme, engineer)

      <video src="https://media.example.org/1.mp4"></video>
      """;

  @Test
  void takesTalksFromTheFrontMatterAlone() {
    Map<String, Object> outcome =
        read(
            """
            talks:
              - title: Thinking in sets
                speaker: John Doe
                videos: [https://media.example.org/2.mp4, https://media.example.org/3.mp4]
              - Lightning talks
            """);

    assertThat(outcome)
        .containsEntry(
            "talks",
            List.of(
                Map.of(
                    "title",
                    "Thinking in sets",
                    "line",
                    "3",
                    "speakers",
                    List.of("John Doe"),
                    "videos",
                    List.of("https://media.example.org/2.mp4", "https://media.example.org/3.mp4")),
                Map.of("title", "Lightning talks", "line", "6")))
        .containsEntry("speakers", List.of("John Doe"))
        .containsEntry("otherVideos", List.of("https://media.example.org/1.mp4"));
  }

  @Test
  void readsTalksWithTheKeysThatOtherSitesGiveThem() {
    Map<String, Object> outcome =
        read(
            """
            talks:
              - name: Thinking in sets
                speakers:
                  - name: John Doe
                    company: Example Corp
                youtube: AbCdEfGhI_1
                slides: [{name: PDF, url: 'https://slides.example.org/sets.pdf'}, {name: local}]
            """);

    assertThat(outcome)
        .containsEntry(
            "talks",
            List.of(
                Map.of(
                    "title",
                    "Thinking in sets",
                    "line",
                    "3",
                    "speakers",
                    List.of("John Doe"),
                    "videos",
                    List.of("https://www.youtube.com/watch?v=AbCdEfGhI_1"),
                    "slides",
                    List.of("https://slides.example.org/sets.pdf"))))
        .containsEntry("speakers", List.of("John Doe | Example Corp"));
  }

  @Test
  void knowsTheSpeakersOfTheTextByWhatIsGivenOfThem() {
    Map<String, Object> outcome =
        read(
            """
            speakers:
              - name: Jane M. Roe
                company: Example Corp
                job: CTO
                alias: Jane Roe
              - John Doe
            """);

    assertThat(outcome)
        .containsEntry(
            "speakers", List.of("Jane M. Roe | Example Corp | CTO | Jane Roe", "John Doe"))
        .containsEntry(
            "talks",
            List.of(
                Map.of(
                    "title",
                    "Caching without tears",
                    "line",
                    "10",
                    "speakers",
                    List.of("Jane M. Roe"),
                    "videos",
                    List.of("https://media.example.org/1.mp4"))));
  }

  @Test
  void givesARecordingToOneTalkOnly() {
    Reading reading =
        Documents.read(
            "event.md",
            "---\ntalks:\n  - title: Sets\n    video: https://media.example.org/1.mp4\n" + BODY);

    assertThat(reading.recap().talks())
        .flatExtracting(Talk::videos)
        .extracting(video -> video.evidence().line())
        .containsExactly(4);
    assertThat(reading.recap().otherVideos()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          talks:\\n  - speakers: [Jane Roe]            | 3:5 A talk has no title.
          speakers:\\n  - company: Acme                | 3:5 A speaker has no name.
          talks:\\n  - {title: A, video: 'file:///a'}  | 3:23 'file:///a' is no address of a web page.
          talks:\\n  - {title: A, slides: 'javascript:a()'} | 3:24 'javascript:a()' is no address of a web page.
          """)
  void saysWhatIsMissingAndWhere(String front, String problem) {
    assertThat(read(front.replace("\\n", "\n") + "\n").get("problems"))
        .asString()
        .contains(problem);
  }

  private static Map<String, Object> read(String front) {
    return Outcome.of(Documents.read("event.md", "---\n" + front + BODY));
  }
}
