package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration LONG = Duration.ofSeconds(20);

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Place place = new Place();

  /** Remembers what it is given. */
  private static final class Place implements Spot {
    final List<String> seen = new CopyOnWriteArrayList<>();
    volatile boolean breaks;
    volatile boolean isUnreachable;

    @Override
    public Language language() {
      return Language.EN;
    }

    @Override
    public CompletableFuture<Void> promise() {
      seen.add("promise");
      return isUnreachable
          ? CompletableFuture.failedFuture(new IllegalStateException("Unreachable"))
          : CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> give(Reply reply, boolean promised) {
      seen.add((promised ? "late: " : "at once: ") + reply.text().get(0).text());
      if (breaks) {
        breaks = false;
        throw new IllegalArgumentException("It breaks");
      }
      return CompletableFuture.completedFuture(null);
    }
  }

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void givesAQuickAnswerAtOnce() throws InterruptedException {
    Answering answering = new Answering(pool, LONG);
    answering.answer("it", place, () -> say("Hello"));
    assertThat(answering.drain(LONG)).isTrue();
    assertThat(place.seen).containsExactly("at once: Hello");
  }

  @Test
  void promisesASlowAnswer() throws InterruptedException {
    answerSlowly();
    assertThat(place.seen).containsExactly("promise", "late: Hello");
  }

  @Test
  void answersAtOnceWhereThePromiseDidNotArrive() throws InterruptedException {
    place.isUnreachable = true;
    answerSlowly();
    assertThat(place.seen).containsExactly("promise", "at once: Hello");
  }

  private void answerSlowly() throws InterruptedException {
    Answering answering = new Answering(pool, SHORT);
    CountDownLatch found = new CountDownLatch(1);
    answering.answer(
        "it",
        place,
        () -> {
          await(found);
          return say("Hello");
        });
    while (place.seen.isEmpty()) {
      Thread.sleep(5);
    }
    found.countDown();
    assertThat(answering.drain(LONG)).isTrue();
  }

  @Test
  void saysThatSomethingWentWrong() throws InterruptedException {
    Answering answering = new Answering(pool, LONG);
    answering.answer(
        "it",
        place,
        () -> {
          throw new IllegalStateException("No answer to " + "a secret question");
        });
    assertThat(answering.drain(LONG)).isTrue();
    assertThat(place.seen).containsExactly("at once: " + Wording.FAILED.en());
  }

  @Test
  void keepsWhatWasAskedOutOfTheLog() {
    Exception failure =
        new IllegalStateException("a secret", new IllegalArgumentException("question"));
    StringWriter trace = new StringWriter();
    Anonymous.of(failure).printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString())
        .contains("IllegalStateException", "IllegalArgumentException", "AnsweringTest.java")
        .doesNotContain("secret", "question");
  }

  @Test
  void saysThatItCouldNotSend() throws InterruptedException {
    place.breaks = true;
    Answering answering = new Answering(pool, LONG);
    answering.answer("it", place, () -> say("Hello"));
    assertThat(answering.drain(LONG)).isTrue();
    assertThat(place.seen).containsExactly("at once: Hello", "at once: " + Wording.FAILED.en());
  }

  @Test
  void saysThatItIsBusy() throws InterruptedException {
    Answering answering =
        new Answering(
            work -> {
              throw new RejectedExecutionException();
            },
            LONG);
    answering.answer("it", place, () -> say("Hello"));
    assertThat(answering.drain(LONG)).isTrue();
    assertThat(place.seen).containsExactly("at once: " + Wording.BUSY.en());
  }

  @Test
  void takesUpNothingWhileLeavingAndWaitsForTheRest() throws InterruptedException {
    Answering answering = new Answering(pool, LONG);
    CountDownLatch found = new CountDownLatch(1);
    answering.answer(
        "it",
        place,
        () -> {
          await(found);
          return say("Hello");
        });
    assertThat(answering.drain(SHORT)).isFalse();
    answering.answer("another", place, () -> say("Too late"));
    found.countDown();
    assertThat(answering.drain(LONG)).isTrue();
    assertThat(place.seen).containsExactly("at once: Hello");
  }

  private static Reply say(String text) {
    return Reply.say(Language.EN, Manner.PUBLIC, text);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
