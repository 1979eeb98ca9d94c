package dev.lookback.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds people's names in what somebody typed, however they spelled them. */
public final class NameIndex {

  /** How a name was written, the surest first. */
  public enum How {
    /** As it is known. */
    EXACT,
    /**
     * In other letters for the same: case, spaces, width, accents, traditional characters, the
     * family name first or last, or with a courtesy such as 老师.
     */
    SPELLING,
    /** A Chinese name in Latin letters. */
    PINYIN,
    /** A Chinese name by the first letters of its syllables: twg. */
    INITIALS,
    /** In other Chinese characters that sound alike. */
    HOMOPHONE,
    /** With one letter wrong, missing or too many, or two of them swapped. */
    TYPO
  }

  /**
   * A name in a question. Where several names fit the same words, there is one of these for each.
   *
   * @param start where it begins in the question as typed
   * @param end where it ends, exclusive
   * @param name as it was given to {@link #of}
   */
  public record Found(int start, int end, String name, How how) {}

  private final KnownNames known;
  private final LatinNames latin;
  private final DenseNames dense;
  private final Likeness likeness;

  private NameIndex(KnownNames known) {
    this.known = known;
    this.latin = new LatinNames(known);
    this.dense = new DenseNames(known);
    this.likeness = new Likeness(known);
  }

  public static NameIndex of(Collection<String> names) {
    return new NameIndex(KnownNames.of(names));
  }

  /**
   * The names in a question, from left to right, none overlapping another. Initials are given even
   * where they could be a word of their own, such as "ai": only the caller knows its words.
   */
  public List<Found> in(String question) {
    if (known.all.isEmpty()) {
      return List.of();
    }
    Typed typed = Typed.of(question);
    Candidates candidates = new Candidates(typed);
    latin.find(typed, candidates);
    dense.find(typed, candidates);
    return candidates.best();
  }

  /**
   * The names most like one that isn't known, the likest first; none that are only little alike.
   */
  public List<Found> like(String name, int limit) {
    return new ArrayList<>(likeness.nearest(name, limit));
  }
}
