package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the front matter that most pages have: a key and a value in each line, and nothing else of
 * YAML.
 *
 * <p>It takes what a YAML parser takes in the same way, several times faster, and leaves all other
 * to that parser.
 */
final class PlainFrontMatter {

  private PlainFrontMatter() {}

  /** The keys, or null where any line is more than {@code key: value}. */
  static @Nullable Mapping read(String block, int firstLine) {
    Map<String, Value> entries = new LinkedHashMap<>();
    Lines lines = new Lines(block, 0, firstLine);
    while (lines.next()) {
      String line = lines.text();
      if (!isPrintable(line)) {
        return null;
      }
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      int colon = colon(line);
      String text = colon < 0 ? null : value(line, colon + 1);
      if (text == null) {
        return null;
      }
      int start = firstOf(line, colon + 1);
      String key = line.substring(0, colon).toLowerCase(Locale.ROOT);
      boolean none = start == line.length() || isNull(text, line.charAt(start));
      if (!none && entries.put(key, new Scalar(text, lines.number(), start + 1)) != null) {
        return null;
      }
    }
    return new Mapping(entries, firstLine, 1);
  }

  /** Where the colon behind the key stands, or -1 where the line doesn't begin with a plain key. */
  private static int colon(String line) {
    int at = 0;
    while (at < line.length()
        && (DayScan.isLatin(line.charAt(at)) || isInner(line.charAt(at), at))) {
      at++;
    }
    boolean key = at > 0 && at < line.length() && line.charAt(at) == ':';
    return key && (at + 1 == line.length() || line.charAt(at + 1) == ' ') ? at : -1;
  }

  private static boolean isInner(char c, int at) {
    return at > 0 && ((c >= '0' && c <= '9') || c == '_' || c == '-');
  }

  /**
   * Whether YAML takes all characters as text; those it breaks lines at, and rare ones, are left to
   * it.
   */
  private static boolean isPrintable(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean rare = c >= 0xd800 && (c < 0xff00 || c > 0xffef);
      if (rare || c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }

  /** The value's text, or null where it is more than plain words or words in quotes. */
  private static @Nullable String value(String line, int from) {
    int start = firstOf(line, from);
    int end = line.length();
    while (end > start && line.charAt(end - 1) == ' ') {
      end--;
    }
    if (start == end) {
      return "";
    }
    char first = line.charAt(start);
    if (first == '\'' || first == '"') {
      boolean whole = end > start + 1 && line.indexOf(first, start + 1) == end - 1;
      boolean plain = first == '\'' || line.indexOf('\\', start) < 0;
      return whole && plain ? line.substring(start + 1, end - 1) : null;
    }
    if (!Character.isLetterOrDigit(first) && first != '/') {
      return null;
    }
    String text = line.substring(start, end);
    return text.contains(": ") || text.contains(" #") || text.endsWith(":") ? null : text;
  }

  private static int firstOf(String line, int from) {
    int start = from;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  private static boolean isNull(String text, char first) {
    return first != '"'
        && first != '\''
        && (text.equals("null") || text.equals("Null") || text.equals("NULL"));
  }
}
