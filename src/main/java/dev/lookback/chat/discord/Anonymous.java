package dev.lookback.chat.discord;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A failure without its words, in which what somebody asked could stand. */
final class Anonymous extends Exception {
  private static final long serialVersionUID = 1;

  private static final int DEPTH = 5;

  private Anonymous(Throwable failure, @Nullable Throwable cause) {
    super(failure.getClass().getName(), cause, false, true);
    setStackTrace(failure.getStackTrace());
  }

  static Anonymous of(Throwable failure) {
    return of(bare(failure), DEPTH);
  }

  /** The failure itself, without what a future wraps it in. */
  static Throwable bare(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  private static Anonymous of(Throwable failure, int depth) {
    Throwable cause = failure.getCause();
    return new Anonymous(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
