package dev.lookback.ask;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** What kinds of letters a text is made of. */
final class Letters {

  private Letters() {}

  static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** A letter or digit of a word that blanks part from the next, unlike Chinese. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !isHan(c);
  }

  /** Whether a word ends or begins at this place. */
  static boolean isBorder(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !isWord(text.charAt(at - 1))
        || !isWord(text.charAt(at));
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Letters::isHan);
  }

  /**
   * The text in lower case, full-width forms as usual ones, character for character, so that places
   * in it are places in the text.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && !isHan(c) && !Character.isSurrogate(c)) {
        String usual = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        c = usual.length() == 1 ? usual.charAt(0) : c;
      }
      folded.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return folded.toString().toLowerCase(Locale.ROOT).length() == folded.length()
        ? folded.toString().toLowerCase(Locale.ROOT)
        : folded.toString();
  }
}
