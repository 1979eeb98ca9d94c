package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InPassingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First up was Jane Roe with "Caches in Practice".         | Caches in Practice by Jane Roe
          The second talk, "Caches in Practice", was given by Jane Roe. | Caches in Practice by Jane Roe
          "Caches in Practice" by Jane Roe was a highlight.        | Caches in Practice by Jane Roe
          Jane Roe's talk "Caches in Practice" was next.           | Caches in Practice by Jane Roe
          In "Caches in Practice", Jane Roe explained what to keep. | Caches in Practice by Jane Roe
          Then came Jane Roe's talk on caches, which ran long.     | caches by Jane Roe
          We heard from Jane Roe on caches and queues.             | caches and queues by Jane Roe
          Join Jane Roe as she discusses caches.                   | caches by Jane Roe
          This month Jane Roe will be talking about caches.        | caches by Jane Roe
          After the break Jane Roe took the stage to talk about caches. | caches by Jane Roe
          Jane Roe presented on caches.                            | caches by Jane Roe
          """)
  void readsTalksThatASentenceNames(String sentence, String talk) {
    assertThat(Mentions.of(LatinSpeech.read(sentence, 1, 0))).isEqualTo(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We heard from our hosts on the house rules.",
        "Thanks to Jane Roe for the pizza.",
        "The book was a present from Jane Roe."
      })
  void readsNoTalkWhereNobodySpoke(String sentence) {
    assertThat(LatinSpeech.read(sentence, 1, 0)).isNull();
  }
}
