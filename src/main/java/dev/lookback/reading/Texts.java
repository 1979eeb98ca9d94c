package dev.lookback.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Small operations on text. */
final class Texts {

  private static final char FIRST_RADICAL = '\u2f00';
  private static final char LAST_RADICAL = '\u2fd5';

  private Texts() {}

  /** The parts between any of the separators, stripped, blank ones left out. */
  static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /**
   * Whether it holds any of the parts. To look for them costs less than to try a {@link Wording}.
   */
  static boolean contains(String text, String... parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /**
   * With characters in place of the Kangxi radicals that look like them, which copying out of a PDF
   * leaves in Chinese texts: 6⽉17⽇. Each is one character, as before.
   */
  static String withoutRadicals(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
        changed = changed == null ? new StringBuilder(text) : changed;
        String character = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        changed.setCharAt(i, character.charAt(0));
      }
    }
    return changed == null ? text : changed.toString();
  }

  /** Without white space at both ends, these signs at the start, and those at the end. */
  static String trim(String text, String startSigns, String endSigns) {
    int start = 0;
    int end = text.length();
    while (start < end && isTrimmed(text.charAt(start), startSigns)) {
      start++;
    }
    while (end > start && isTrimmed(text.charAt(end - 1), endSigns)) {
      end--;
    }
    return text.substring(start, end).strip();
  }

  /** Whether it is an emoji or a part of one, as authors put beside headings and labels. */
  static boolean isPicture(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D;
  }

  private static boolean isTrimmed(char c, String signs) {
    return c == ' ' || (c >= '\t' && c <= '\r') || signs.indexOf(c) >= 0;
  }

  /**
   * At most so many characters, with an ellipsis where something was cut, and no character cut in
   * half.
   */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
