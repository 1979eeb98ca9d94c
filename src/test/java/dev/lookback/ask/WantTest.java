package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WantTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/dev/lookback/ask/wants.txt",
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`')
  void isToldByTheWordsOfAQuestion(String question, Want want) {
    assertThat(Want.of(SampleTalk.read(question))).isEqualTo(want);
  }
}
