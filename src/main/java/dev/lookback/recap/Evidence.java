package dev.lookback.recap;

/**
 * Where a fact stands in its document.
 *
 * @param line counted from 1 in the file, front matter included
 * @param quote the words that say so, as written, cut to a line's length
 * @param basis whether the words say it or it follows from them
 */
public record Evidence(int line, String quote, Basis basis) {

  /** How a fact was come by. */
  public enum Basis {
    STATED,
    INFERRED
  }

  public static Evidence stated(int line, String quote) {
    return new Evidence(line, quote, Basis.STATED);
  }

  public static Evidence inferred(int line, String quote) {
    return new Evidence(line, quote, Basis.INFERRED);
  }
}
