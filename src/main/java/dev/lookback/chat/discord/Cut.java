package dev.lookback.chat.discord;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens plain text: between words where it can, never within what is seen as one character. */
final class Cut {
  static final String MARK = "…";

  /** How far back a gap between words is looked for. */
  private static final int WINDOW = 100;

  /**
   * More than any emoji needs. What is longer is a heap of accents, as long as its writer likes.
   */
  private static final int LONG_CHARACTER = 40;

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /** Scripts that write words without a gap between them. */
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Cut() {}

  /** The text, or as much of it as fits with a mark that there is more. */
  static String to(int room, String text) {
    if (text.length() <= room) {
      return text;
    }
    return room < MARK.length() ? "" : before(room - MARK.length(), text) + MARK;
  }

  /** The beginning of a text, shorter than that, that is nearest to so many characters. */
  static String before(int end, String text) {
    if (end >= text.length()) {
      return text;
    }
    int until = place(text, end);
    while (until > 0 && isLoose(text.codePointBefore(until))) {
      until -= Character.charCount(text.codePointBefore(until));
    }
    return text.substring(0, until);
  }

  private static int place(String text, int end) {
    int from = whole(text, Math.max(0, end - WINDOW));
    Matcher graphemes = GRAPHEME.matcher(text).region(from, text.length());
    int character = from;
    int word = -1;
    while (graphemes.find() && graphemes.end() <= end) {
      character = graphemes.end();
      if (isGap(text, character)) {
        word = character;
      }
    }
    if (word >= 0) {
      return word;
    }
    return end - character > LONG_CHARACTER ? whole(text, end) : character;
  }

  /** The same place, or the one before if it is in the midst of a pair of surrogates. */
  private static int whole(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }

  private static boolean isGap(String text, int at) {
    return !(isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at)));
  }

  private static boolean isOfWord(int point) {
    return (Character.isLetterOrDigit(point) || point == '\'' || point == '’' || isMark(point))
        && !UNSPACED.contains(UnicodeScript.of(point));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** What should not stand last: gaps, and what opens something. */
  private static boolean isLoose(int point) {
    int type = Character.getType(point);
    return Character.isWhitespace(point)
        || type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }
}
