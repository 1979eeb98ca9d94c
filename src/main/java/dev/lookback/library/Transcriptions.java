package dev.lookback.library;

import static java.util.stream.Collectors.toSet;

import dev.lookback.recap.Recap;
import dev.lookback.search.NameIndex;
import dev.lookback.search.NameIndex.How;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which names in Latin letters are Chinese names of the same event in pinyin, as its translations
 * have them.
 *
 * @param chinese the key of the Chinese name by that of the Latin one
 */
record Transcriptions(Map<String, String> chinese) {
  private static final Transcriptions NONE = new Transcriptions(Map.of());

  static Transcriptions of(List<Recap> pages) {
    if (pages.size() == 1) {
      return NONE;
    }
    Set<String> names =
        pages.stream()
            .flatMap(page -> page.speakers().stream())
            .map(speaker -> speaker.name())
            .collect(toSet());
    List<String> latin = names.stream().filter(Names::isLatin).toList();
    List<String> han = names.stream().filter(Names::isHan).toList();
    if (latin.isEmpty() || han.isEmpty()) {
      return NONE;
    }
    Map<String, String> chinese = new HashMap<>();
    NameIndex index = NameIndex.of(han);
    for (String name : latin) {
      List<NameIndex.Found> found = index.in(name);
      if (found.size() == 1 && found.get(0).how() == How.PINYIN && isWhole(found.get(0), name)) {
        chinese.put(Names.key(name), Names.key(found.get(0).name()));
      }
    }
    return new Transcriptions(Map.copyOf(chinese));
  }

  private static boolean isWhole(NameIndex.Found found, String name) {
    return found.start() == 0 && found.end() == name.length();
  }

  /** The name's key, in Chinese where it has one. */
  String key(String name) {
    String key = Names.key(name);
    return chinese.getOrDefault(key, key);
  }
}
