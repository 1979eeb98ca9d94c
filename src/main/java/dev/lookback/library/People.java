package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.lookback.recap.Speaker;
import dev.lookback.search.NameIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All people, and who bears which name. Immutable; a change looks at those it touches.
 *
 * @param inOrder by name
 * @param byKey those who bear a name or alias
 * @param index all names and aliases
 */
record People(List<Person> inOrder, Patched<String, List<Person>> byKey, NameIndex index) {
  private static final People NONE =
      new People(List.of(), Patched.empty(), NameIndex.of(List.of()));

  private static final Comparator<Person> BY_NAME =
      comparing(Person::name).thenComparing(person -> person.names().toString());

  static People of(Collection<Event> events) {
    return NONE.with(List.of(), events);
  }

  /** The next ones, after events were dropped and others added. */
  People with(Collection<Event> dropped, Collection<Event> added) {
    Set<String> keys = new HashSet<>();
    Stream.concat(dropped.stream(), added.stream())
        .forEach(event -> keys.addAll(Crowd.keys(event)));
    Set<Person> touched = touched(keys);
    Set<Event> events = new LinkedHashSet<>();
    touched.forEach(
        person -> person.appearances().forEach(appearance -> events.add(appearance.event())));
    events.removeAll(Set.copyOf(dropped));
    events.addAll(added);
    List<Person> anew = Crowd.of(events, keys).stream().map(Introduction::of).toList();

    List<Person> people = new ArrayList<>(inOrder);
    people.removeIf(touched::contains);
    people.addAll(anew);
    people.sort(BY_NAME);
    boolean sameNames = names(anew).equals(names(touched));
    return new People(
        List.copyOf(people), byKey(touched, anew), sameNames ? index : NameIndex.of(names(people)));
  }

  /** Those who bear one of the names, or share another with them; all their names are added. */
  private Set<Person> touched(Set<String> keys) {
    Set<Person> touched = new LinkedHashSet<>();
    Deque<String> toVisit = new ArrayDeque<>(keys);
    while (!toVisit.isEmpty()) {
      for (Person person : bearers(byKey.get(toVisit.remove()))) {
        if (touched.add(person)) {
          keys(person).filter(keys::add).forEach(toVisit::add);
        }
      }
    }
    return touched;
  }

  private Patched<String, List<Person>> byKey(Set<Person> removed, List<Person> added) {
    Patched.Changer<String, List<Person>> next = byKey.change();
    removed.forEach(person -> keys(person).forEach(next::remove));
    for (Person person : added) {
      keys(person)
          .forEach(
              key -> {
                List<Person> bearers = bearers(next.get(key));
                next.put(
                    key,
                    Stream.concat(bearers.stream(), Stream.of(person)).sorted(BY_NAME).toList());
              });
    }
    return next.done();
  }

  private static Stream<String> keys(Person person) {
    return person.names().stream().map(Names::key).distinct();
  }

  private static Set<String> names(Collection<Person> people) {
    return people.stream().flatMap(person -> person.names().stream()).collect(toSet());
  }

  private static List<Person> bearers(@Nullable List<Person> bearers) {
    return bearers == null ? List.of() : bearers;
  }

  List<Person> named(String name) {
    return bearers(byKey.get(Names.key(name)));
  }

  /** Who a speaker at an event is. */
  Person of(Event event, Speaker speaker) {
    return named(speaker.name()).stream()
        .max(comparing(person -> nearness(person, event, speaker)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    event.main().id() + " doesn't name " + speaker.name()));
  }

  private static int nearness(Person person, Event event, Speaker speaker) {
    return person.appearances().stream()
        .filter(appearance -> appearance.event().equals(event))
        .mapToInt(appearance -> appearance.speaker().equals(speaker) ? 2 : 1)
        .max()
        .orElse(0);
  }
}
