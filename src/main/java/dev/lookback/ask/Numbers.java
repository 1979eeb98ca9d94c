package dev.lookback.ask;

import java.util.List;

/** Numbers in digits or in Chinese or English words, up to a few hundred. */
final class Numbers {

  /** What a regular expression takes for a number in digits or Chinese characters. */
  static final String ZH = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,4})";

  private static final String DIGITS = "零一二三四五六七八九";

  private static final List<String> ORDINALS =
      List.of(
          "",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final String ORDINAL_WORDS = String.join("|", ORDINALS.subList(1, 13));

  /** What a regular expression takes for an English ordinal. */
  static final String EN = "(?:\\d{1,3}(?:st|nd|rd|th)|" + ORDINAL_WORDS + ")";

  private Numbers() {}

  /** The value of what {@link #ZH} matches. */
  static int zh(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int ten = number.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < number.length(); i++) {
        value = value * 10 + digit(number.charAt(i));
      }
      return value;
    }
    int tens = ten == 0 ? 1 : digit(number.charAt(ten - 1));
    return tens * 10 + (ten + 1 < number.length() ? digit(number.charAt(ten + 1)) : 0);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
  }

  /** The value of what {@link #EN} matches. */
  static int en(String ordinal) {
    int word = ORDINALS.indexOf(ordinal);
    return word > 0 ? word : Integer.parseInt(ordinal.replaceAll("\\D", ""));
  }
}
