package dev.lookback.search;

import dev.lookback.search.NameIndex.Found;
import dev.lookback.search.NameIndex.How;
import java.util.Comparator;
import java.util.List;

/** Finds the names most like one that isn't known, for "did you mean". */
final class Likeness {

  private static final double LEAST = 0.6;

  private record Near(Spelling name, double likeness) {}

  private final KnownNames known;

  Likeness(KnownNames known) {
    this.known = known;
  }

  List<Found> nearest(String name, int limit) {
    Spelling typed = Spelling.of(name);
    if (typed.joined.isEmpty()) {
      return List.of();
    }
    List<String> sounds = sounds(typed);
    return known.all.stream()
        .map(other -> new Near(other, between(typed, sounds, other)))
        .filter(near -> near.likeness() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Near::likeness)
                .reversed()
                .thenComparing(near -> near.name().name))
        .limit(Math.max(0, limit))
        .map(near -> new Found(0, name.length(), near.name().name, How.TYPO))
        .toList();
  }

  private static double between(Spelling typed, List<String> sounds, Spelling name) {
    double likeness = letters(typed.joined, name.joined);
    if (typed.isChinese() && name.isChinese()) {
      likeness = chinese(typed.joined, name.joined);
    } else if (!typed.isChinese() && name.words.contains(typed.joined)) {
      likeness = Math.max(likeness, 0.9); // a given or a family name alone
    }
    if (typed.isLatin() && name.isLatin() && typed.words.size() > 1 && name.words.size() > 1) {
      likeness = Math.max(likeness, letters(typed.sorted, name.sorted));
    }
    if (typed.isChinese() || name.isChinese()) {
      for (String sound : sounds) {
        for (String other : sounds(name)) {
          likeness = Math.max(likeness, letters(sound, other) - 0.05);
        }
      }
    }
    return likeness;
  }

  /** How many of the characters agree, which says more when the surname is among them. */
  private static double chinese(String one, String other) {
    int distance = EditDistance.between(one, other, 2);
    int longer = Math.max(one.length(), other.length());
    double surname = one.charAt(0) == other.charAt(0) ? 0.1 : -0.1;
    return distance == 0 ? 1 : 1 - (double) distance / longer + surname;
  }

  private static double letters(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int most = (int) (longer * (1 - LEAST));
    return 1 - (double) EditDistance.between(one, other, most) / longer;
  }

  /** How it is read, for Chinese names, and what was typed, for names that could be read so. */
  private static List<String> sounds(Spelling name) {
    return name.isChinese()
        ? name.readings().stream().map(syllables -> String.join("", syllables)).toList()
        : List.of(name.joined);
  }
}
