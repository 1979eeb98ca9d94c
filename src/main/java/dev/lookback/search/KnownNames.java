package dev.lookback.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names that can be found, by each way to write them. */
final class KnownNames {

  /** A way to read a name aloud: its syllables, in the order in which they are written. */
  record Reading(Spelling name, List<String> syllables) {}

  /** A name of more words is found only where fewer of them stand joined. */
  private static final int MOST_WORDS = 6;

  final List<Spelling> all = new ArrayList<>();
  final Map<String, List<Spelling>> dense = new HashMap<>();
  final Map<String, List<Spelling>> latin = new HashMap<>();
  final Map<String, List<Spelling>> sorted = new HashMap<>();
  final Map<String, List<Reading>> pinyin = new HashMap<>();
  final Map<String, List<Spelling>> initials = new HashMap<>();
  final Map<String, List<Spelling>> sounds = new HashMap<>();
  final Map<String, List<Spelling>> givens = new HashMap<>();
  final Map<String, List<Spelling>> surnames = new HashMap<>();
  final Set<Character> firstLetters = new HashSet<>();
  int longestDense;
  int mostWords;

  static KnownNames of(Collection<String> names) {
    KnownNames known = new KnownNames();
    new TreeSet<>(names).stream().map(Spelling::of).forEach(known::add);
    return known;
  }

  private void add(Spelling name) {
    if (name.joined.length() < 2) {
      return;
    }
    all.add(name);
    if (name.isLatin()) {
      put(latin, name.joined, name);
      mostWords = Math.max(mostWords, Math.min(MOST_WORDS, name.words.size()));
      if (name.words.size() > 1) {
        put(sorted, name.sorted, name);
      }
      return;
    }
    put(dense, name.joined, name);
    firstLetters.add(name.joined.charAt(0));
    longestDense = Math.max(longestDense, name.joined.length());
    if (name.isChinese()) {
      addChinese(name);
    }
  }

  private void addChinese(Spelling name) {
    put(surnames, name.surname(), name);
    if (name.given().length() > 1) {
      put(givens, name.given(), name);
    }
    int family = name.surname().length();
    for (List<String> syllables : name.readings()) {
      put(sounds, String.join("'", syllables), name);
      StringBuilder first = new StringBuilder();
      syllables.forEach(syllable -> first.append(syllable.charAt(0)));
      put(initials, first.toString(), name);
      for (List<String> spelt : spellings(syllables)) {
        List<String> givenFirst = new ArrayList<>(spelt.subList(family, spelt.size()));
        givenFirst.addAll(spelt.subList(0, family));
        put(pinyin, String.join("", spelt), new Reading(name, spelt));
        put(pinyin, String.join("", givenFirst), new Reading(name, givenFirst));
      }
    }
    mostWords = Math.max(mostWords, name.joined.length());
  }

  private static List<List<String>> spellings(List<String> syllables) {
    List<List<String>> spellings = List.of(List.of());
    for (String syllable : syllables) {
      spellings = Pinyin.longer(spellings, Pinyin.spellings(syllable));
    }
    return spellings;
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    List<T> values = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!values.contains(value)) {
      values.add(value);
    }
  }
}
