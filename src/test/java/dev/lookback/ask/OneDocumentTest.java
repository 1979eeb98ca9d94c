package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Edition;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a library of one document each of its words is in every document. */
class OneDocumentTest {

  private static final String PAGE =
      """
      ---
      title: Backend Meetup, March 2024
      date: 2024-03-02
      ---
      Thank you all for coming to our meetup.

      ### Caches in Practice - Jane Roe

      What to keep, and for how long.

      ### Why We Moved to Modules - John Doe

      What it took.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who spoke about caches?        | Jane Roe
          Who gave a talk about modules? | John Doe
          """)
  void tellsWhoSpokeAboutATopic(String question, String name) {
    Recap recap = new RecapReader(null).read(new RecapId("one", "a.md"), PAGE).recap();
    Question asked = new Question(question, SampleTalk.TODAY);

    Answer answer = new Asker().ask(Edition.of(List.of(recap)), asked, Conversation.begin());

    assertThat(answer.people()).containsExactly(name);
  }
}
