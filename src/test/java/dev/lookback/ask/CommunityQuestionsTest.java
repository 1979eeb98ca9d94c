package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lookback.library.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about a real community's documents, labelled by hand. */
class CommunityQuestionsTest {

  private static final Path SHARED = Path.of("..", "shared");
  private static final Path QUESTIONS = SHARED.resolve("eval/gold/questions-opengauss.json");

  @Test
  void answersNineOfTenAndNoneThatHasNoAnswer() throws IOException {
    assumeTrue(Files.exists(QUESTIONS), "the questions are not here");
    Edition edition = QuestionSet.edition(SHARED.resolve("corpus/opengauss"));
    List<QuestionSet.Labelled> questions = QuestionSet.read(QUESTIONS);
    List<String> wrong = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (QuestionSet.Labelled question : questions) {
      Answer answer = QuestionSet.answer(edition, question);
      List<String> lacking = question.expected().lacking(answer);
      if (!lacking.isEmpty()) {
        wrong.add(question.id() + " " + question + " " + lacking);
      }
      if (answer.isFound() && !question.expected().found()) {
        invented.add(question.toString());
      }
      assertThat(answer.text()).as(question.toString()).isNotBlank();
      if (answer.isFound()) {
        assertThat(answer.citations()).as("citations for " + question).isNotEmpty();
      }
    }
    assertThat(wrong).as("wrong").hasSizeLessThanOrEqualTo(questions.size() / 10);
    assertThat(invented).as("answered without an answer").isEmpty();
  }

  @Test
  void answersTheSameFromEditionToEdition() throws IOException {
    assumeTrue(Files.exists(QUESTIONS), "the questions are not here");
    Path corpus = SHARED.resolve("corpus/opengauss");
    Edition one = QuestionSet.edition(corpus);
    Edition other = QuestionSet.edition(corpus);
    for (QuestionSet.Labelled question : QuestionSet.read(QUESTIONS)) {
      assertThat(QuestionSet.answer(one, question).text())
          .isEqualTo(QuestionSet.answer(other, question).text());
    }
  }
}
