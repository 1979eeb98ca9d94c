package dev.lookback.chat.discord;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Discord's ids: numbers that grow with the time at which what they name was made. */
final class Snowflake {
  /** The first second of 2015, from which they count. */
  private static final long EPOCH = 1_420_070_400_000L;

  private static final int TIME_SHIFT = 22;

  private Snowflake() {}

  static boolean is(@Nullable String id) {
    return id != null && id.matches("[1-9]\\d{0,18}");
  }

  static Instant time(String id) {
    return Instant.ofEpochMilli((Long.parseLong(id) >> TIME_SHIFT) + EPOCH);
  }

  /** Whether what the one id names was made after what the other names. */
  static boolean isAfter(String id, String other) {
    return Long.parseLong(id) > Long.parseLong(other);
  }
}
