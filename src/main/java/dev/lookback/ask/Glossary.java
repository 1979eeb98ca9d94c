package dev.lookback.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of the field in both languages, so that an English question finds a Chinese talk and the
 * other way round.
 */
final class Glossary {

  private static final int LONGEST = 4;
  private static final Map<String, List<String>> WORDS = load();

  private Glossary() {}

  /** The words that mean the same as this one, which is folded; none where none are known. */
  static List<String> of(String word) {
    return WORDS.getOrDefault(word, List.of());
  }

  /** How many of the words from a place on are one term that is known, at least one. */
  static int termAt(List<String> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
      if (WORDS.containsKey(String.join(" ", words.subList(at, at + length)))) {
        return length;
      }
    }
    return 1;
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> words = new HashMap<>();
    Lexicon.lines("glossary.txt")
        .forEach(
            line -> {
              List<String> same = List.of(line.split("\\|", -1));
              for (String word : same) {
                List<String> others = words.computeIfAbsent(word, any -> new ArrayList<>());
                same.stream().filter(other -> !other.equals(word)).forEach(others::add);
              }
            });
    return words;
  }
}
