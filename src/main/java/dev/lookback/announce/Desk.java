package dev.lookback.announce;

import dev.lookback.chat.Notice;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What it takes to announce.
 *
 * @param steps hears the name of each step as it is passed
 */
record Desk(
    Ledger ledger,
    Claim claim,
    Rooms rooms,
    Wording wording,
    Reports reports,
    Rules rules,
    Clock clock,
    Consumer<String> steps) {

  private static final Logger log = LoggerFactory.getLogger(Announcer.class);

  long now() {
    return clock.millis();
  }

  void passing(String step) {
    log.trace("Step: {}", step);
    steps.accept(step);
  }

  <T> T read(Function<Posts, T> work) {
    return ledger.read(handle -> work.apply(new Posts(handle)));
  }

  /** Writes, if nobody else announces meanwhile. */
  <T> T claimed(Function<Handle, T> work) {
    return ledger.write(
        handle -> {
          claim.check(handle);
          T result = work.apply(handle);
          passing("writing");
          return result;
        });
  }

  <T> T write(Function<Posts, T> work) {
    return claimed(handle -> work.apply(new Posts(handle)));
  }

  void note(Consumer<Posts> work) {
    write(
        posts -> {
          work.accept(posts);
          return true;
        });
  }

  /** Words something. What can't be worded is as good as rejected. */
  Notice worded(Function<Wording, Notice> words) throws SendFailed {
    try {
      return words.apply(wording);
    } catch (RuntimeException e) {
      throw SendFailed.of(SendFailed.Kind.REJECTED, "It could not be worded: " + e, e);
    }
  }

  /** Nothing is lost: it is tried again when it changes, and what a digest told of by itself. */
  void reject(Post post, String title, SendFailed why) {
    String reason = String.valueOf(why.getMessage());
    note(
        posts -> {
          posts.state(post.id(), Post.State.REJECTED, reason);
          posts.apart(post.id());
        });
    reports.rejected(post.room(), title, reason);
  }
}
