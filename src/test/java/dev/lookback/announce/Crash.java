package dev.lookback.announce;

/** The process dies. */
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  Crash(String step) {
    super(step, null, false, false);
  }
}
