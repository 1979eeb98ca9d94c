package dev.lookback.chat.discord;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How Lookback is connected to Discord.
 *
 * @param since when this state began
 * @param delay between a sign of life and its answer; null if there was none yet
 * @param losses how often the link was lost since the login
 */
public record Connection(State state, Instant since, @Nullable Duration delay, int losses) {

  /** Whether people reach Lookback now. */
  public enum State {
    CONNECTING,
    CONNECTED,
    CLOSED
  }
}
