package dev.lookback.cli;

import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How much words look like one that was typed: by the pairs of letters that they share. */
final class Likeness {

  /** Below this, words have little to do with each other. */
  static final double LEAST = 0.35;

  private final Set<String> typed;

  private Likeness(Set<String> typed) {
    this.typed = typed;
  }

  static Likeness to(String typed) {
    return new Likeness(pairs(typed));
  }

  /** From 0 for nothing in common to 1 for all. */
  double of(String word) {
    Set<String> pairs = pairs(word);
    long shared = pairs.stream().filter(typed::contains).count();
    return 2.0 * shared / (pairs.size() + typed.size());
  }

  /** The word that is most alike, if any is. */
  Optional<String> nearest(Collection<String> words) {
    return words.stream().filter(word -> of(word) >= LEAST).max(comparingDouble(this::of));
  }

  /** Beginning and end count, as they are what people get right. */
  private static Set<String> pairs(String word) {
    String padded = " " + word + " ";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }
}
