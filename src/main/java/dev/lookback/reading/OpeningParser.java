package dev.lookback.reading;

import dev.lookback.reading.Openings.Opening;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Reads off a regular expression how its matches can begin. It knows the syntax that is used in
 * this package; what it doesn't know may be anything.
 */
final class OpeningParser {

  private static final int MOST = 2000;

  /** Parts that so large a share of all characters begins tell little. */
  private static final double RARE = 0.05;

  private static final int PARTS = 2;

  /** A match may be empty here, or go on with anything. */
  private static final List<Opening> NOTHING = List.of(new Opening(List.of()));

  private final String regex;
  private final boolean anyCase;
  private final int depth;
  private int at;

  /** Whether the character read last can be outside the basic plane, where it takes two places. */
  private boolean supplementary;

  private OpeningParser(String regex, boolean anyCase, int depth) {
    this.regex = regex;
    this.anyCase = anyCase;
    this.depth = depth;
  }

  /** The ways in which a match can begin; told to fewer characters where they are too many. */
  static List<Opening> parse(String regex, boolean anyCase) {
    List<Opening> ways = List.of();
    for (int depth = Openings.DEPTH; depth > 0; depth--) {
      ways = new OpeningParser(regex, anyCase, depth).alternatives();
      if (ways.size() <= MOST) {
        return ways;
      }
    }
    return ways;
  }

  /**
   * How those parts of a match begin that the fewest texts have, in their order, whatever stands
   * before and between them in the match.
   */
  static List<List<Opening>> rarestParts(String regex, boolean anyCase) {
    if (!isOneSequence(regex)) {
      return List.of();
    }
    OpeningParser parser = new OpeningParser(regex, anyCase, Openings.DEPTH);
    List<List<Opening>> parts = parser.parts();
    List<List<Opening>> rare = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      boolean needed = parts.get(i).stream().noneMatch(way -> way.places().isEmpty());
      List<Opening> ways = needed ? parser.joined(parts, i) : List.of();
      if (needed && ways.size() <= MOST && share(ways) < RARE) {
        rare.add(ways);
      }
    }
    List<List<Opening>> rarest = new ArrayList<>(rare);
    rarest.sort(Comparator.comparingDouble(OpeningParser::share));
    rare.retainAll(rarest.subList(0, Math.min(PARTS, rarest.size())));
    return rare;
  }

  private static double share(List<Opening> ways) {
    return ways.stream().mapToDouble(Opening::share).sum();
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
    return joined(parts(), 0);
  }

  private List<List<Opening>> parts() {
    List<List<Opening>> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      parts.add(quantified(atom()));
    }
    return parts;
  }

  private List<Opening> joined(List<List<Opening>> parts, int from) {
    List<Opening> ways = NOTHING;
    for (int i = from; i < parts.size(); i++) {
      ways = joined(ways, parts.get(i));
    }
    return ways;
  }

  /** One character, class, group or assertion. */
  private List<Opening> atom() {
    char c = regex.charAt(at);
    supplementary = false;
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
          most = depth;
        }
        case '+' -> most = depth;
        case '{' -> {
          int close = regex.indexOf('}', at);
          String[] bounds = regex.substring(at + 1, close).split(",", -1);
          least = Integer.parseInt(bounds[0]);
          most =
              bounds.length == 1
                  ? least
                  : bounds[1].isEmpty() ? depth : Integer.parseInt(bounds[1]);
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
    return repeated(atom, Math.min(least, depth), Math.min(most, depth));
  }

  private List<Opening> repeated(List<Opening> atom, int least, int most) {
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

  private List<Opening> joined(List<Opening> heads, List<Opening> tails) {
    List<Opening> joined = new ArrayList<>();
    for (Opening head : heads) {
      if (head.places().size() == depth || joined.size() > MOST) {
        joined.add(head);
        continue;
      }
      for (Opening tail : tails) {
        List<BitSet> places = new ArrayList<>(head.places());
        places.addAll(tail.places());
        joined.add(new Opening(List.copyOf(places.subList(0, Math.min(depth, places.size())))));
      }
    }
    return joined;
  }

  private List<Opening> one(BitSet slots) {
    Opening single = new Opening(List.of(slots));
    return supplementary ? List.of(single, new Opening(List.of(wide(), wide()))) : List.of(single);
  }

  private BitSet any() {
    BitSet slots = new BitSet();
    slots.set(0, Openings.END);
    supplementary = true;
    return slots;
  }

  private static BitSet wide() {
    BitSet slots = new BitSet();
    slots.set(Openings.WIDE, Openings.END);
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
    supplementary = true;
    switch (name) {
      case "IsHan" -> slots.or(wide());
      case "Lu", "Ll" -> cased(slots, anyCase ? "LuLl" : name);
      case "M" -> slots.set(Openings.ASCII, Openings.END);
      default -> slots.or(any());
    }
  }

  /**
   * Letters with a case: few of those behind the Chinese characters have one, and none of these.
   */
  private static void cased(BitSet slots, String cases) {
    slots.set(Openings.ASCII, Openings.WIDE);
    for (char c = 0; c < Character.MAX_VALUE; c = c == '\u33ff' ? '\ua000' : (char) (c + 1)) {
      int type = Character.getType(c);
      if ((type == Character.UPPERCASE_LETTER && cases.contains("Lu"))
          || (type == Character.LOWERCASE_LETTER && cases.contains("Ll"))) {
        slots.set(Openings.slot(c));
      }
    }
  }

  private void add(BitSet slots, char c) {
    slots.set(Openings.slot(c));
    if (anyCase && c < Openings.ASCII) {
      slots.set(Character.toLowerCase(c));
      slots.set(Character.toUpperCase(c));
    }
  }
}
