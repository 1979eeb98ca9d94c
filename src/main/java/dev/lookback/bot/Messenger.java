package dev.lookback.bot;

import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings admins what they should know: into their channel if they have one that works, or else to
 * each of them directly. What fails and may pass is tried again some times.
 */
final class Messenger {

  /** Waits between the tries; after the last there is no more. */
  private static final List<Duration> WAITS =
      List.of(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofMinutes(5));

  private static final Duration LONGEST_ASKED = Duration.ofMinutes(10);
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private static final Logger log = LoggerFactory.getLogger(Messenger.class);

  private final Rooms rooms;
  private final Audience audience;
  private final Function<Duration, Executor> after;
  private final RandomGenerator random;

  /**
   * @param executor runs what takes a while; what it rejects is left to the log
   */
  Messenger(Rooms rooms, Audience audience, Executor executor, RandomGenerator random) {
    this(rooms, audience, random, wait -> after(wait, executor));
  }

  Messenger(
      Rooms rooms, Audience audience, RandomGenerator random, Function<Duration, Executor> after) {
    this.rooms = rooms;
    this.audience = audience;
    this.random = random;
    this.after = after;
  }

  private static Executor after(Duration wait, Executor executor) {
    return wait.isZero()
        ? executor
        : CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, executor);
  }

  /** A message on its way to one place. */
  private record Letter(Place place, Posting posting, Runnable otherwise, Runnable arrived) {}

  /** Where it goes. */
  private interface Place {
    Room find() throws SendFailed;
  }

  /**
   * Sends a message, and returns at once.
   *
   * @param about the room that it is about, whose subscriber is told too; null for none
   */
  void send(Notice notice, @Nullable Room about) {
    Room channel = audience.channel();
    submit(
        Duration.ZERO,
        () -> {
          if (channel == null) {
            sendDirectly(notice, about);
          } else {
            Runnable otherwise = () -> sendDirectly(notice, about);
            attempt(new Letter(() -> channel, posting(notice), otherwise, () -> {}), 0);
          }
        });
  }

  private void sendDirectly(Notice notice, @Nullable Room about) {
    Set<String> people = people(about);
    if (people.isEmpty()) {
      nobody();
    }
    AtomicInteger left = new AtomicInteger(people.size());
    AtomicBoolean arrived = new AtomicBoolean();
    Runnable end =
        () -> {
          if (left.decrementAndGet() == 0 && !arrived.get()) {
            nobody();
          }
        };
    for (String person : people) {
      Runnable told =
          () -> {
            arrived.set(true);
            end.run();
          };
      attempt(new Letter(() -> rooms.direct(person), posting(notice), end, told), 0);
    }
  }

  private static void nobody() {
    log.warn("No admin could be told of that in chat. Name an admin-channel in the settings.");
  }

  private Set<String> people(@Nullable Room about) {
    Set<String> people = new LinkedHashSet<>();
    if (about != null) {
      try {
        audience.subscriber().apply(about).ifPresent(people::add);
      } catch (RuntimeException e) {
        log.debug("Who subscribed {} can't be found out", about.id(), e);
      }
    }
    people.addAll(audience.people());
    return people;
  }

  private void attempt(Letter letter, int tries) {
    try {
      rooms.post(letter.place().find(), letter.posting());
      letter.arrived().run();
    } catch (SendFailed e) {
      if (e.passes() && tries < WAITS.size()) {
        submit(wait(tries, e), () -> attempt(letter, tries + 1));
      } else {
        log.info("An admin could not be told: {}", e.getMessage());
        letter.otherwise().run();
      }
    } catch (RuntimeException e) {
      log.error("An admin could not be told", e);
      letter.otherwise().run();
    }
  }

  private static Duration wait(int tries, SendFailed why) {
    Duration wait = WAITS.get(tries);
    Duration asked = why.pause();
    if (asked == null || asked.compareTo(wait) < 0) {
      return wait;
    }
    return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
  }

  private void submit(Duration wait, Runnable work) {
    try {
      after
          .apply(wait)
          .execute(
              () -> {
                try {
                  work.run();
                } catch (RuntimeException e) {
                  log.error("An admin could not be told", e);
                }
              });
    } catch (RejectedExecutionException e) {
      log.warn("There is too much to tell: that stands in the log only.");
    }
  }

  private Posting posting(Notice notice) {
    String marker = letters(Posting.MARKER);
    return new Posting(notice, marker, letters(Posting.NONCE), null);
  }

  private String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < number; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
