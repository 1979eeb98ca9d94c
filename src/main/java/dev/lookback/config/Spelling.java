package dev.lookback.config;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what someone most likely meant to type. */
final class Spelling {

  private Spelling() {}

  /** The known word nearest to the one typed, or null if none is near. */
  static @Nullable String nearest(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace('_', '-');
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = word.startsWith(wanted) && wanted.length() > 2 ? 1 : distance(wanted, word);
      boolean near = distance <= Math.max(1, Math.max(wanted.length(), word.length()) / 3);
      if (near && distance < least) {
        nearest = word;
        least = distance;
      }
    }
    return nearest;
  }

  /**
   * How many letters must be put in, left out, replaced or swapped with their neighbour to turn one
   * word into the other.
   */
  static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }
}
