package dev.lookback.cli;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal text takes: a Chinese character two, an accent of its own none.
 */
final class Columns {

  private Columns() {}

  static int of(CharSequence text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += next(text, i)) {
      columns += at(text, i);
    }
    return columns;
  }

  /** Where text that begins at an index must end to take no more than these columns. */
  static int end(CharSequence text, int from, int columns) {
    int left = columns;
    int i = from;
    while (i < text.length() && at(text, i) <= left) {
      left -= at(text, i);
      i += next(text, i);
    }
    return i;
  }

  private static int at(CharSequence text, int i) {
    return Math.max(0, WCWidth.wcwidthForGraphemeCluster(text, i));
  }

  /**
   * The length of what a reader sees as one character: never a half of a pair, nor a bare accent.
   */
  private static int next(CharSequence text, int i) {
    return Math.max(1, WCWidth.charCountForGraphemeCluster(text, i));
  }
}
