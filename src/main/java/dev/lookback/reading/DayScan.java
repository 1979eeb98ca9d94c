package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/**
 * A cursor over a line that reads the pieces dates are made of. Each step looks at a few characters
 * at most.
 */
final class DayScan {

  private static final String WEEKDAYS = "周週星礼禮MTWFSmtwfs月火水木金土日一二三四五六";

  private final String line;
  private int at;

  DayScan(String line, int at) {
    this.line = line;
    this.at = at;
  }

  int at() {
    return at;
  }

  void back(int to) {
    at = to;
  }

  char peek() {
    return at < line.length() ? line.charAt(at) : '\0';
  }

  char before(int offset) {
    return offset > 0 ? line.charAt(offset - 1) : '\0';
  }

  /**
   * A number of so many digits at most, Western, full-width or Chinese; -1 where there is none, or
   * a longer one.
   */
  int number(int mostDigits) {
    int start = at;
    int value = 0;
    while (at < line.length() && digit(line.charAt(at)) >= 0) {
      value = value * 10 + digit(line.charAt(at++));
      if (at - start > mostDigits) {
        at = start;
        return -1;
      }
    }
    if (at > start) {
      return value;
    }
    return han(mostDigits);
  }

  /** 二〇二一, or 二十九 and 廿九. */
  private int han(int mostDigits) {
    int start = at;
    while (at < line.length() && hanDigit(line.charAt(at)) >= 0) {
      if (at++ - start > 4) {
        at = start;
        return -1;
      }
    }
    String word = line.substring(start, at);
    int value = word.isEmpty() ? -1 : mostDigits == 4 ? hanYear(word) : hanSmall(word);
    if (value < 0) {
      at = start;
    }
    return value;
  }

  private static int hanYear(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = hanDigit(word.charAt(i));
      if (digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return word.length() == 4 ? value : -1;
  }

  private static int hanSmall(String word) {
    int tens = 0;
    int ones = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = hanDigit(word.charAt(i));
      if (digit > 10) {
        tens = digit;
        ones = 0;
      } else if (digit == 10) {
        tens = ones == 0 ? 10 : ones * 10;
        ones = 0;
      } else if (ones != 0) {
        return -1;
      } else {
        ones = digit;
      }
    }
    return tens + ones;
  }

  /** Takes one of the characters, with spaces before it. */
  boolean take(String anyOf) {
    int start = at;
    spaces();
    if (at < line.length() && anyOf.indexOf(line.charAt(at)) >= 0) {
      at++;
      return true;
    }
    at = start;
    return false;
  }

  /** Takes up to three spaces. */
  void spaces() {
    for (int i = 0; i < 3 && at < line.length() && isSpace(line.charAt(at)); i++) {
      at++;
    }
  }

  /** Takes a word, in any case, with spaces before it. */
  boolean takeWord(String word) {
    int start = at;
    spaces();
    int end = at + word.length();
    if (line.regionMatches(true, at, word, 0, word.length())
        && (end >= line.length() || !isLatin(line.charAt(end)))) {
      at = end;
      return true;
    }
    at = start;
    return false;
  }

  /** Takes a weekday in brackets: （周六）, (Friday). */
  void weekday() {
    int start = at;
    spaces();
    if ("（(【[".indexOf(peek()) >= 0 && at < line.length()) {
      int limit = Math.min(line.length(), at + 14);
      int close = at + 1;
      while (close < limit && "）)】]".indexOf(line.charAt(close)) < 0) {
        close++;
      }
      if (close < limit && WEEKDAYS.indexOf(line.charAt(at + 1)) >= 0) {
        at = close + 1;
        return;
      }
    }
    at = start;
  }

  /** Takes the sign or word between the two ends of a range. */
  boolean rangeSign() {
    int start = at;
    spaces();
    int sign = at;
    while (at < line.length() && at < sign + 2 && "-–—~～－―−至到〜".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    if (at > sign || takeWord("to") || takeWord("through") || takeWord("until")) {
      spaces();
      return true;
    }
    at = start;
    return false;
  }

  /** Takes "and" or "&" between two days, with the spaces around it. */
  boolean and() {
    int start = at;
    spaces();
    if (takeWord("and") || take("&")) {
      spaces();
      return true;
    }
    at = start;
    return false;
  }

  /** The month whose English name stands here, taken with its dot; 0 where none does. */
  int month() {
    int month = NamedDays.month(line, at);
    if (month > 0) {
      while (isLatin(peek())) {
        at++;
      }
      if (peek() == '.') {
        at++;
      }
    }
    return month;
  }

  /** The month whose name in another European language stands here, taken; 0 where none does. */
  int foreignMonth() {
    int start = at;
    if (peek() == '.') {
      at++;
    }
    spaces();
    if (takeWord("de")) {
      spaces();
    }
    int month = at > start ? MonthNames.at(line, at) : 0;
    boolean mars = line.regionMatches(at, "mars ", 0, 5);
    if (mars && !(at + 5 < line.length() && isDigit(line.charAt(at + 5)))) {
      month = 0;
    }
    at = month == 0 ? start : at + MonthNames.lengthAt(line, at);
    return month;
  }

  /** The text from here, at most so long. */
  String ahead(int length) {
    return line.substring(at, Math.min(line.length(), at + length));
  }

  /** The text before an offset, at most so long. */
  String behind(int offset, int length) {
    return line.substring(Math.max(0, offset - length), offset);
  }

  static boolean isNumber(char c) {
    return digit(c) >= 0 || hanDigit(c) >= 0;
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static int hanDigit(char c) {
    return switch (c) {
      case '〇', '零', '○' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      default -> -1;
    };
  }

  @Nullable Integer yearOrNull(int value) {
    return value >= NumericDays.FIRST_YEAR && value <= NumericDays.LAST_YEAR
        ? (Integer) value
        : null;
  }
}
