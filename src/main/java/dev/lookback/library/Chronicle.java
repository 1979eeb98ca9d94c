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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pages and the events that they are about. Immutable; a change looks at what it touches.
 *
 * @param pages in the order of their paths
 * @param events by date, undated ones last
 */
record Chronicle(
    List<Page> pages,
    List<Event> events,
    Patched<RecapId, Page> pageOf,
    Patched<RecapId, Event> eventOf,
    Neighbourhood neighbourhood,
    Languages languages) {
  static final Comparator<Event> BY_DATE =
      comparing(Chronicle::day, nullsLast(naturalOrder()))
          .thenComparing(event -> event.main().id(), Edition.BY_ID);

  private static final Comparator<Page> BY_ID = (a, b) -> Edition.BY_ID.compare(a.id(), b.id());
  private static final Chronicle EMPTY =
      new Chronicle(
          List.of(),
          List.of(),
          Patched.empty(),
          Patched.empty(),
          Neighbourhood.EMPTY,
          Languages.NONE);

  /** The next chronicle, and the events in which it differs. */
  record Change(Chronicle next, Collection<Event> dropped, Collection<Event> added) {}

  static Chronicle of(Collection<Page> pages) {
    return EMPTY.with(pages, Set.of()).next();
  }

  /** Adds or replaces pages, and removes others. */
  Change with(Collection<Page> put, Collection<RecapId> removed) {
    Patched.Changer<RecapId, Page> nextPageOf = pageOf.change();
    List<Page> gone = new ArrayList<>();
    Stream.concat(removed.stream(), put.stream().map(Page::id))
        .forEach(id -> Stream.ofNullable(pageOf.get(id)).forEach(gone::add));
    removed.forEach(nextPageOf::remove);
    put.forEach(page -> nextPageOf.put(page.id(), page));
    List<Page> nextPages = Ordered.replace(pages, gone, put, BY_ID);
    Neighbourhood nextNeighbourhood = neighbourhood.with(put, gone);
    Languages nextLanguages = languages.with(put, gone);

    Collection<Page> touched = nextPages;
    if (nextLanguages.main().equals(languages.main())) {
      touched = new LinkedHashSet<>(put);
      for (Page page : Gathering.boundTo(gone, neighbourhood)) {
        Stream.ofNullable(nextPageOf.get(page.id())).forEach(touched::add);
      }
    }
    Collection<List<Page>> groups = Gathering.around(touched, nextNeighbourhood);

    Patched.Changer<RecapId, Event> nextEventOf = eventOf.change();
    gone.forEach(page -> nextEventOf.remove(page.id()));
    Set<Event> dropped = new LinkedHashSet<>();
    Stream.concat(gone.stream(), groups.stream().flatMap(List::stream))
        .forEach(page -> Stream.ofNullable(eventOf.get(page.id())).forEach(dropped::add));
    List<Event> added = new ArrayList<>();
    Comparator<Recap> order = mostTellingFirst(nextLanguages.main());
    for (List<Page> group : groups) {
      Event event = new Event(group.stream().map(Page::recap).sorted(order).toList());
      added.add(event);
      group.forEach(page -> nextEventOf.put(page.id(), event));
    }
    Chronicle next =
        new Chronicle(
            nextPages,
            Ordered.replace(events, dropped, added, BY_DATE),
            nextPageOf.done(),
            nextEventOf.done(),
            nextNeighbourhood,
            nextLanguages);
    return new Change(next, dropped, added);
  }

  private static Comparator<Recap> mostTellingFirst(Map<String, String> languages) {
    return comparing(Recap::kind)
        .thenComparing(recap -> Languages.isOther(languages, recap.id(), recap.language()))
        .thenComparing(comparingInt((Recap recap) -> recap.talks().size()).reversed())
        .thenComparing(comparingInt((Recap recap) -> recap.speakers().size()).reversed())
        .thenComparing(Recap::id, Edition.BY_ID);
  }

  private static @Nullable LocalDate day(Event event) {
    Fact<LocalDate> date = event.date();
    return date == null ? null : date.value();
  }
}
