package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConversationsTest {

  private static final Duration REST = Duration.ofMinutes(30);

  private final AtomicLong now = new AtomicLong();
  private final Conversations conversations = new Conversations(REST, now::get);

  @Test
  void areOneForEachPersonInEachPlace() {
    Conversation here = conversations.of("room", "ada");
    assertThat(conversations.of("room", "ada")).isSameAs(here);
    assertThat(conversations.of("room", "bob")).isNotSameAs(here);
    assertThat(conversations.of("hall", "ada")).isNotSameAs(here);
  }

  @Test
  void areForgottenWhenTheyRest() {
    Conversation first = conversations.of("room", "ada");
    after(REST.plusSeconds(1));
    assertThat(conversations.of("room", "ada")).isNotSameAs(first);
  }

  @Test
  void areKeptForAsLongAsTheyGoOn() {
    Conversation first = conversations.of("room", "ada");
    for (int i = 0; i < 5; i++) {
      after(REST.minusSeconds(1));
      assertThat(conversations.of("room", "ada")).isSameAs(first);
    }
  }

  @Test
  void rememberWhatWasAskedUntilThen() {
    ask("田文罡在成都讲了什么");
    assertThat(ask("那视频呢").videos()).hasSize(1);
    after(REST.plusSeconds(1));
    assertThat(ask("那视频呢").videos()).isEmpty();
  }

  private Answer ask(String question) {
    return new Asker()
        .ask(
            SampleTalk.EDITION,
            new Question(question, SampleTalk.TODAY),
            conversations.of("room", "ada"));
  }

  private void after(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
