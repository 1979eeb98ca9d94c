package dev.lookback.announce;

/** Another process announces now, so nothing may be written here any more. */
final class Superseded extends RuntimeException {
  private static final long serialVersionUID = 1;
}
