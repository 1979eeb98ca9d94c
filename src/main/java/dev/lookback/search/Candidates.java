package dev.lookback.search;

import dev.lookback.search.NameIndex.Found;
import dev.lookback.search.NameIndex.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All names that could be meant, of which the best are kept where they overlap. */
final class Candidates {
  private final Typed typed;
  private final List<Found> found = new ArrayList<>();

  Candidates(Typed typed) {
    this.typed = typed;
  }

  /** A name that stands at these letters, as it is known or in other letters for the same. */
  void addSpelled(Spelling name, int from, int to) {
    add(name, from, to, isWritten(name, from, to) ? How.EXACT : How.SPELLING);
  }

  /** Whether the name stands at these letters exactly as it is known. */
  boolean isWritten(Spelling name, int from, int to) {
    return typed.written(from, to).equals(name.name);
  }

  void add(Spelling name, int from, int to, How how) {
    found.add(new Found(typed.start(from), typed.end(to), name.name, how));
  }

  /** Sure ones before guesses, long ones before short ones, and then the first. */
  List<Found> best() {
    found.sort(
        Comparator.comparing(this::isGuess)
            .thenComparing(name -> name.start() - name.end())
            .thenComparing(Found::how)
            .thenComparing(Found::start)
            .thenComparing(Found::name));
    List<Found> best = new ArrayList<>();
    for (Found name : found) {
      if (best.stream().allMatch(kept -> isApart(kept, name) || isAsGood(kept, name))
          && !best.contains(name)) {
        best.add(name);
      }
    }
    best.sort(
        Comparator.comparingInt(Found::start).thenComparing(Found::how).thenComparing(Found::name));
    return List.copyOf(best);
  }

  /** A typo in one of several words is none: the others are right. */
  private boolean isGuess(Found name) {
    return switch (name.how()) {
      case EXACT, SPELLING, PINYIN -> false;
      case INITIALS, HOMOPHONE -> true;
      case TYPO -> typed.text.substring(name.start(), name.end()).strip().indexOf(' ') < 0;
    };
  }

  private static boolean isApart(Found one, Found other) {
    return one.end() <= other.start() || other.end() <= one.start();
  }

  private static boolean isAsGood(Found kept, Found name) {
    return kept.start() == name.start() && kept.end() == name.end() && kept.how() == name.how();
  }
}
