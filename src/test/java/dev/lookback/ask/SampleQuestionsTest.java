package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions about the sample recaps, each with what its answer must hold. */
class SampleQuestionsTest {

  private static Edition edition = Edition.of(List.of());

  @BeforeAll
  static void read() throws IOException {
    edition = QuestionSet.edition(Path.of("recaps"));
  }

  static List<QuestionSet.Labelled> questions() throws IOException {
    return QuestionSet.read(Path.of("src/test/resources/dev/lookback/ask/questions.json"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAnsweredExactly(QuestionSet.Labelled question) {
    Answer answer = QuestionSet.answer(edition, question);
    assertThat(question.expected().lacking(answer)).as(answer.text()).isEmpty();
  }
}
