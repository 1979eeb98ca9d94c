package dev.lookback.library;

import static java.util.Comparator.comparing;

import dev.lookback.recap.Speaker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All people, and who bears which name. Immutable; a change looks at those it touches. */
final class People {
  private static final People NONE = new People(List.of(), Map.of());

  private static final Comparator<Person> BY_NAME =
      comparing(Person::name).thenComparing(person -> person.names().toString());

  private final List<Person> inOrder;
  private final Map<String, List<Person>> byKey;

  private People(List<Person> inOrder, Map<String, List<Person>> byKey) {
    this.inOrder = inOrder;
    this.byKey = byKey;
  }

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
    events.removeAll(new HashSet<>(dropped));
    events.addAll(added);

    List<Person> people = new ArrayList<>(inOrder);
    people.removeIf(touched::contains);
    Map<String, List<Person>> next = new HashMap<>(byKey);
    touched.forEach(person -> keys(person).forEach(next::remove));
    for (List<Crowd.Mention> mentions : Crowd.of(events, keys)) {
      Person person = Introduction.of(mentions);
      people.add(person);
      keys(person).forEach(key -> next.merge(key, List.of(person), People::both));
    }
    people.sort(BY_NAME);
    return new People(List.copyOf(people), next);
  }

  /** Those who bear one of the names, or share another with them; all their names are added. */
  private Set<Person> touched(Set<String> keys) {
    Set<Person> touched = new LinkedHashSet<>();
    Deque<String> toVisit = new ArrayDeque<>(keys);
    while (!toVisit.isEmpty()) {
      for (Person person : byKey.getOrDefault(toVisit.remove(), List.of())) {
        if (touched.add(person)) {
          keys(person).filter(keys::add).forEach(toVisit::add);
        }
      }
    }
    return touched;
  }

  private static Stream<String> keys(Person person) {
    return person.names().stream().map(Names::key).distinct();
  }

  private static List<Person> both(List<Person> some, List<Person> more) {
    return Stream.concat(some.stream(), more.stream()).sorted(BY_NAME).toList();
  }

  List<Person> inOrder() {
    return inOrder;
  }

  List<Person> named(String name) {
    return byKey.getOrDefault(Names.key(name), List.of());
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

  /** All names and aliases, each once. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    inOrder.forEach(person -> names.addAll(person.names()));
    return names;
  }
}
