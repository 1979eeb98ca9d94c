package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.search.NameIndex;
import dev.lookback.search.RecapIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known at one time. Immutable, and safe for use by several threads. */
public final class Edition {
  static final Comparator<RecapId> BY_ID = comparing(RecapId::path).thenComparing(RecapId::source);
  static final Comparator<Event> BY_DATE =
      comparing(Edition::day, nullsLast(naturalOrder()))
          .thenComparing(event -> event.main().id(), BY_ID);

  private final Map<RecapId, Recap> recaps;
  private final List<Recap> inOrder;
  private final Map<RecapId, Event> eventOf = new HashMap<>();
  private final List<Event> events;
  private final List<Person> people;
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<RecapId, List<Problem>> problems;

  private final RecapIndex index;
  private final NameIndex names;

  private Edition(
      Map<RecapId, Recap> recaps, Map<RecapId, List<Problem>> problems, RecapIndex index) {
    this.recaps = recaps;
    this.index = index;
    this.problems = Map.copyOf(problems);
    this.inOrder = recaps.values().stream().sorted(comparing(Recap::id, BY_ID)).toList();
    this.events = Events.of(inOrder).stream().sorted(BY_DATE).toList();
    events.forEach(event -> event.pages().forEach(page -> eventOf.put(page.id(), event)));
    this.people =
        Crowd.of(events).stream()
            .map(Introduction::of)
            .sorted(comparing(Person::name).thenComparing(person -> person.names().toString()))
            .toList();
    people.forEach(
        person ->
            person.names().stream()
                .map(Names::key)
                .distinct()
                .forEach(
                    key -> byName.computeIfAbsent(key, any -> new ArrayList<>(1)).add(person)));
    this.names =
        NameIndex.of(
            people.stream().flatMap(person -> person.names().stream()).distinct().toList());
  }

  /** An edition of recaps with nothing wrong in them. */
  public static Edition of(Collection<Recap> recaps) {
    Map<RecapId, Recap> byId = new HashMap<>();
    recaps.forEach(recap -> byId.put(recap.id(), withoutPassages(recap)));
    return new Edition(byId, Map.of(), RecapIndex.of(recaps));
  }

  /** The text is kept in the index alone, or it would take most of the memory. */
  private static Recap withoutPassages(Recap recap) {
    return new Recap(
        recap.id(),
        recap.kind(),
        recap.title(),
        recap.language(),
        recap.eventDate(),
        recap.publishDate(),
        recap.place(),
        recap.page(),
        recap.image(),
        recap.summary(),
        recap.tags(),
        recap.hosts(),
        recap.speakers(),
        recap.talks(),
        recap.otherVideos(),
        recap.otherSlides(),
        List.of());
  }

  private static @Nullable LocalDate day(Event event) {
    Fact<LocalDate> date = event.date();
    return date == null ? null : date.value();
  }

  /** In the order of their paths, without their passages. */
  public List<Recap> recaps() {
    return inOrder;
  }

  public @Nullable Recap recap(RecapId id) {
    return recaps.get(id);
  }

  /** By date, then path; undated ones last. */
  public List<Event> events() {
    return events;
  }

  /** The event that a page is about. */
  public Event event(RecapId page) {
    Event event = eventOf.get(page);
    if (event == null) {
      throw new IllegalArgumentException("The edition has no " + page);
    }
    return event;
  }

  /** By name. */
  public List<Person> people() {
    return people;
  }

  /** Who a speaker on a page is. */
  public Person person(RecapId page, Speaker speaker) {
    Event event = event(page);
    return named(speaker.name()).stream()
        .filter(
            person ->
                person.appearances().stream()
                    .anyMatch(appearance -> appearance.event().equals(event)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(page + " doesn't name " + speaker.name()));
  }

  /** Those who bear exactly that name or alias, however it is spaced or capitalised. */
  public List<Person> named(String name) {
    return List.copyOf(byName.getOrDefault(Names.key(name), List.of()));
  }

  /** The text of all recaps. Open for as long as the edition is the library's current one. */
  public RecapIndex index() {
    return index;
  }

  /** The names and aliases of all people. */
  public NameIndex names() {
    return names;
  }

  /** What is wrong in the documents that have problems, and why others could not be read. */
  public Map<RecapId, List<Problem>> problems() {
    return problems;
  }
}
