package dev.lookback.source;

import java.util.ArrayList;
import java.util.List;

/** A pattern of paths as {@link Selection} describes it: one {@link PathPattern} or several. */
final class Glob {

  private static final int LENGTH_LIMIT = 1_000;
  private static final int ALTERNATIVES_LIMIT = 1_000;

  private final String text;
  private final List<PathPattern> alternatives;

  private Glob(String text, boolean wildcardsMatchHidden) {
    this.text = text;
    checkLength();
    checkCharacters();
    this.alternatives =
        expand(text).stream()
            .map(alternative -> new PathPattern(segments(alternative), wildcardsMatchHidden))
            .toList();
  }

  static Glob including(String text) {
    if (text.endsWith("/")) {
      throw wrong(text, "it names a folder, not documents", "Write '" + text + "**/*.md'");
    }
    return new Glob(text, false);
  }

  static Glob excluding(String text) {
    return new Glob(text.endsWith("/") ? text.substring(0, text.length() - 1) : text, true);
  }

  boolean matches(String location) {
    String[] names = names(location);
    return alternatives.stream().anyMatch(pattern -> pattern.matches(names));
  }

  boolean matchesOrHolds(String location) {
    String[] names = names(location);
    return alternatives.stream().anyMatch(pattern -> pattern.matchesOrHolds(names));
  }

  boolean mayMatchWithin(String folder) {
    String[] names = names(folder);
    return alternatives.stream().anyMatch(pattern -> pattern.mayMatchWithin(names));
  }

  private static String[] names(String location) {
    return location.split("/", -1);
  }

  private void checkLength() {
    if (text.isBlank()) {
      throw wrong("it is empty", "Write one such as '**/*.md'");
    }
    if (text.length() > LENGTH_LIMIT) {
      throw wrong("it is longer than %d characters".formatted(LENGTH_LIMIT), "Write several globs");
    }
  }

  private void checkCharacters() {
    if (text.contains("\\")) {
      throw wrong("it holds a backslash", "Write '" + text.replace('\\', '/') + "'");
    }
    if (text.contains("[") || text.contains("]")) {
      throw wrong(
          "it holds a square bracket, which has no meaning here",
          "Write '?' for any one character, or '{a,b}' for one of several");
    }
  }

  private List<String> segments(String alternative) {
    if (alternative.startsWith("/")) {
      throw wrong(
          "it begins with a slash, but globs are relative to the source's root",
          "Write '" + alternative.substring(1) + "'");
    }
    List<String> segments = List.of(alternative.split("/", -1));
    for (String segment : segments) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw wrong(
            "it has the segment '%s', which names no file".formatted(segment),
            "Leave that segment out");
      }
      if (segment.contains("**") && !segment.equals("**")) {
        throw wrong(
            "'**' stands for folders and can't be a part of the name '%s'".formatted(segment),
            "Write '"
                + segment.replaceFirst("\\*\\*+", segment.startsWith("**") ? "**/*" : "*/**/*")
                + "'");
      }
    }
    return segments;
  }

  /** Every way to choose one of each {@code {a,b}}. */
  private List<String> expand(String part) {
    int open = part.indexOf('{');
    int stray = part.indexOf('}');
    if (stray >= 0 && (open < 0 || stray < open)) {
      throw wrong("a '}' closes nothing", "Write '{' before it, or leave it out");
    }
    if (open < 0) {
      return List.of(part);
    }
    int close = closing(part, open);
    List<String> tails = expand(part.substring(close + 1));
    List<String> expanded = new ArrayList<>();
    for (String choice : choices(part.substring(open + 1, close))) {
      for (String inner : expand(choice)) {
        for (String tail : tails) {
          expanded.add(part.substring(0, open) + inner + tail);
          if (expanded.size() > ALTERNATIVES_LIMIT) {
            throw wrong(
                "its braces make more than %d patterns".formatted(ALTERNATIVES_LIMIT),
                "Write several globs, or '*'");
          }
        }
      }
    }
    return expanded;
  }

  private int closing(String part, int open) {
    int depth = 0;
    for (int i = open; i < part.length(); i++) {
      depth += nesting(part.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw wrong("a '{' is not closed", "Write '}' after its alternatives, as in '{a,b}'");
  }

  /** The parts between the commas that are in no inner braces. */
  private static List<String> choices(String braced) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < braced.length(); i++) {
      depth += nesting(braced.charAt(i));
      if (depth == 0 && braced.charAt(i) == ',') {
        choices.add(braced.substring(start, i));
        start = i + 1;
      }
    }
    choices.add(braced.substring(start));
    return choices;
  }

  private static int nesting(char c) {
    return c == '{' ? 1 : c == '}' ? -1 : 0;
  }

  private IllegalArgumentException wrong(String fault, String remedy) {
    return wrong(text, fault, remedy);
  }

  private static IllegalArgumentException wrong(String text, String fault, String remedy) {
    return new IllegalArgumentException(
        "Glob '%s' can't be used: %s. %s.".formatted(text, fault, remedy));
  }
}
