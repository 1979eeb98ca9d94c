package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/** Says what makes front matter invalid YAML, in words that an author can act on. */
final class YamlFault {

  private YamlFault() {}

  /**
   * Finds the first line that shows one of the usual mistakes; where none does, points at what YAML
   * stumbled over.
   *
   * @param line where YAML gave up, which is often below the mistake
   */
  static Problem find(String block, int firstLine, int line, int column) {
    Lines lines = new Lines(block, 0, firstLine);
    while (lines.next() && lines.number() <= line) {
      Problem problem = inLine(lines.text(), lines.number(), lines.number() == line);
      if (problem != null) {
        return problem;
      }
    }
    return Problem.error(
        line,
        column,
        "The front matter is no valid YAML here, so it was read line by line. Write each key as 'key: \"value\"'.");
  }

  private static @Nullable Problem inLine(String text, int line, boolean last) {
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      if (text.charAt(indent) == '\t') {
        return error(line, indent + 1, "A tab indents this line. Indent with spaces.");
      }
      indent++;
    }
    if (indent == text.length() || text.charAt(indent) == '#') {
      return null;
    }
    int start = text.startsWith("- ", indent) ? indent + 2 : indent;
    int colon = LenientFrontMatter.colon(text, start);
    if (colon < 0) {
      return null;
    }
    String key = text.substring(start, colon).strip();
    if (text.charAt(colon) == '：') {
      return error(
          line,
          colon + 1,
          "The key '%s' ends in a full-width colon. Write '%s: '.".formatted(key, key));
    }
    if (colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
      return error(
          line, colon + 2, "After '%s:' a space is missing. Write '%s: '.".formatted(key, key));
    }
    return inValue(text, key, colon + 1, line, last);
  }

  private static @Nullable Problem inValue(
      String text, String key, int from, int line, boolean last) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (start == text.length()) {
      return null;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      int close = closing(text, start);
      if (close < 0) {
        return error(
            line,
            start + 1,
            "The quote that opens the value of '%s' isn't closed in its line. Close it."
                .formatted(key));
      }
      String rest = text.substring(close + 1).strip();
      return rest.isEmpty() || rest.startsWith("#")
          ? null
          : error(
              line,
              close + 2,
              "The value of '%s' goes on after its closing quote. Double the quotes inside it, or use the other kind around it."
                  .formatted(key));
    }
    if ("@`%*&!".indexOf(first) >= 0 || (last && "[{>|".indexOf(first) >= 0)) {
      return error(
          line,
          start + 1,
          "The value of '%s' begins with '%s', which YAML reserves. Put the value in quotes."
              .formatted(key, first));
    }
    int inner = text.indexOf(": ", start);
    if (inner >= 0 && "[{".indexOf(first) < 0) {
      return error(
          line,
          inner + 1,
          "The value of '%s' has a colon in it. Put the value in quotes.".formatted(key));
    }
    return null;
  }

  private static int closing(String text, int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      if (quote == '"' && text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        if (quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private static Problem error(int line, int column, String message) {
    return Problem.error(
        line, column, "The front matter is no valid YAML, so it was read line by line. " + message);
  }
}
