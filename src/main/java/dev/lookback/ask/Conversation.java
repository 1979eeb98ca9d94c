package dev.lookback.ask;

import org.jspecify.annotations.Nullable;

/** What was asked and answered so far, as far as the next question can refer to it. */
public final class Conversation {

  private @Nullable Turn last;

  private Conversation() {}

  /** One in which nothing was said yet. */
  public static Conversation begin() {
    return new Conversation();
  }

  synchronized @Nullable Turn last() {
    return last;
  }

  synchronized void add(Turn turn) {
    last = turn;
  }
}
