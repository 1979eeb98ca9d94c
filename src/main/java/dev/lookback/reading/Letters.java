package dev.lookback.reading;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a title when case, width, spaces and signs are left out, so that two ways of
 * writing it can be compared.
 */
final class Letters {

  private final String text;

  /** Once they are asked for. */
  private @Nullable Pairs pairs;

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
    Pairs own = pairs();
    Pairs others = other.pairs();
    return 2.0 * own.shared(others) / (own.count + others.count);
  }

  private Pairs pairs() {
    Pairs known = pairs;
    if (known == null) {
      known = new Pairs(text);
      pairs = known;
    }
    return known;
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

  /** The different pairs of neighbours among letters, in a hash table; none of them is 0. */
  private static final class Pairs {
    private final int[] table;
    private int count;

    Pairs(String text) {
      table = new int[Integer.highestOneBit(Math.max(1, text.length())) * 4];
      if (text.length() == 1) {
        add(text.charAt(0));
      }
      for (int i = 0; i + 1 < text.length(); i++) {
        add((text.charAt(i) << Character.SIZE) | text.charAt(i + 1));
      }
    }

    private void add(int pair) {
      int slot = slot(pair);
      if (table[slot] == 0) {
        table[slot] = pair;
        count++;
      }
    }

    /** Where the pair stands, or where it would. */
    private int slot(int pair) {
      int slot = (pair * 0x9e3779b9) >>> 8 & table.length - 1;
      while (table[slot] != 0 && table[slot] != pair) {
        slot = slot + 1 & table.length - 1;
      }
      return slot;
    }

    int shared(Pairs other) {
      if (count > other.count) {
        return other.shared(this);
      }
      int shared = 0;
      for (int pair : table) {
        shared += pair != 0 && other.table[other.slot(pair)] == pair ? 1 : 0;
      }
      return shared;
    }
  }
}
