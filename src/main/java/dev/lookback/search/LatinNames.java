package dev.lookback.search;

import dev.lookback.search.KnownNames.Reading;
import dev.lookback.search.NameIndex.How;
import java.util.List;

/** Finds names in words that spaces part: Latin names, pinyin, initials. */
final class LatinNames {

  /** Words of no more letters are names only when they are written exactly so. */
  private static final int SHORT = 3;

  private static final int LEAST_FOR_TYPO = 5;
  private static final int MOST_INITIALS = 4;

  private final KnownNames known;
  private final Typos typos;

  LatinNames(KnownNames known) {
    this.known = known;
    this.typos = Typos.of(known);
  }

  void find(Typed typed, Candidates candidates) {
    List<Typed.Word> words = typed.words;
    for (int i = 0; i < words.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < words.size() && j - i < known.mostWords; j++) {
        if (j > i && !isOnePhrase(typed, words.get(j - 1), words.get(j))) {
          break;
        }
        joined.append(words.get(j).text());
        findWritten(words.subList(i, j + 1), joined.toString(), candidates);
      }
      findInitials(words.get(i), candidates);
    }
  }

  private void findWritten(List<Typed.Word> words, String joined, Candidates candidates) {
    int from = words.get(0).from();
    int to = words.get(words.size() - 1).to();
    for (Spelling name : known.latin.getOrDefault(joined, List.of())) {
      if (joined.length() > SHORT || candidates.isWritten(name, from, to)) {
        candidates.addSpelled(name, from, to);
      }
    }
    if (words.size() > 1) {
      String sorted = String.join(" ", words.stream().map(Typed.Word::text).sorted().toList());
      for (Spelling name : known.sorted.getOrDefault(sorted, List.of())) {
        candidates.addSpelled(name, from, to);
      }
    }
    for (Reading reading : known.pinyin.getOrDefault(joined, List.of())) {
      if (isOnSyllables(words, reading)) {
        candidates.add(reading.name(), from, to, How.PINYIN);
      }
    }
    if (joined.length() >= LEAST_FOR_TYPO) {
      for (Spelling name : typos.near(joined, words.size())) {
        candidates.add(name, from, to, How.TYPO);
      }
    }
  }

  private void findInitials(Typed.Word word, Candidates candidates) {
    if (word.text().length() >= 2 && word.text().length() <= MOST_INITIALS) {
      for (Spelling name : known.initials.getOrDefault(word.text(), List.of())) {
        candidates.add(name, word.from(), word.to(), How.INITIALS);
      }
    }
  }

  /** Whether every word ends where a syllable does. */
  private static boolean isOnSyllables(List<Typed.Word> words, Reading reading) {
    int syllable = 0;
    int letters = 0;
    int typed = 0;
    for (Typed.Word word : words) {
      typed += word.text().length();
      while (letters < typed) {
        letters += reading.syllables().get(syllable++).length();
      }
      if (letters > typed) {
        return false;
      }
    }
    return true;
  }

  /** Whether only such signs part two words as stand within names. */
  private static boolean isOnePhrase(Typed typed, Typed.Word before, Typed.Word after) {
    String between = typed.letters.substring(before.to(), after.from());
    return between.length() <= 3 && between.chars().allMatch(LatinNames::standsInNames);
  }

  private static boolean standsInNames(int sign) {
    return " -.'’·_,\u00a0\u3000‐".indexOf(sign) >= 0;
  }
}
