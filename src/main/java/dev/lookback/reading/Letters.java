package dev.lookback.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a title when case, width, spaces and signs are left out, so that two ways of
 * writing it can be compared.
 */
final class Letters {

  private final String text;

  /** The different pairs of neighbours among the letters, in order, once they are asked for. */
  private int @Nullable [] pairs;

  private Letters(String text) {
    this.text = text;
  }

  static Letters of(String title) {
    return new Letters(fold(title));
  }

  /** How alike they are, from 0 to 1. */
  double likeness(Letters other) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return 0;
    }
    if (text.equals(other.text)) {
      return 1;
    }
    if (Math.min(text.length(), other.text.length()) >= 6
        && (text.contains(other.text) || other.text.contains(text))) {
      return 0.9;
    }
    int[] own = pairs();
    int[] others = other.pairs();
    return 2.0 * shared(own, others) / (own.length + others.length);
  }

  private int[] pairs() {
    int[] known = pairs;
    if (known == null) {
      known = pairs(text);
      pairs = known;
    }
    return known;
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    int at = 0;
    for (int pair : one) {
      while (at < other.length && other[at] < pair) {
        at++;
      }
      shared += at < other.length && other[at] == pair ? 1 : 0;
    }
    return shared;
  }

  private static String fold(String title) {
    String folded = isPlain(title) ? title : Normalizer.normalize(title, Normalizer.Form.NFKC);
    folded = folded.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.toString();
  }

  /** Whether all of it is ASCII, common Han characters and the signs among them. */
  private static boolean isPlain(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean sign = (c >= '\u3001' && c <= '\u3011') || (c >= '\u2018' && c <= '\u201d');
      if (c >= 0x80 && (c < '\u4e00' || c > '\u9fff') && !sign) {
        return false;
      }
    }
    return true;
  }

  private static int[] pairs(String text) {
    if (text.length() < 2) {
      return text.chars().toArray();
    }
    int[] pairs = new int[text.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    int kept = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }
}
