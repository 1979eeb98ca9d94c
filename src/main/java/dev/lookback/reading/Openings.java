package dev.lookback.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text a match of a regular expression can start, going by its first three characters.
 *
 * <p>Each way in which a match can begin is a bit. Three tables hold which of them allow a
 * character in first, second and third place, so that a place is ruled out by a look at three
 * characters. Characters share slots of the tables: a place that is let through may still hold no
 * match.
 */
final class Openings {

  static final int DEPTH = 3;

  /** The slots: one for each of ASCII, some shared by what is before Chinese, some by the rest. */
  static final int ASCII = 128;

  static final int WIDE = ASCII + 64;

  /** The slot of the text's end. */
  static final int END = WIDE + 256;

  private static final int SLOTS = END + 1;

  /** The first of the Chinese, Japanese and Korean characters. */
  private static final char FIRST_WIDE = '\u2e80';

  private final long[][] tables = new long[DEPTH][SLOTS];

  private Openings(List<Opening> ways) {
    long[] open = new long[DEPTH];
    for (int i = 0; i < ways.size(); i++) {
      long bit = 1L << (int) ((long) i * Long.SIZE / ways.size());
      List<BitSet> places = ways.get(i).places();
      for (int place = 0; place < DEPTH; place++) {
        if (place < places.size()) {
          long[] table = tables[place];
          places.get(place).stream().forEach(slot -> table[slot] |= bit);
        } else {
          open[place] |= bit;
        }
      }
    }
    for (int place = 0; place < DEPTH; place++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        tables[place][slot] |= open[place];
      }
    }
  }

  /** Null if a match can be empty or begin in more ways than are worth telling apart. */
  static @Nullable Openings of(String regex, boolean anyCase) {
    return of(OpeningParser.parse(regex, anyCase));
  }

  /** Where the parts stand that each match has behind its start, as far as they are rare. */
  static List<Openings> ofRarestParts(String regex, boolean anyCase) {
    List<Openings> parts = new ArrayList<>();
    for (List<Opening> ways : OpeningParser.rarestParts(regex, anyCase)) {
      Openings part = of(ways);
      if (part != null) {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }

  private static @Nullable Openings of(List<Opening> ways) {
    boolean useful = !ways.isEmpty() && ways.stream().noneMatch(way -> way.places().isEmpty());
    return useful ? new Openings(ways) : null;
  }

  static int slot(char c) {
    if (c < ASCII) {
      return c;
    }
    return c < FIRST_WIDE ? ASCII + (c & 63) : WIDE + ((c ^ (c >>> 8)) & 255);
  }

  /**
   * The first place from one offset to the other, both included, where a match can start; or -1.
   */
  int next(String text, int from, int to) {
    int length = text.length();
    int last = Math.min(to, length - 1);
    long[] first = tables[0];
    for (int i = from; i <= last; i++) {
      long ways = first[slot(text.charAt(i))];
      if (ways != 0) {
        ways &= tables[1][i + 1 < length ? slot(text.charAt(i + 1)) : END];
        if (ways != 0 && (ways & tables[2][i + 2 < length ? slot(text.charAt(i + 2)) : END]) != 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * One way to begin.
   *
   * @param places the slots that the first characters may have; those behind may have any
   */
  record Opening(List<BitSet> places) {

    /** In which share of all texts it stands at a place, if each character were as frequent. */
    double share() {
      double share = 1;
      for (BitSet place : places) {
        share *= place.cardinality() / (double) SLOTS;
      }
      return share;
    }
  }
}
