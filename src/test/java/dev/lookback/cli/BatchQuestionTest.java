package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchQuestionTest {

  @Test
  void isReadWithAllItsKeys() {
    assertThat(
            BatchQuestion.parse(
                "{\"id\":\"q1\",\"question\":\"那上海呢\",\"context\":[\"谁在成都讲了\",\"几场\"],"
                    + "\"now\":\"2024-12-01\"}"))
        .isEqualTo(
            new BatchQuestion("q1", "那上海呢", List.of("谁在成都讲了", "几场"), LocalDate.of(2024, 12, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"question\":\"a\"}",
        "{\"question\":\"a\",\"id\":null,\"context\":null,\"now\":null}",
        " {\"question\":\"a\",\"context\":[]} ",
        "{\"question\":\"a\",\"tags\":[1]}",
      })
  void needsItsQuestionOnly(String line) {
    assertThat(BatchQuestion.parse(line)).isEqualTo(new BatchQuestion(null, "a", List.of(), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"question\":                            | it is no JSON: ",
        "who                                       | it is no JSON: ",
        "{\"question\":\"a\"} {\"question\":\"b\"} | it is no JSON: ",
        "[\"a\"]                                   | it has no text 'question'",
        "\"a\"                                     | it has no text 'question'",
        "{\"qestion\":\"a\"}                       | it has no text 'question'",
        "{\"question\":1}                          | it has no text 'question'",
        "{\"question\":\"a\",\"now\":\"tomorrow\"} | its 'now' is 'tomorrow'. Write a day such as",
        "{\"question\":\"a\",\"now\":20241201}     | its 'now' is '20241201'. Write a day such as",
        "{\"question\":\"a\",\"context\":\"b\"}    | its 'context' is \"b\". Write an array",
        "{\"question\":\"a\",\"context\":[\"b\",1]} | its 'context' is [\"b\",1]. Write an array",
        "{\"question\":\"a\",\"id\":{\"x\":1}}     | its 'id' is {\"x\":1}. Write a text",
      })
  void saysWhatIsWrongWithALineThatIsNone(String line, String message) {
    assertThatThrownBy(() -> BatchQuestion.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void isNoneWhereItIsNestedWithoutEnd() {
    assertThatThrownBy(() -> BatchQuestion.parse("[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
