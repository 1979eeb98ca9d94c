package dev.lookback.cli;

/** A command can't do what it was asked for, through no fault of the program. */
final class CommandFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message what happened, where, and what would mend it: all that the user sees
   */
  CommandFailed(String message) {
    super(message);
  }
}
