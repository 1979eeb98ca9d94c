package dev.lookback.library;

/** Documents could not be loaded, so that the edition stays as it was. The message says why. */
public final class ReloadFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReloadFailed(Throwable cause) {
    super("Loading failed, and what was known stays. " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
