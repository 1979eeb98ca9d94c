package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "第三届在哪办的            | 3 of an event",
        "第十四期                  | 14 of an event",
        "第 2 场                   | 2 of an event",
        "第2个的视频               | 2",
        "第二位是谁                | 2",
        "第一个呢                  | 1",
        "第十条                    | 10",
        "SOFAChannel#30 谁讲的     | 30 of an event",
        "the second one's video    | 2",
        "the 3rd talk              | 3",
        "the first talk            | 1",
        "who spoke at the 5th      | 5 of an event",
        "the third speaker         | 3",
      })
  void tellWhichOfSeveralIsMeant(String text, String which) {
    Ordinals.Found found = Ordinals.in(text);
    assertThat(found).isNotNull();
    assertThat(found.number() + (found.ofEvent() ? " of an event" : "")).isEqualTo(which);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一次活动在哪",
        "第一届",
        "when was the first meetup",
        "firstly",
        "at first",
        "#2020",
        "1standard",
      })
  void areNoneWhereNoneIsGivenOrItIsJustTheFirst(String text) {
    assertThat(Ordinals.in(text)).isNull();
  }
}
