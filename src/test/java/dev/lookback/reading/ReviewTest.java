package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final String HEAD =
      "---\ntitle: Example Evening recap\nlocation: Porto\n---\nWe met on 7 April 2022.\n\n";

  @Test
  void warnsOfATalkWithoutARecordingAmongOthersThatHaveOne() {
    assertThat(
            warnings(
                HEAD
                    + """
                    ## Talk 1: Caching without tears

                    **Speaker:** Jane Roe

                    <video src="https://media.example.org/1.mp4"></video>

                    ## Talk 2: Logs that tell a story

                    **Speaker:** John Doe
                    """))
        .singleElement()
        .asString()
        .startsWith("13:12 The talk 'Logs that tell a story' has no recording");
  }

  @Test
  void warnsOfATalkThatNobodyGave() {
    assertThat(
            warnings(
                HEAD
                    + """
                    ## Talk 1: Caching without tears

                    **Speaker:** Jane Roe

                    <video src="https://media.example.org/1.mp4"></video>

                    ## Talk 2: Logs that tell a story

                    <video src="https://media.example.org/2.mp4"></video>
                    """))
        .singleElement()
        .asString()
        .startsWith("13:12 Nobody is named who gave 'Logs that tell a story'");
  }

  @Test
  void warnsOfOneAddressUnderTwoTalks() {
    assertThat(
            warnings(
                HEAD
                    + """
                    ## Talk 1: Caching without tears

                    **Speaker:** Jane Roe

                    <video src="https://media.example.org/1.mp4"></video>

                    ## Talk 2: Logs that tell a story

                    **Speaker:** John Doe

                    <video src="https://media.example.org/1.mp4"></video>
                    """))
        .containsExactly(
            "17:13 'Caching without tears' and 'Logs that tell a story' have the same recording,"
                + " https://media.example.org/1.mp4. Give each its own address.");
  }

  @Test
  void warnsOfWhatTheEventLacks() {
    assertThat(warnings("**Speaker:** Jane Roe\n\nThanks to everyone for coming to the meetup.\n"))
        .containsExactly(
            "1:1 The page has no title. Add 'title: …' to the front matter, or a heading.",
            "1:1 The text doesn't say on which day the event was. Add a line such as"
                + " 'Date: 1 May 2024'.",
            "1:1 The page doesn't say in which city the event was, or that it was online."
                + " Add 'location: …' to the front matter.");
  }

  @Test
  void saysNothingOfPagesThatAreNoEvents() {
    assertThat(warnings("# A survey of our users\n\nPlease fill in the questionnaire.\n"))
        .isEmpty();
  }

  private static List<String> warnings(String text) {
    return Documents.read("event.md", text).problems().stream()
        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
        .toList();
  }
}
