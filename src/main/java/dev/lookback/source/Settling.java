package dev.lookback.source;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is being written from what stands still, so that nobody reads half a document.
 *
 * <p>What was written lately stands still from the moment it was first seen to look as it does. The
 * times that files bear only tell what is old: the clock of a file server may go wrong, and times
 * in the future never make anything wait for ever. Safe for use by several threads.
 */
final class Settling {
  static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

  /** More than clocks differ, so that what bears an older time can't have been written just now. */
  private static final Duration RECENT = Duration.ofSeconds(10);

  /** After this a look is of no use, however strange the time that the file bears. */
  private static final Duration UNSEEN = Duration.ofMinutes(10);

  /** What looks cut off has to stand still for so many times as long. */
  private static final int DOUBT = 6;

  private final Duration settle;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  /**
   * @param since when it was first seen to look like this
   */
  private record Look(Stamp stamp, long since, long last) {}

  /**
   * @param settle how long a file stands still before it is read; zero to read it at any time
   */
  Settling(Duration settle, InstantSource clock, LongSupplier nanos) {
    this.settle = settle;
    this.clock = clock;
    this.nanos = nanos;
  }

  boolean isOn() {
    return !settle.isZero();
  }

  Duration settle() {
    return settle;
  }

  /** How long it has looked like this, as far as is known. */
  Duration stood(String location, Stamp stamp) {
    if (!isOn()) {
      return FOREVER;
    }
    long now = nanos.getAsLong();
    Look look = looks.compute(location, (any, known) -> look(known, stamp, now));
    return look == null ? FOREVER : Duration.ofNanos(now - look.since());
  }

  private @Nullable Look look(@Nullable Look known, Stamp stamp, long now) {
    if (known != null && known.stamp().equals(stamp)) {
      return new Look(stamp, known.since(), now);
    }
    return known == null && isOld(stamp) ? null : new Look(stamp, now, now);
  }

  boolean isStill(String location, Stamp stamp) {
    return stood(location, stamp).compareTo(settle) >= 0;
  }

  /** Whether it is still even for something that looks as if the rest were to come. */
  boolean isBeyondDoubt(String location, Stamp stamp) {
    Duration doubt = settle.multipliedBy(DOUBT);
    return stood(location, stamp).compareTo(doubt) >= 0 || isOlder(stamp, doubt);
  }

  /** Notes that it was written just now, whatever it looks like. */
  void touched(String location, Stamp stamp) {
    long now = nanos.getAsLong();
    looks.put(location, new Look(stamp, now, now));
  }

  /** Waits until it has stood still for long enough. If it changes meanwhile, that is not seen. */
  boolean await(String location, Stamp stamp) {
    Duration stood = stood(location, stamp);
    return stood.compareTo(settle) >= 0 || pause(settle.minus(stood));
  }

  /** Lets what is being written come to rest; false if the thread is interrupted. */
  boolean pause() {
    return pause(settle);
  }

  private static boolean pause(Duration time) {
    try {
      Thread.sleep(time.toMillis() + 1);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Forgets what has stood still for so long that its time tells as much. */
  void forgetOld() {
    long now = nanos.getAsLong();
    looks
        .values()
        .removeIf(
            look ->
                now - look.last() > UNSEEN.toNanos()
                    || (now - look.since() > RECENT.toNanos() && isOld(look.stamp())));
  }

  private boolean isOld(Stamp stamp) {
    return isOlder(stamp, RECENT);
  }

  private boolean isOlder(Stamp stamp, Duration age) {
    return stamp.modified().isBefore(clock.instant().minus(age));
  }
}
