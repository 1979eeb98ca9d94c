package dev.lookback.source;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of paths without alternatives. It is matched name by name, keeping every place in the
 * pattern that the names so far can have reached, so that no pattern takes long.
 */
final class PathPattern {

  private final List<Segment> segments;
  private final boolean wildcardsMatchHidden;

  PathPattern(List<String> segments, boolean wildcardsMatchHidden) {
    this.segments = segments.stream().map(Segment::new).toList();
    this.wildcardsMatchHidden = wildcardsMatchHidden;
  }

  boolean matches(String[] path) {
    return after(path).get(segments.size());
  }

  /** Whether it matches the path or a folder that holds it. */
  boolean matchesOrHolds(String[] path) {
    BitSet reached = start();
    for (String name : path) {
      reached = after(reached, name);
      if (reached.get(segments.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may match something in the folder, at any depth. */
  boolean mayMatchWithin(String[] folder) {
    int first = after(folder).nextSetBit(0);
    return first >= 0 && first < segments.size();
  }

  private BitSet after(String[] path) {
    BitSet reached = start();
    for (String name : path) {
      reached = after(reached, name);
    }
    return reached;
  }

  private BitSet start() {
    BitSet start = new BitSet();
    reach(start, 0);
    return start;
  }

  private BitSet after(BitSet reached, String name) {
    BitSet next = new BitSet();
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      if (i < segments.size() && segments.get(i).matches(name, wildcardsMatchHidden)) {
        reach(next, segments.get(i).isAnyFolders() ? i : i + 1);
      }
    }
    return next;
  }

  /** A place is reached, and so is the one after any folders, of which there may be none. */
  private void reach(BitSet places, int place) {
    places.set(place);
    if (place < segments.size() && segments.get(place).isAnyFolders()) {
      reach(places, place + 1);
    }
  }

  /** What stands between two slashes. */
  private static final class Segment {

    private final String text;
    private final Pattern pattern;

    Segment(String text) {
      this.text = text;
      this.pattern =
          Pattern.compile(
              isAnyFolders() ? ".*" : regex(text),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    boolean isAnyFolders() {
      return text.equals("**");
    }

    boolean matches(String name, boolean wildcardsMatchHidden) {
      return (wildcardsMatchHidden || !startsWithWildcard() || !isHidden(name))
          && pattern.matcher(name).matches();
    }

    private boolean startsWithWildcard() {
      return text.startsWith("*") || text.startsWith("?");
    }

    private static boolean isHidden(String name) {
      return name.startsWith(".") || name.equalsIgnoreCase("node_modules");
    }

    /**
     * The first place where the words between two stars occur is as good as any later one, so the
     * search never has to come back to it: hence the atomic groups.
     */
    private static String regex(String text) {
      String[] parts = text.split("\\*", -1);
      StringBuilder regex = new StringBuilder(literal(parts[0]));
      for (int i = 1; i < parts.length - 1; i++) {
        regex.append("(?>.*?").append(literal(parts[i])).append(')');
      }
      if (parts.length > 1) {
        regex.append(".*").append(literal(parts[parts.length - 1]));
      }
      return regex.toString();
    }

    private static String literal(String part) {
      StringBuilder literal = new StringBuilder();
      part.codePoints()
          .mapToObj(c -> c == '?' ? "." : Pattern.quote(Character.toString(c)))
          .forEach(literal::append);
      return literal.toString();
    }
  }
}
