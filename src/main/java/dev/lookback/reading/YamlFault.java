package dev.lookback.reading;

import org.jspecify.annotations.Nullable;

/** Says what makes a key of the front matter invalid YAML, and what would mend it. */
final class YamlFault {

  private static final String RESERVED = "@`%*&![{>|";

  private final String text;
  private final int line;

  private YamlFault(String text, int line) {
    this.text = text;
    this.line = line;
  }

  /** The first of the usual mistakes in a key and the lines that belong to it. */
  static Problem find(String block, int firstLine) {
    Lines lines = new Lines(block, 0, firstLine);
    while (lines.next()) {
      Problem problem = new YamlFault(lines.text(), lines.number()).inLine();
      if (problem != null) {
        return problem;
      }
    }
    return Problem.error(
        firstLine,
        1,
        "This key of the front matter is no valid YAML, so it was read as text. Write it as 'key: \"value\"'.");
  }

  private @Nullable Problem inLine() {
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      if (text.charAt(indent) == '\t') {
        return at(indent, "A tab indents this line. Indent with spaces.");
      }
      indent++;
    }
    for (int i = indent; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && text.charAt(i) != '\t') {
        return at(i, "An invisible control character stands here. Delete it.");
      }
    }
    return indent == text.length() || text.charAt(indent) == '#' ? null : inEntry(indent);
  }

  private @Nullable Problem inEntry(int indent) {
    int start = text.startsWith("- ", indent) ? indent + 2 : indent;
    int colon = LenientFrontMatter.colon(text, start);
    if (colon < 0) {
      return start > indent && isReserved(start) ? reserved(start, "an item") : null;
    }
    String key = text.substring(start, colon).strip();
    if (text.charAt(colon) == '：') {
      return at(
          colon, "The key '%s' ends in a full-width colon. Write '%s: '.".formatted(key, key));
    }
    if (colon + 1 < text.length() && " \t".indexOf(text.charAt(colon + 1)) < 0) {
      return at(colon + 1, "After '%s:' a space is missing. Write '%s: '.".formatted(key, key));
    }
    int value = colon + 1;
    while (value < text.length() && " \t".indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    return value == text.length() ? null : inValue(value, "the value of '%s'".formatted(key));
  }

  private @Nullable Problem inValue(int start, String what) {
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      return inQuotes(start, what);
    }
    if (isReserved(start)) {
      return reserved(start, what);
    }
    int inner = text.indexOf(": ", start);
    return inner < 0
        ? null
        : at(inner, "A colon stands in %s. Put the value in quotes.".formatted(what));
  }

  private @Nullable Problem inQuotes(int open, String what) {
    int close = closing(open);
    if (close < 0) {
      return at(
          open, "The quote that opens %s isn't closed in its line. Close it.".formatted(what));
    }
    String rest = text.substring(close + 1).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      return null;
    }
    return at(
        close + 1,
        "Text follows the closing quote of %s. Double the quotes inside it, or put the other kind around it."
            .formatted(what));
  }

  private int closing(int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      boolean doubled = quote == '\'' && text.startsWith("''", i);
      if (doubled || (quote == '"' && text.charAt(i) == '\\')) {
        i++;
      } else if (text.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private boolean isReserved(int at) {
    return at < text.length() && RESERVED.indexOf(text.charAt(at)) >= 0;
  }

  private Problem reserved(int at, String what) {
    return at(
        at,
        "A '%s', which YAML reserves, begins %s. Put it all in quotes."
            .formatted(text.charAt(at), what));
  }

  private Problem at(int offset, String message) {
    int column = text.codePointCount(0, offset) + 1;
    return Problem.error(
        line,
        column,
        "The front matter is no valid YAML, so this key was read as text. " + message);
  }
}
