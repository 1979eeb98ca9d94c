package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.lookback.recap.Recap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes events of pages. */
final class Events {

  private Events() {}

  static List<Event> of(Collection<Recap> recaps) {
    List<Page> pages = recaps.stream().map(Page::of).toList();
    Comparator<Recap> order = order(mainLanguages(recaps));
    return Gathering.of(pages, new Neighbourhood(pages)).stream()
        .map(group -> new Event(group.stream().map(Page::recap).sorted(order).toList()))
        .toList();
  }

  /** The one that says most first. A translation has the language that few pages have. */
  private static Comparator<Recap> order(Map<String, String> languages) {
    return comparing(Recap::kind)
        .thenComparing(recap -> !recap.language().equals(languages.get(recap.id().source())))
        .thenComparing(comparingInt((Recap recap) -> recap.talks().size()).reversed())
        .thenComparing(comparingInt((Recap recap) -> recap.speakers().size()).reversed())
        .thenComparing(Recap::id, Edition.BY_ID);
  }

  /** The language of most pages of each source. */
  private static Map<String, String> mainLanguages(Collection<Recap> recaps) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    recaps.forEach(
        recap ->
            counts
                .computeIfAbsent(recap.id().source(), source -> new HashMap<>())
                .merge(recap.language(), 1, Integer::sum));
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
}
