package dev.lookback.chat.discord;

/** Discord doesn't let the bot in, or can't be reached. The message says what would mend it. */
public final class LoginFailed extends Exception {
  private static final long serialVersionUID = 1;

  /** What is likely to be wrong. */
  public enum Cause {
    TOKEN,
    INTENTS,
    SHARDS,
    /** Too many logins in a short time. */
    LIMIT,
    PROXY,
    NETWORK
  }

  private final Cause likely;

  LoginFailed(Cause likely, String message) {
    super(message);
    this.likely = likely;
  }

  LoginFailed(Cause likely, String message, Throwable cause) {
    super(message, cause);
    this.likely = likely;
  }

  public Cause likely() {
    return likely;
  }
}
