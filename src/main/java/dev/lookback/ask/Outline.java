package dev.lookback.ask;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.library.Session;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What most questions need of an edition, worked out once: its events by day, city and address. */
final class Outline {

  private final Edition edition;
  private final List<Event> events;

  /** Where those of each city are among the events. */
  private final Map<String, BitSet> byCity = new HashMap<>();

  private final Map<Event, Set<Integer>> numbers = new ConcurrentHashMap<>();
  private @Nullable Map<String, List<Event>> byAddress;
  private @Nullable Organisations organisations;

  Outline(Edition edition) {
    this.edition = edition;
    List<Event> sorted = new ArrayList<>(edition.events());
    sorted.removeIf(event -> event.kind() == Kind.OTHER);
    sorted.sort(byDay());
    this.events = List.copyOf(sorted);
    Map<String, Set<String>> canonical = new HashMap<>();
    for (int at = 0; at < events.size(); at++) {
      for (Recap page : events.get(at).pages()) {
        Fact<String> city = page.place().city();
        if (city != null) {
          add(at, canonical.computeIfAbsent(city.value(), Outline::one));
        }
        if (page.title().contains("站")) {
          for (Gazetteer.Found place : Gazetteer.in(page.title())) {
            if (page.title().startsWith("站", place.end())) {
              add(at, place.cities());
            }
          }
        }
      }
    }
  }

  private static Set<String> one(String city) {
    return Set.of(Gazetteer.canonical(city));
  }

  private void add(int at, Set<String> cities) {
    if (cities.size() == 1) {
      byCity.computeIfAbsent(cities.iterator().next(), any -> new BitSet()).set(at);
    }
  }

  Edition edition() {
    return edition;
  }

  /** The day of an event; that of its page where nothing tells the event's. */
  static @Nullable LocalDate day(Event event) {
    Fact<LocalDate> date = event.date();
    if (date == null) {
      date = event.main().publishDate();
    }
    return date == null ? null : date.value();
  }

  static Comparator<Event> byDay() {
    return comparing(Outline::day, nullsLast(Comparator.<LocalDate>naturalOrder()));
  }

  /** Talks by the day of their event, undated ones last. */
  static Comparator<Session> talksByDay(Edition edition) {
    return comparing(session -> edition.event(session.page().id()), byDay());
  }

  /** Recaps and announcements by day, undated ones last. */
  List<Event> events() {
    return events;
  }

  /** Whether these are all the events there are, so that nothing needs to be looked up in them. */
  boolean isAll(Collection<Event> some) {
    return some.size() >= events.size();
  }

  /** Whether an event is one of these. */
  Predicate<Event> oneOf(Collection<Event> some) {
    return isAll(some) ? event -> true : new HashSet<>(some)::contains;
  }

  /** Those of the events that took place in, or are named for, one of the cities. */
  List<Event> in(Collection<String> cities, List<Event> among) {
    BitSet places = new BitSet();
    cities.forEach(city -> places.or(byCity.getOrDefault(city, new BitSet())));
    List<Event> there = places.stream().mapToObj(events::get).toList();
    return isAll(among) ? there : among.stream().filter(Set.copyOf(there)::contains).toList();
  }

  /** Those of the events that are on one of these days. */
  List<Event> on(Period period, List<Event> among) {
    if (isAll(among) && !period.anyYear()) {
      int from = until(day -> !day.isBefore(period.start()));
      int to = until(day -> day.isAfter(period.end()));
      return events.subList(from, Math.max(from, to)); // "before 1970" ends before it begins
    }
    return among.stream()
        .filter(
            event -> {
              LocalDate day = day(event);
              return day != null && period.holds(day);
            })
        .toList();
  }

  /** How many events are on days before the first that is late. */
  private int until(Predicate<LocalDate> isLate) {
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      LocalDate day = day(events.get(middle));
      if (day == null || isLate.test(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The numbers that an event's titles give it: 3 for 第三届. */
  Set<Integer> numbers(Event event) {
    return numbers.computeIfAbsent(event, Scopes::numbersIn);
  }

  synchronized Organisations organisations() {
    Organisations known = organisations;
    if (known == null) {
      known = new Organisations(this);
      organisations = known;
    }
    return known;
  }

  /** The events that have an address, as {@link AddressAnswers#key} spells it. */
  synchronized List<Event> at(String address) {
    Map<String, List<Event>> known = byAddress;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (Event event : edition.events()) {
        for (String key : addresses(event)) {
          known.computeIfAbsent(key, any -> new ArrayList<>(1)).add(event);
        }
      }
      byAddress = known;
    }
    return known.getOrDefault(address, List.of());
  }

  private static Set<String> addresses(Event event) {
    Set<String> keys = new HashSet<>();
    for (Session session : event.sessions()) {
      session.videos().forEach(video -> keys.add(AddressAnswers.key(video.url())));
      session.slides().forEach(slides -> keys.add(AddressAnswers.key(slides.url())));
    }
    for (Recap page : event.pages()) {
      page.otherVideos().forEach(video -> keys.add(AddressAnswers.key(video.url())));
      page.otherSlides().forEach(slides -> keys.add(AddressAnswers.key(slides.url())));
      if (page.page() != null) {
        keys.add(AddressAnswers.key(page.page()));
      }
    }
    return keys;
  }
}
