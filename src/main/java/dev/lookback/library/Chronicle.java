package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages and the events that they are about. Immutable; a change looks at what it touches. */
final class Chronicle {
  static final Comparator<Event> BY_DATE =
      comparing(Chronicle::day, nullsLast(naturalOrder()))
          .thenComparing(event -> event.main().id(), Edition.BY_ID);

  private static final Chronicle EMPTY =
      new Chronicle(Map.of(), Neighbourhood.EMPTY, Map.of(), Map.of(), List.of());

  private final Map<RecapId, Page> pages;
  private final Neighbourhood neighbourhood;
  private final Map<String, String> languages;
  private final Map<RecapId, Event> eventOf;
  private final List<Event> events;

  private Chronicle(
      Map<RecapId, Page> pages,
      Neighbourhood neighbourhood,
      Map<String, String> languages,
      Map<RecapId, Event> eventOf,
      List<Event> events) {
    this.pages = pages;
    this.neighbourhood = neighbourhood;
    this.languages = languages;
    this.eventOf = eventOf;
    this.events = events;
  }

  static Chronicle of(Collection<Page> pages) {
    return EMPTY.with(pages, Set.of());
  }

  /** The next one, with pages added or replaced, and others removed. */
  Chronicle with(Collection<Page> put, Collection<RecapId> removed) {
    Map<RecapId, Page> nextPages = new HashMap<>(pages);
    List<Page> gone = new ArrayList<>();
    removed.forEach(id -> Stream.ofNullable(nextPages.remove(id)).forEach(gone::add));
    put.forEach(page -> Stream.ofNullable(nextPages.put(page.id(), page)).forEach(gone::add));
    Neighbourhood nextNeighbourhood = neighbourhood.with(put, gone);
    Map<String, String> nextLanguages = mainLanguages(nextPages.values());
    Collection<Page> touched =
        nextLanguages.equals(languages) ? touched(put, gone, nextPages) : nextPages.values();

    Collection<List<Page>> groups = Gathering.around(touched, nextNeighbourhood);
    Map<RecapId, Event> nextEventOf = new HashMap<>(eventOf);
    gone.forEach(page -> nextEventOf.remove(page.id()));
    Set<Event> dropped = new LinkedHashSet<>();
    Stream.concat(gone.stream(), groups.stream().flatMap(List::stream))
        .forEach(page -> Stream.ofNullable(eventOf.get(page.id())).forEach(dropped::add));
    List<Event> nextEvents = new ArrayList<>(events);
    nextEvents.removeIf(dropped::contains);
    Comparator<Recap> order = mostTellingFirst(nextLanguages);
    for (List<Page> group : groups) {
      Event event = new Event(group.stream().map(Page::recap).sorted(order).toList());
      nextEvents.add(event);
      group.forEach(page -> nextEventOf.put(page.id(), event));
    }
    nextEvents.sort(BY_DATE);
    return new Chronicle(
        nextPages, nextNeighbourhood, nextLanguages, nextEventOf, List.copyOf(nextEvents));
  }

  /** What is put, and what shared an event with what was there before. */
  private Collection<Page> touched(
      Collection<Page> put, Collection<Page> gone, Map<RecapId, Page> next) {
    Set<Page> touched = new LinkedHashSet<>(put);
    for (Page page : Gathering.boundTo(gone, neighbourhood)) {
      Stream.ofNullable(next.get(page.id())).forEach(touched::add);
    }
    return touched;
  }

  /** The language of most pages of each source. */
  private static Map<String, String> mainLanguages(Collection<Page> pages) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Page page : pages) {
      counts
          .computeIfAbsent(page.id().source(), source -> new HashMap<>())
          .merge(page.recap().language(), 1, Integer::sum);
    }
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

  /** A translation has another language than most pages. */
  private static Comparator<Recap> mostTellingFirst(Map<String, String> languages) {
    return comparing(Recap::kind)
        .thenComparing(
            recap -> !Objects.equals(recap.language(), languages.get(recap.id().source())))
        .thenComparing(comparingInt((Recap recap) -> recap.talks().size()).reversed())
        .thenComparing(comparingInt((Recap recap) -> recap.speakers().size()).reversed())
        .thenComparing(Recap::id, Edition.BY_ID);
  }

  private static @Nullable LocalDate day(Event event) {
    Fact<LocalDate> date = event.date();
    return date == null ? null : date.value();
  }

  Map<RecapId, Page> pages() {
    return pages;
  }

  /** By date, undated ones last. */
  List<Event> events() {
    return events;
  }

  /** The events that another doesn't have. */
  List<Event> missingIn(Chronicle other) {
    return events.stream()
        .filter(event -> !event.equals(other.eventOf.get(event.main().id())))
        .toList();
  }

  @Nullable Event event(RecapId page) {
    return eventOf.get(page);
  }
}
