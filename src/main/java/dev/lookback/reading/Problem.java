package dev.lookback.reading;

/**
 * Something wrong in a document, or worth an author's look, at the place where it stands.
 *
 * @param line counted from 1 in the file
 * @param column counted from 1 in Unicode code points
 * @param message what is wrong, and what would mend it
 */
public record Problem(int line, int column, Severity severity, String message) {

  /** How bad it is. */
  public enum Severity {
    /** A fact was lost. */
    ERROR,
    /** Probably an oversight. */
    WARNING
  }

  static Problem error(int line, int column, String message) {
    return new Problem(line, column, Severity.ERROR, message);
  }

  static Problem warning(int line, int column, String message) {
    return new Problem(line, column, Severity.WARNING, message);
  }
}
