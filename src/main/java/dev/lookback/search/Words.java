package dev.lookback.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * The words by which folded text is found: Latin and other words as they stand, and of scripts that
 * don't part their words each pair of neighbours, which finds better than any dictionary does.
 */
final class Words {

  /** Longer ones are cut: nobody types them, and an index wouldn't take them. */
  private static final int LONGEST = 64;

  private Words() {}

  /**
   * Words that stand together.
   *
   * @param text the stretch of text they come from
   * @param dense whether its script doesn't part words
   */
  record Run(String text, boolean dense) {

    List<String> words() {
      if (!dense) {
        return List.of(text);
      }
      int[] letters = text.codePoints().toArray();
      if (letters.length == 1) {
        return List.of(text);
      }
      List<String> pairs = new ArrayList<>(letters.length - 1);
      for (int i = 0; i + 1 < letters.length; i++) {
        pairs.add(new String(letters, i, 2));
      }
      return pairs;
    }
  }

  static List<String> in(String folded) {
    List<String> words = new ArrayList<>();
    for (Run run : runs(folded)) {
      words.addAll(run.words());
    }
    return words;
  }

  static List<Run> runs(String folded) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      int end = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        boolean dense = isDense(c);
        end = end(folded, end, dense);
        String text = folded.substring(i, end);
        runs.add(new Run(dense ? text : word(text), dense));
      }
      i = end;
    }
    return runs;
  }

  private static int end(String folded, int from, boolean dense) {
    int i = from;
    while (i < folded.length()) {
      int c = folded.codePointAt(i);
      boolean goesOn =
          Character.isLetterOrDigit(c) ? isDense(c) == dense : !dense && isInner(folded, i, c);
      if (!goesOn) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Accents that fold to nothing stay with their word, as do the signs of C++, C# and don't. */
  private static boolean isInner(String folded, int at, int c) {
    if (c == '\'' || c == '’') {
      return at + 1 < folded.length() && Character.isLetter(folded.codePointAt(at + 1));
    }
    return c == '+' || c == '#' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String word(String text) {
    String word = text.replace("'", "").replace("’", "");
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }

  static boolean isDense(int c) {
    if (c < 0x1100) {
      return c >= 0xe00 && c < 0xf00;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
      default -> c == 'ー';
    };
  }

  static boolean isHan(int c) {
    return c >= 0x3400 && UnicodeScript.of(c) == UnicodeScript.HAN;
  }
}
