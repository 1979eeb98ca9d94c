package dev.lookback.config;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts environment variables into text: {@code ${NAME}}, or {@code ${NAME:-default}}, whose default
 * stands in for a variable that is not set or empty. With a dollar more, as in {@code $${NAME}}, it
 * stays text. What a variable gives is taken as it is, even if it looks like a variable again.
 */
final class Variables {
  private static final String OPEN = "${";
  private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");
  private static final int LONGEST = 1 << 16;

  private final Map<String, String> environment;

  Variables(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The text refers to a variable that can't be had. */
  static final class UnresolvedException extends Exception {
    private final String reason;

    UnresolvedException(String reason) {
      super(reason);
      this.reason = reason;
    }

    /** Repeats no more of the text than the variable's name. */
    String reason() {
      return reason;
    }
  }

  String expand(String text) throws UnresolvedException {
    StringBuilder expanded = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, done)) {
      if (open > done && text.charAt(open - 1) == '$') {
        expanded.append(text, done, open - 1).append(OPEN);
        done = open + OPEN.length();
        continue;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new UnresolvedException("'${' has no '}'; write '$${' for a plain '${'");
      }
      expanded
          .append(text, done, open)
          .append(resolve(text.substring(open + OPEN.length(), close)));
      if (expanded.length() > LONGEST) {
        throw new UnresolvedException("more than %s characters, once expanded".formatted(LONGEST));
      }
      done = close + 1;
    }
    return expanded.append(text, done, text.length()).toString();
  }

  private String resolve(String reference) throws UnresolvedException {
    int dash = reference.indexOf(":-");
    String name = dash < 0 ? reference : reference.substring(0, dash);
    if (!NAME.matcher(name).matches()) {
      throw new UnresolvedException(
          "'${' is followed by no variable's name; write one in capitals, as in ${DOCS_FOLDER},"
              + " or '$${' for a plain '${'");
    }
    String given = environment.getOrDefault(name, "");
    if (dash < 0) {
      if (!environment.containsKey(name)) {
        throw new UnresolvedException(
            "there is no environment variable %s; set it, or write a default: ${%s:-default}"
                .formatted(name, name));
      }
      return given;
    }
    String otherwise = reference.substring(dash + 2);
    if (otherwise.contains(OPEN)) {
      throw new UnresolvedException(
          "the default of %s holds a variable, which can't be; write plain text".formatted(name));
    }
    return given.isEmpty() ? otherwise : given;
  }
}
