package dev.lookback.bot;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.library.Person;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.search.Completer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an edition has, by what people type and by what buttons keep. */
final class Directory {

  /** As many completions as a platform shows. */
  static final int CHOICES = 25;

  private final Edition edition;
  private final Supplier<List<Event>> newestFirst = Lazy.of(this::sorted);
  private final Supplier<Map<String, Event>> byKey = Lazy.of(this::keyed);
  private final Supplier<Completer<Event>> events = Lazy.of(this::eventsByName);
  private final Supplier<Completer<Person>> people = Lazy.of(this::peopleByName);
  private final Supplier<Completer<String>> titles = Lazy.of(this::titlesByWord);
  private final Supplier<Completer<String>> cities = Lazy.of(this::citiesByName);

  Directory(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  static @Nullable LocalDate day(Event event) {
    return event.date() == null ? null : event.date().value();
  }

  /** Recaps and announcements, the newest first, undated ones last. */
  List<Event> events() {
    return newestFirst.get();
  }

  /** The event of a page that a button keeps; null if the page is gone. */
  @Nullable Event byKey(String key) {
    return byKey.get().get(key);
  }

  static String key(Event event) {
    return Keys.of(event.main().id());
  }

  /** The events that can be meant by what was typed, best first. */
  List<Event> events(String typed, int limit) {
    return events.get().complete(typed, limit);
  }

  /** The people that can be meant by what was typed, best first. */
  List<Person> people(String typed, int limit) {
    return people.get().complete(typed, limit);
  }

  /** The titles of events and talks that can be meant by what was typed, best first. */
  List<String> titles(String typed, int limit) {
    return titles.get().complete(typed, limit);
  }

  /** The cities that can be meant by what was typed, best first. */
  List<String> cities(String typed, int limit) {
    return cities.get().complete(typed, limit);
  }

  /** The tags that begin with what was typed. */
  List<String> tags(String typed, int limit) {
    return beginning(typed, limit, page -> page.tags().stream());
  }

  /** The languages of pages whose codes begin with what was typed. */
  List<String> languages(String typed, int limit) {
    return beginning(typed, limit, page -> Stream.of(page.language()));
  }

  private List<String> beginning(String typed, int limit, Function<Recap, Stream<String>> ofPage) {
    String start = typed.toLowerCase(Locale.ROOT);
    return events().stream()
        .flatMap(event -> event.pages().stream())
        .flatMap(ofPage)
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(start))
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Whether there are events in a city, whatever letters its name is written in. */
  boolean hasCity(String city) {
    String canonical = Gazetteer.canonical(city);
    return events().stream()
        .flatMap(event -> event.pages().stream())
        .map(page -> page.place().city())
        .filter(Objects::nonNull)
        .map(Fact::value)
        .distinct()
        .anyMatch(it -> it.equalsIgnoreCase(city) || Gazetteer.canonical(it).equals(canonical));
  }

  private List<Event> sorted() {
    return edition.events().stream()
        .filter(event -> event.kind() != Kind.OTHER)
        .sorted(comparing(Directory::day, nullsLast(reverseOrder())))
        .toList();
  }

  private Map<String, Event> keyed() {
    Map<String, Event> keyed = new HashMap<>();
    for (Event event : edition.events()) {
      event.pages().forEach(page -> keyed.put(Keys.of(page.id()), event));
    }
    return keyed;
  }

  private Completer<Event> eventsByName() {
    List<Event> all = new ArrayList<>(events());
    edition.events().stream().filter(event -> event.kind() == Kind.OTHER).forEach(all::add);
    return Completer.of(all, Directory::names);
  }

  private static Collection<String> names(Event event) {
    List<String> names = new ArrayList<>();
    for (Recap page : event.pages()) {
      names.add(page.title());
      names.add(page.id().path());
      if (page.place().city() != null) {
        names.add(page.place().city().value());
        names.add(Gazetteer.canonical(page.place().city().value()));
      }
    }
    if (event.date() != null) {
      names.add(event.date().value().toString());
    }
    return names.stream().distinct().toList();
  }

  private Completer<String> titlesByWord() {
    List<String> titles = new ArrayList<>();
    for (Event event : events()) {
      titles.add(event.main().title());
      event.sessions().forEach(session -> titles.add(session.talk().title()));
    }
    return Completer.of(titles.stream().distinct().toList(), List::of);
  }

  /** Those who spoke most often come first. */
  private Completer<Person> peopleByName() {
    Comparator<Person> often = comparing(person -> -person.appearances().size());
    return Completer.of(edition.people().stream().sorted(often).toList(), Person::names);
  }

  /** Each as its newest event spells it; those with most events come first. */
  private Completer<String> citiesByName() {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    for (Event event : events()) {
      String city = event.city();
      if (city != null) {
        spellings.computeIfAbsent(Gazetteer.canonical(city), any -> new ArrayList<>()).add(city);
      }
    }
    spellings.forEach((canonical, written) -> written.add(canonical));
    Comparator<List<String>> often = comparing(written -> -written.size());
    return Completer.of(spellings.values().stream().sorted(often).toList(), HashSet::new)
        .map(written -> written.get(0));
  }
}
