package dev.lookback.reading;

import dev.lookback.reading.Openings.Opening;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads off a regular expression how its matches can begin. It knows the syntax that is used in
 * this package; what it doesn't know may be anything.
 */
final class OpeningParser {

  private static final int MOST = 4000;

  /** A match may be empty here, or go on with anything. */
  private static final List<Opening> NOTHING = List.of(new Opening(List.of()));

  private final String regex;
  private final boolean anyCase;
  private int at;

  private OpeningParser(String regex, boolean anyCase) {
    this.regex = regex;
    this.anyCase = anyCase;
  }

  /** The ways in which a match can begin; empty if there are too many to tell apart. */
  static List<Opening> parse(String regex, boolean anyCase) {
    List<Opening> ways = new OpeningParser(regex, anyCase).alternatives();
    return ways.size() > MOST ? List.of() : ways;
  }

  /** Whether no alternatives stand outside all brackets. */
  static boolean isOneSequence(String regex) {
    int depth = 0;
    for (int i = 0; i < regex.length(); i++) {
      switch (regex.charAt(i)) {
        case '\\' -> i++;
        case '[' -> i = classEnd(regex, i);
        case '(' -> depth++;
        case ')' -> depth--;
        case '|' -> {
          if (depth == 0) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  private List<Opening> alternatives() {
    List<Opening> ways = new ArrayList<>(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      ways.addAll(sequence());
    }
    return ways;
  }

  private List<Opening> sequence() {
    List<Opening> ways = NOTHING;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      List<Opening> atom = atom();
      ways = joined(ways, quantified(atom));
    }
    return ways;
  }

  /** One character, class, group or assertion. */
  private List<Opening> atom() {
    char c = regex.charAt(at);
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> {
        return characterClass();
      }
      case '\\' -> {
        BitSet slots = new BitSet();
        at++;
        return escape(slots) ? one(slots) : NOTHING;
      }
      case '^', '$' -> {
        at++;
        return NOTHING;
      }
      case '.' -> {
        at++;
        return one(any());
      }
      default -> {
        at++;
        BitSet slots = new BitSet();
        add(slots, c);
        return one(slots);
      }
    }
  }

  private List<Opening> group() {
    at++;
    boolean assertion = false;
    if (regex.charAt(at) == '?') {
      boolean plain = regex.charAt(at + 1) == ':';
      assertion = !plain;
      at += 2;
      if (!plain && (regex.charAt(at) == '=' || regex.charAt(at) == '!')) {
        at++;
      }
    }
    List<Opening> inside = alternatives();
    at++;
    return assertion ? NOTHING : inside;
  }

  private List<Opening> quantified(List<Opening> atom) {
    int least = 1;
    int most = 1;
    if (at < regex.length()) {
      switch (regex.charAt(at)) {
        case '?' -> least = 0;
        case '*' -> {
          least = 0;
          most = Openings.DEPTH;
        }
        case '+' -> most = Openings.DEPTH;
        case '{' -> {
          int close = regex.indexOf('}', at);
          String[] bounds = regex.substring(at + 1, close).split(",", -1);
          least = Integer.parseInt(bounds[0]);
          most =
              bounds.length == 1
                  ? least
                  : bounds[1].isEmpty() ? Openings.DEPTH : Integer.parseInt(bounds[1]);
          at = close;
        }
        default -> {
          return atom;
        }
      }
      at++;
      if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
        at++;
      }
    }
    return repeated(atom, Math.min(least, Openings.DEPTH), Math.min(most, Openings.DEPTH));
  }

  private static List<Opening> repeated(List<Opening> atom, int least, int most) {
    List<Opening> ways = new ArrayList<>();
    List<Opening> times = NOTHING;
    for (int i = 0; i <= most; i++) {
      if (i >= least) {
        ways.addAll(times);
      }
      times = joined(times, atom);
    }
    return ways;
  }

  private static List<Opening> joined(List<Opening> heads, List<Opening> tails) {
    List<Opening> joined = new ArrayList<>();
    for (Opening head : heads) {
      if (head.places().size() == Openings.DEPTH || joined.size() > MOST) {
        joined.add(head);
        continue;
      }
      for (Opening tail : tails) {
        List<BitSet> places = new ArrayList<>(head.places());
        places.addAll(tail.places());
        joined.add(
            new Opening(List.copyOf(places.subList(0, Math.min(Openings.DEPTH, places.size())))));
      }
    }
    return joined;
  }

  /** A character of these; one outside the basic plane takes two places. */
  private static List<Opening> one(BitSet slots) {
    Opening single = new Opening(List.of(slots));
    return slots.cardinality() < Openings.SHARED
        ? List.of(single)
        : List.of(single, new Opening(List.of(shared(), shared())));
  }

  private static BitSet any() {
    BitSet slots = new BitSet();
    slots.set(0, Openings.END);
    return slots;
  }

  private static BitSet shared() {
    BitSet slots = new BitSet();
    slots.set(Openings.ASCII, Openings.END);
    return slots;
  }

  private List<Opening> characterClass() {
    int end = classEnd(regex, at);
    at++;
    BitSet slots = new BitSet();
    boolean known = regex.charAt(at) != '^' && regex.indexOf("&&", at) < 0;
    while (known && at < end) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        escape(slots);
        known = at == end || regex.charAt(at) != '-' || at + 1 == end;
      } else if (at + 1 < end && regex.charAt(at) == '-') {
        char to = regex.charAt(at + 1);
        known = to != '\\';
        for (char in = c; in <= to; in++) {
          add(slots, in);
        }
        at += 2;
      } else {
        add(slots, c);
      }
    }
    at = end + 1;
    return one(known ? slots : any());
  }

  private static int classEnd(String regex, int open) {
    int i = open + 1;
    while (regex.charAt(i) != ']') {
      i += regex.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** Takes what follows a backslash; false if it is an assertion. */
  private boolean escape(BitSet slots) {
    char c = regex.charAt(at++);
    switch (c) {
      case 'b', 'B' -> {
        return false;
      }
      case 'd' -> slots.set('0', '9' + 1);
      case 's' -> " \t\n\u000b\f\r".chars().forEach(slots::set);
      case 'n' -> slots.set('\n');
      case 't' -> slots.set('\t');
      case 'p' -> {
        int close = regex.indexOf('}', at);
        property(slots, regex.substring(at + 1, close));
        at = close + 1;
      }
      default -> {
        if (Character.isLetterOrDigit(c)) {
          slots.or(any());
        } else {
          add(slots, c);
        }
      }
    }
    return true;
  }

  private void property(BitSet slots, String name) {
    switch (name) {
      case "Lu" -> slots.set('A', (anyCase ? 'z' : 'Z') + 1);
      case "IsHan", "M" -> {}
      default -> slots.set(0, Openings.ASCII);
    }
    slots.or(shared());
  }

  private void add(BitSet slots, char c) {
    slots.set(Openings.slot(c));
    if (anyCase && c < Openings.ASCII) {
      slots.set(Character.toLowerCase(c));
      slots.set(Character.toUpperCase(c));
    }
  }
}
