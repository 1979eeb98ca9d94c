package dev.lookback.chat.discord;

/**
 * Keeps text from acting: what Discord would take for markup, a mention, a link, an emoji or a time
 * is shown as it was written.
 */
final class Escape {
  /**
   * What begins or ends markup anywhere. The colon is in it for emoji codes and for addresses,
   * which Discord links wherever it reads {@code https:}.
   */
  private static final String ALWAYS = "\\*_~`|<>@#:[]";

  /** What makes a list of the line that it begins. */
  private static final String AT_START = "-+";

  private static final int REPLACEMENT = 0xFFFD;

  private Escape() {}

  /**
   * The text in one line, without what can't be seen, can't be written or turns other text around.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    if (Character.isWhitespace(point)
        || Character.isISOControl(point)
        || Character.isSpaceChar(point)) {
      if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (isUnwritable(point)) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!isUnseen(point)) {
      out.appendCodePoint(point);
    }
  }

  private static boolean isUnwritable(int point) {
    return isWithin(Character.MIN_SURROGATE, Character.MAX_SURROGATE, point)
        || (point & 0xFFFE) == 0xFFFE
        || isWithin(0xFDD0, 0xFDEF, point);
  }

  /**
   * Formatting that only deceives; the joiners stay, for emoji and scripts are made with them, and
   * so do the marks of direction, which reach no further than a character.
   */
  private static boolean isUnseen(int point) {
    return point == 0x00AD
        || point == 0x200B
        || point == 0xFEFF
        || isWithin(0x202A, 0x202E, point)
        || isWithin(0x2060, 0x206F, point)
        || isWithin(0xFFF9, 0xFFFB, point);
  }

  private static boolean isWithin(int first, int last, int point) {
    return point >= first && point <= last;
  }

  /** Whether anything of the text can be seen. */
  static boolean shows(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && !Character.isISOControl(point)
                    && Character.getType(point) != Character.FORMAT);
  }

  /**
   * Appends clean text.
   *
   * @param line what stands before it in its line
   */
  static void append(StringBuilder line, String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      if (acts(next, line)) {
        line.append('\\');
      }
      line.append(next);
    }
  }

  private static boolean acts(char next, CharSequence line) {
    if (ALWAYS.indexOf(next) >= 0) {
      return true;
    }
    if (AT_START.indexOf(next) >= 0) {
      return isBlank(line);
    }
    return next == '.' && (isNumber(line) || namesDiscord(line));
  }

  private static boolean isBlank(CharSequence line) {
    return line.chars().allMatch(c -> c == ' ');
  }

  /** "1." at its start makes a line part of a list. No list has numbers of more digits. */
  private static boolean isNumber(CharSequence line) {
    return line.length() > 0
        && line.length() < 20
        && line.chars().allMatch(c -> c == ' ' || isWithin('0', '9', c));
  }

  /** An invitation such as discord.gg/abc acts without a scheme before it. */
  private static boolean namesDiscord(CharSequence line) {
    String end = line.subSequence(Math.max(0, line.length() - 10), line.length()).toString();
    return end.regionMatches(true, end.length() - 7, "discord", 0, 7)
        || end.equalsIgnoreCase("discordapp");
  }
}
