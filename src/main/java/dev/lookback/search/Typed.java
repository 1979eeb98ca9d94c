package dev.lookback.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, folded letter by letter, so that each letter knows where it stood. Signs and
 * spaces are left in, as they part words.
 */
final class Typed {

  /** No question is longer; what follows in a text that is, names nobody. */
  private static final int LONGEST = 2000;

  /** A Latin word: its letters, and where they are in {@link #letters}. */
  record Word(String text, int from, int to) {}

  final String text;
  final String letters;
  final List<Word> words;
  private final int[] starts;
  private final int[] ends;

  private Typed(String text, String letters, int[] starts, int[] ends) {
    this.text = text;
    this.letters = letters;
    this.starts = starts;
    this.ends = ends;
    this.words = words(letters);
  }

  static Typed of(String text) {
    StringBuilder letters = new StringBuilder();
    int limit = Math.min(text.length(), LONGEST);
    int[] starts = new int[limit * 20 + 20]; // no character becomes more than 18
    int[] ends = new int[starts.length];
    for (int i = 0; i < limit; ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      int from = letters.length();
      Fold.append(c, letters);
      for (int at = from; at < letters.length(); at++) {
        starts[at] = i;
        ends[at] = next;
      }
      if (from == letters.length() && from > 0 && !Fold.isSpace(c)) {
        ends[from - 1] = next; // an accent that stands apart belongs to the letter before it
      }
      i = next;
    }
    return new Typed(text, letters.toString(), starts, ends);
  }

  /** Where the letter at this place begins in what was typed. */
  int start(int letter) {
    return starts[letter];
  }

  /** Where what was typed ends for the letters before this place. */
  int end(int afterLetter) {
    return ends[afterLetter - 1];
  }

  String written(int from, int to) {
    return text.substring(start(from), end(to));
  }

  private static List<Word> words(String letters) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < letters.length()) {
      int from = i;
      while (i < letters.length() && isPart(letters.charAt(i))) {
        i++;
      }
      if (i > from) {
        words.add(new Word(letters.substring(from, i), from, i));
      } else {
        i++;
      }
    }
    return words;
  }

  /** Whether a letter belongs to a word that spaces part from others, as Chinese ones don't. */
  static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter) && !Words.isDense(letter);
  }
}
