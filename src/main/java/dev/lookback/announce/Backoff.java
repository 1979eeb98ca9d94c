package dev.lookback.announce;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure.
 *
 * @param first after the first, then twice as long each time
 * @param most the longest
 * @param paused where somebody has to mend something first
 */
public record Backoff(Duration first, Duration most, Duration paused) {

  public static Backoff usual() {
    return new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
  }

  /** Some of it is random, so that not all try again at once. */
  Duration after(int failures, RandomGenerator random) {
    long longest = most.toMillis();
    long millis = Math.min(longest, first.toMillis() << Math.min(failures - 1, 30));
    return Duration.ofMillis(millis / 2 + random.nextLong(millis / 2 + 1));
  }

  /**
   * Whether to wait no more. A time that is further off than any wait was set by a clock that has
   * gone back since.
   */
  boolean isOver(long until, long now) {
    return until <= now || until - now > longest();
  }

  private long longest() {
    return Math.max(Math.max(most.toMillis(), paused.toMillis()), LONGEST_ASKED.toMillis());
  }

  /** What is waited of what a platform asks for. */
  static Duration bounded(Duration asked) {
    return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
  }

  /** What a platform asks for beyond this is not waited. */
  private static final Duration LONGEST_ASKED = Duration.ofHours(1);
}
