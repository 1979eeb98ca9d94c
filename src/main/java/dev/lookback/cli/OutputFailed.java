package dev.lookback.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What was printed could not be written. */
final class OutputFailed extends UncheckedIOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  OutputFailed(IOException cause) {
    super(cause);
    this.reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  /** Whether the program that we print to has seen enough, as {@code head} does. */
  boolean isReaderGone() {
    String lower = reason.toLowerCase(Locale.ROOT);
    return lower.contains("broken pipe") || lower.contains("pipe is being closed");
  }

  /** What happened, and what would mend it. */
  String explanation() {
    return "The output can't be written: %s. Make room for it, or send it elsewhere."
        .formatted(reason);
  }
}
