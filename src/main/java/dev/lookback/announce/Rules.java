package dev.lookback.announce;

import java.time.Duration;

/**
 * How announcing is done.
 *
 * @param digestOver more than this many at once are told in a digest
 * @param digestSize the most that one message of a digest tells of
 * @param withdraws whether the post of a recap that disappeared is marked
 * @param grace how long a recap is gone before that is believed, so that a file can be moved
 * @param backoff between tries
 * @param life how long a process that announces may be silent until another takes over; longer than
 *     a call of {@link dev.lookback.chat.Rooms} can take
 */
public record Rules(
    int digestOver,
    int digestSize,
    boolean withdraws,
    Duration grace,
    Backoff backoff,
    Duration life) {

  public Rules {
    if (digestOver < 1 || digestSize < 2) {
      throw new IllegalArgumentException(
          "A digest of %d over %d".formatted(digestSize, digestOver));
    }
  }

  /** The same with what a community may choose. */
  public Rules with(int otherDigestOver, boolean otherWithdraws) {
    return new Rules(otherDigestOver, digestSize, otherWithdraws, grace, backoff, life);
  }

  public static Rules usual() {
    return new Rules(5, 25, false, Duration.ofMinutes(10), Backoff.usual(), Duration.ofSeconds(60));
  }
}
