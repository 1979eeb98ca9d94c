package dev.lookback.search;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what somebody begins to type: by the beginning of a name or of a word in it, of a Chinese
 * name's pinyin or initials, or by letters within.
 *
 * @param <T> what has the names
 */
public final class Completer<T> {

  private static final int NO = 9;

  private final List<Entry<T>> entries;

  private Completer(List<Entry<T>> entries) {
    this.entries = entries;
  }

  /**
   * Makes one for things that have names.
   *
   * @param names that one of the things is known by, none of them empty; the things stand with the
   *     likeliest first
   */
  public static <T> Completer<T> of(
      Collection<? extends T> things, Function<? super T, ? extends Collection<String>> names) {
    List<Entry<T>> entries = new ArrayList<>(things.size());
    for (T thing : things) {
      entries.add(new Entry<>(thing, names.apply(thing).stream().map(Key::of).toList()));
    }
    return new Completer<>(entries);
  }

  /** The same with something else in the place of each thing. */
  public <R> Completer<R> map(Function<? super T, ? extends R> other) {
    return new Completer<>(
        entries.stream()
            .map(entry -> new Entry<R>(other.apply(entry.thing()), entry.keys()))
            .toList());
  }

  /**
   * The things that all the words typed can be meant for, best first; where nothing is typed, the
   * first ones.
   */
  public List<T> complete(String typed, int limit) {
    List<String> words = Spelling.of(typed).words;
    List<Ranked<T>> ranked = new ArrayList<>();
    for (Entry<T> entry : entries) {
      int rank = entry.rank(words);
      if (rank < NO) {
        ranked.add(new Ranked<>(entry.thing(), rank));
      }
    }
    return ranked.stream()
        .sorted(comparingInt(Ranked::rank))
        .limit(limit)
        .map(Ranked::thing)
        .toList();
  }

  private record Ranked<T>(T thing, int rank) {}

  private record Entry<T>(T thing, List<Key> keys) {

    /** As good as the word that fits worst. */
    int rank(List<String> words) {
      int worst = keys.isEmpty() ? NO : 0;
      for (String word : words) {
        int best = NO;
        for (Key key : keys) {
          best = Math.min(best, key.rank(word));
        }
        worst = Math.max(worst, best);
      }
      if (words.size() > 1) {
        String joined = String.join("", words);
        for (Key key : keys) {
          worst = Math.min(worst, key.rank(joined));
        }
      }
      return worst;
    }
  }

  /** A name in the ways in which it can be begun. */
  private record Key(
      String joined, List<String> words, List<String> pinyin, List<String> initials) {

    static Key of(String name) {
      Spelling spelling = Spelling.of(name);
      if (!spelling.isChinese()) {
        return new Key(spelling.joined, spelling.words, List.of(), List.of());
      }
      List<List<String>> readings = spelling.readings();
      return new Key(
          spelling.joined,
          List.of(),
          readings.stream().map(reading -> String.join("", reading)).distinct().toList(),
          readings.stream().map(Key::firstLetters).distinct().toList());
    }

    private static String firstLetters(List<String> syllables) {
      StringBuilder letters = new StringBuilder();
      syllables.forEach(syllable -> letters.append(syllable.charAt(0)));
      return letters.toString();
    }

    int rank(String typed) {
      if (joined.startsWith(typed)) {
        return joined.length() == typed.length() ? 0 : 1;
      }
      if (starts(words, typed)) {
        return 2;
      }
      if (starts(pinyin, typed)) {
        return 3;
      }
      if (starts(initials, typed)) {
        return 4;
      }
      return joined.contains(typed) ? 5 : NO;
    }

    private static boolean starts(List<String> ways, String typed) {
      for (String way : ways) {
        if (way.startsWith(typed)) {
          return true;
        }
      }
      return false;
    }
  }
}
