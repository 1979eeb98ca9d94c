package dev.lookback.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for in a text, written as a regular expression. It finds what {@link Pattern}
 * finds, many times as fast where it finds nothing: the expression is tried only where the first
 * three characters of a match can stand, and while the rarest parts of one are still to come, which
 * {@link Openings} reads off the expression.
 */
final class Wording {

  private final Pattern pattern;
  private final @Nullable Openings openings;
  private final List<Openings> needed;
  private final boolean anchored;

  private Wording(String regex, int flags) {
    this.pattern = Pattern.compile(regex, flags);
    boolean anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
    this.openings = Openings.of(regex, anyCase);
    this.needed = Openings.ofRarestParts(regex, anyCase);
    this.anchored = regex.startsWith("^") && OpeningParser.isOneSequence(regex);
  }

  static Wording of(String regex) {
    return new Wording(regex, 0);
  }

  /** Latin letters match in either case. */
  static Wording anyCase(String regex) {
    return new Wording(regex, Pattern.CASE_INSENSITIVE);
  }

  Search matcher(String text) {
    return new Search(this, text);
  }

  /** The parts between the matches, those at the end too if they are empty. */
  String[] split(String text) {
    return matcher(text).find() ? pattern.split(text, -1) : new String[] {text};
  }

  /** Where a match may start, from one offset to the other, both included; or -1. */
  private int next(String text, int from, int to) {
    if (openings != null) {
      return openings.next(text, from, to);
    }
    return from <= to ? from : -1;
  }

  @Override
  public String toString() {
    return pattern.toString();
  }

  /** The search for the words in one text, with the methods of a {@link Matcher}. */
  static final class Search {

    private final Wording wording;
    private final String text;
    private @Nullable Matcher matcher;
    private int from;
    private int to;
    private int neededAt = -1;

    private Search(Wording wording, String text) {
      this.wording = wording;
      this.text = text;
      this.to = text.length();
    }

    /** Looks only between two offsets; lookarounds and anchors see what stands around them. */
    void region(int start, int end) {
      from = start;
      to = end;
      neededAt = -1;
    }

    /** Goes to the next match. */
    boolean find() {
      int last = wording.anchored ? Math.min(0, to) : to;
      for (int at = wording.next(text, from, last);
          at >= 0 && isPossible(at);
          at = wording.next(text, at + 1, last)) {
        Matcher tried = matcher();
        if (tried.region(at, to).lookingAt()) {
          from = tried.end() == at ? at + 1 : tried.end();
          return true;
        }
      }
      return false;
    }

    /** Goes to the first match from an offset on. */
    boolean find(int start) {
      region(start, text.length());
      return find();
    }

    /** Whether the whole text is a match. */
    boolean matches() {
      return wording.next(text, 0, 0) == 0
          && isPossible(0)
          && matcher().region(0, text.length()).matches();
    }

    /** Whether a match stands at the start. */
    boolean lookingAt() {
      return wording.next(text, 0, 0) == 0
          && isPossible(0)
          && matcher().region(0, text.length()).lookingAt();
    }

    /** Whether what no match goes without stands behind the offset. */
    private boolean isPossible(int at) {
      if (wording.needed.isEmpty()) {
        return true;
      }
      if (neededAt < at) {
        neededAt = wording.needed.get(0).next(text, at, to);
        int behind = neededAt;
        for (int i = 1; i < wording.needed.size() && behind >= 0; i++) {
          behind = wording.needed.get(i).next(text, behind, to);
        }
        neededAt = behind < 0 ? Integer.MAX_VALUE : neededAt;
      }
      return neededAt < Integer.MAX_VALUE;
    }

    private Matcher matcher() {
      if (matcher == null) {
        matcher =
            wording.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher;
    }

    int start() {
      return matcher().start();
    }

    int start(int group) {
      return matcher().start(group);
    }

    int end() {
      return matcher().end();
    }

    int end(int group) {
      return matcher().end(group);
    }

    String group() {
      return matcher().group();
    }

    String group(int group) {
      return matcher().group(group);
    }

    /** The text without the first match. */
    String cut() {
      region(0, text.length());
      return find() ? text.substring(0, start()) + text.substring(end()) : text;
    }
  }
}
