package dev.lookback.bot;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.lookback.ask.Answer;
import dev.lookback.ask.Asker;
import dev.lookback.ask.Conversation;
import dev.lookback.ask.Conversations;
import dev.lookback.ask.Question;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Answers questions, each as going on from what the same person asked before in the same room. */
final class Questions {

  private static final Duration REMEMBERED = Duration.ofMinutes(30);

  private final Asker asker = new Asker();
  private final Conversations conversations;
  private final Clock clock;

  /**
   * @param clock in the zone of those who ask
   */
  Questions(Clock clock, Ticker ticker) {
    this.conversations = new Conversations(REMEMBERED, ticker);
    this.clock = clock;
  }

  Reply reply(Directory directory, String question, Member by, Room room, Reply.Manner manner) {
    Conversation conversation = conversations.of(room.id(), by.id());
    return Answers.reply(directory.edition(), answer(directory, question, conversation), manner);
  }

  /** The answer to a question that stands alone. */
  Answer answer(Directory directory, String question) {
    return answer(directory, question, Conversation.begin());
  }

  private Answer answer(Directory directory, String question, Conversation conversation) {
    Question asked = new Question(question, today());
    return asker.ask(directory.edition(), asked, conversation);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
