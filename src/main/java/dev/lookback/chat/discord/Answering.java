package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Words;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Has answers found away from Javacord's threads, and sees each of them given. */
final class Answering {
  private static final Logger log = LoggerFactory.getLogger(Answering.class);

  private final Executor pool;
  private final Executor impatient;
  private final Underway underway = new Underway();

  /**
   * Makes one.
   *
   * @param pool where answers are found; it may refuse work when there is too much of it
   * @param patience after which people are told that their answer is coming
   */
  Answering(Executor pool, Duration patience) {
    this.pool = pool;
    this.impatient =
        CompletableFuture.delayedExecutor(
            patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
  }

  /**
   * Answers.
   *
   * @param what is answered, for the log
   */
  void answer(String what, Spot spot, Supplier<Reply> answer) {
    track(
        what,
        Level.INFO,
        () -> {
          CompletableFuture<Reply> found = find(what, spot.language(), answer);
          return promised(what, found, spot)
              .thenCompose(
                  promised -> found.thenCompose(reply -> give(what, reply, spot, promised)));
        });
  }

  /** Sees something done that answers nobody's question. */
  void track(String what, Supplier<CompletableFuture<Void>> work) {
    track(what, Level.DEBUG, work);
  }

  private void track(String what, Level level, Supplier<CompletableFuture<Void>> work) {
    if (!underway.begin()) {
      return;
    }
    long start = System.nanoTime();
    CompletableFuture<Void> started = CompletableFuture.completedFuture(null);
    var unused =
        started
            .thenCompose(ready -> work.get())
            .whenComplete(
                (done, failure) -> {
                  underway.end();
                  report(what, level, start, failure);
                });
  }

  /** Has something found away from Javacord's threads. */
  <T> CompletableFuture<T> find(Supplier<T> answer) {
    try {
      return CompletableFuture.supplyAsync(answer, pool);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<Reply> find(String what, Language language, Supplier<Reply> answer) {
    return find(answer)
        .exceptionally(
            e -> {
              if (e instanceof RejectedExecutionException) {
                log.warn("Too busy to answer {}", what);
                return say(Wording.BUSY, language);
              }
              log.error("Finding the answer to {} failed", what, Anonymous.of(e));
              return say(Wording.FAILED, language);
            });
  }

  /** Whether it was told that the answer is coming, as it is when that takes long to be found. */
  private CompletableFuture<Boolean> promised(
      String what, CompletableFuture<Reply> found, Spot spot) {
    AtomicBoolean settled = new AtomicBoolean();
    CompletableFuture<Boolean> early =
        found.thenCompose(reply -> settled.getAndSet(true) ? never() : completed(false));
    CompletableFuture<Boolean> late =
        CompletableFuture.supplyAsync(() -> settled.getAndSet(true), impatient)
            .thenCompose(over -> over ? never() : promise(what, spot));
    return early.applyToEither(late, promised -> promised);
  }

  private static CompletableFuture<Boolean> promise(String what, Spot spot) {
    return CompletableFuture.completedFuture(spot)
        .thenCompose(Spot::promise)
        .handle(
            (done, failure) -> {
              if (failure != null) {
                log.warn("Could not defer {}: {}", what, Anonymous.bare(failure).toString());
              }
              return failure == null;
            });
  }

  private static CompletableFuture<Boolean> completed(boolean value) {
    return CompletableFuture.completedFuture(value);
  }

  private static CompletableFuture<Boolean> never() {
    return new CompletableFuture<>();
  }

  /** Gives the answer, or says that it can't be given. */
  private static CompletableFuture<Void> give(
      String what, Reply reply, Spot spot, boolean promised) {
    return CompletableFuture.completedFuture(reply)
        .thenCompose(found -> spot.give(found, promised))
        .exceptionallyCompose(
            e -> {
              log.warn("Could not send the answer to {}: {}", what, Anonymous.bare(e).toString());
              return spot.give(say(Wording.FAILED, spot.language()), promised);
            });
  }

  private static Reply say(Words words, Language language) {
    return Reply.say(language, Manner.PRIVATE, words.in(language));
  }

  private static void report(String what, Level level, long start, @Nullable Throwable failure) {
    if (failure == null) {
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      log.atLevel(level).log("Answered {} in {} ms", what, millis);
    } else {
      log.error("Could not answer {}: {}", what, Anonymous.bare(failure).toString());
    }
  }

  /** Takes up nothing more, and waits for the rest; false if it didn't end in time. */
  boolean drain(Duration patience) throws InterruptedException {
    return underway.drain(patience);
  }
}
