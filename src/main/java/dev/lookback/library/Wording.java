package dev.lookback.library;

import java.util.Arrays;
import java.util.Set;

/** The words of a text, kept small: their hashes do to tell how alike two texts are. */
final class Wording {
  private final int[] hashes;

  private Wording(int[] hashes) {
    this.hashes = hashes;
  }

  static Wording of(Set<String> words) {
    return new Wording(words.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
  }

  /** From 0 for nothing in common to 1 for everything, or for nothing said at all. */
  double likeness(Wording other) {
    int both = hashes.length + other.hashes.length;
    return both == 0 ? 1 : 2.0 * common(other) / both;
  }

  /** Whether both say something, and nothing in common. */
  boolean isUnlike(Wording other) {
    return hashes.length > 0 && other.hashes.length > 0 && common(other) == 0;
  }

  private int common(Wording other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording && Arrays.equals(hashes, wording.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
