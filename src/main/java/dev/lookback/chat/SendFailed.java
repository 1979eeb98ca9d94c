package dev.lookback.chat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A room could not be posted in, or read. The message says what happened, without any secret. */
public final class SendFailed extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final @Nullable String permission;
  private final @Nullable Duration pause;

  /** What a failure means for the next try. */
  public enum Kind {
    /** It did not happen, and may work later. */
    TRANSIENT,
    /** It may have happened: no answer came, or none that could be read. */
    UNKNOWN,
    /** There is no such room, or it can't be seen. */
    ROOM_GONE,
    /** Something there is not allowed. */
    PERMISSION_MISSING,
    /** The message that was meant no longer exists. */
    MESSAGE_GONE,
    /** The platform does not take this message, in any room. */
    REJECTED
  }

  private SendFailed(
      Kind kind,
      String message,
      @Nullable String permission,
      @Nullable Duration pause,
      @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.permission = permission;
    this.pause = pause;
  }

  public static SendFailed of(Kind kind, String message, @Nullable Throwable cause) {
    return new SendFailed(kind, message, null, null, cause);
  }

  /**
   * Something is not allowed there.
   *
   * @param permission as people see it where they grant it
   */
  public static SendFailed missing(String permission) {
    return new SendFailed(
        Kind.PERMISSION_MISSING,
        "The permission \"%s\" is missing.".formatted(permission),
        permission,
        null,
        null);
  }

  /** The platform asks for a longer wait than an adapter should make. */
  public static SendFailed later(Duration pause, String message) {
    return new SendFailed(Kind.TRANSIENT, message, null, pause, null);
  }

  /** Whether it says nothing against the room or the message, but about the way there. */
  public boolean passes() {
    return kind == Kind.TRANSIENT || kind == Kind.UNKNOWN;
  }

  public Kind kind() {
    return kind;
  }

  /** The permission that is missing, where it is known. */
  public @Nullable String permission() {
    return permission;
  }

  /** How long to wait at least, where the platform says so. */
  public @Nullable Duration pause() {
    return pause;
  }
}
