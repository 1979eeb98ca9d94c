package dev.lookback.ask;

import java.util.Locale;

/** Why there is no answer. */
public enum Reason {
  NO_SUCH_EVENT,
  NO_SUCH_PERSON,
  NO_SUCH_TALK,
  NO_VIDEO,
  NO_SLIDES,
  /** The documents know the subject but don't say what was asked. */
  NOT_STATED,
  /** It isn't a question about events, or not one that can be understood. */
  OFF_TOPIC;

  /** As scripts read it: {@code no-such-event}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
