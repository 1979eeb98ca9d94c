package dev.lookback.chat.discord;

import org.jspecify.annotations.Nullable;

/** Refuses what Discord would refuse. */
final class Limit {

  private Limit() {}

  static void atMost(int most, String what, @Nullable String text) {
    atMost(most, what, text == null ? 0 : text.length());
  }

  static void atMost(int most, String what, int count) {
    if (count > most) {
      throw new IllegalArgumentException(
          "Discord takes %,d for %s, and these are %,d".formatted(most, what, count));
    }
  }
}
