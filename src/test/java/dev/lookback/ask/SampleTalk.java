package dev.lookback.ask;

import dev.lookback.library.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Questions about the sample recaps, asked on one day. */
final class SampleTalk {

  static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
  static final Edition EDITION = edition();

  private final Asker asker = new Asker();
  private final Conversation conversation = Conversation.begin();

  /** Asks one question after another, and gives the answer to the last. */
  static Answer ask(String... questions) {
    SampleTalk talk = new SampleTalk();
    for (int i = 0; i < questions.length - 1; i++) {
      talk.asker.ask(EDITION, new Question(questions[i], TODAY), talk.conversation);
    }
    return talk.asker.ask(
        EDITION, new Question(questions[questions.length - 1], TODAY), talk.conversation);
  }

  static Query read(String question) {
    return QueryReader.read(EDITION, question, TODAY);
  }

  private static Edition edition() {
    try {
      return QuestionSet.edition(Path.of("recaps"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
