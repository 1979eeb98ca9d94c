package dev.lookback.library;

import dev.lookback.search.RecapIndex;
import java.util.HashSet;
import java.util.Set;

/** How alike two texts are: what their words and pairs of Chinese characters have in common. */
final class Likeness {

  private Likeness() {}

  static Set<String> tokens(String text) {
    return tokensOfFolded(RecapIndex.fold(text));
  }

  static Set<String> tokensOfFolded(String folded) {
    Set<String> tokens = new HashSet<>();
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      if (isHan(folded.charAt(i))) {
        while (end < folded.length() && isHan(folded.charAt(end))) {
          end++;
        }
        pairs(folded.substring(i, end), tokens);
      } else if (Character.isLetterOrDigit(folded.charAt(i))) {
        while (end < folded.length() && isInWord(folded, end)) {
          end++;
        }
        tokens.add(folded.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  private static void pairs(String run, Set<String> tokens) {
    if (run.length() == 1) {
      tokens.add(run);
    }
    for (int i = 0; i + 1 < run.length(); i++) {
      tokens.add(run.substring(i, i + 2));
    }
  }

  /** A point between digits belongs to the number. */
  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    boolean point =
        c == '.'
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return point || (Character.isLetterOrDigit(c) && !isHan(c));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** From 0 for nothing in common to 1 for everything. */
  static double of(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return 2.0 * common(a, b) / (a.size() + b.size());
  }

  static int common(Set<String> a, Set<String> b) {
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = small == a ? b : a;
    int common = 0;
    for (String token : small) {
      common += large.contains(token) ? 1 : 0;
    }
    return common;
  }
}
