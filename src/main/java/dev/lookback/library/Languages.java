package dev.lookback.library;

import dev.lookback.recap.RecapId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many pages of each source there are in each language. */
record Languages(Map<String, Map<String, Integer>> counts) {
  static final Languages NONE = new Languages(Map.of());

  Languages with(Collection<Page> put, Collection<Page> removed) {
    Map<String, Map<String, Integer>> next = new HashMap<>();
    counts.forEach((source, languages) -> next.put(source, new HashMap<>(languages)));
    put.forEach(page -> count(next, page, 1));
    removed.forEach(page -> count(next, page, -1));
    return new Languages(next);
  }

  private static void count(Map<String, Map<String, Integer>> counts, Page page, int more) {
    counts
        .computeIfAbsent(page.id().source(), source -> new HashMap<>())
        .merge(page.recap().language(), more, Integer::sum);
  }

  /** The language of most pages of each source. */
  Map<String, String> main() {
    Map<String, String> main = new HashMap<>();
    counts.forEach(
        (source, languages) ->
            languages.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> main.put(source, most.getKey())));
    return main;
  }

  /** Whether a page has another language than most of its source, as translations do. */
  static boolean isOther(Map<String, String> main, RecapId id, String language) {
    return !language.equals(main.get(id.source()));
  }
}
