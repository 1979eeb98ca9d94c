package dev.lookback.source;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What was touched and when, which tells when it is time to look: once nothing has been touched for
 * a while. What is touched again and again holds up the others only for a few times as long. For
 * use by one thread.
 */
final class Touches {
  /** Nothing is worth a look. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int PATIENCE = 5;
  private static final int MOST = 10_000;

  private final long settle;
  private final Map<String, Touch> byLocation = new HashMap<>();

  private record Touch(long first, long last) {}

  Touches(Duration settle) {
    this.settle = settle.toNanos();
  }

  /** Notes that something is being changed. */
  void touch(String location, long now) {
    String key = byLocation.size() < MOST || byLocation.containsKey(location) ? location : "";
    byLocation.merge(key, new Touch(now, now), (old, any) -> new Touch(old.first(), now));
  }

  /** How many nanoseconds it is until something is worth a look. */
  long due(long now) {
    long patience = NEVER;
    long rest = 0;
    long next = NEVER;
    for (Touch touch : byLocation.values()) {
      long untilStill = touch.last() + settle - now;
      if (untilStill <= 0) {
        patience = Math.min(patience, Math.max(0, touch.last() + PATIENCE * settle - now));
      } else {
        next = Math.min(next, untilStill);
        if (now - touch.first() < PATIENCE * settle) {
          rest = Math.max(rest, untilStill);
        }
      }
    }
    return patience == NEVER ? next : Math.min(patience, rest);
  }

  /** Forgets what is worth a look now, as it is being looked at. */
  void look(long now) {
    byLocation.values().removeIf(touch -> touch.last() + settle <= now);
  }
}
