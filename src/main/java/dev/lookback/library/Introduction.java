package dev.lookback.library;

import static java.util.Comparator.comparing;

import dev.lookback.library.Crowd.Mention;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a person of their mentions. */
final class Introduction {
  private final List<Mention> mentions;
  private final Set<String> keys = new HashSet<>();

  private Introduction(List<Mention> mentions) {
    this.mentions = mentions;
    mentions.forEach(mention -> keys.addAll(Names.keys(mention.speaker())));
  }

  static Person of(List<Mention> mentions) {
    Introduction introduction = new Introduction(mentions);
    return new Person(introduction.name(), introduction.names(), introduction.appearances());
  }

  /** The Chinese one if there is one, and of several the most frequent. */
  private String name() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(mention.speaker().name(), 1, Integer::sum));
    return Collections.min(
        counts.keySet(),
        comparing((String name) -> !Names.isHan(name))
            .thenComparing(name -> -counts.getOrDefault(name, 0))
            .thenComparing(Comparator.naturalOrder()));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    mentions.forEach(mention -> names.add(mention.speaker().name()));
    mentions.forEach(mention -> names.addAll(mention.speaker().aliases()));
    return Collections.unmodifiableSet(names);
  }

  private List<Appearance> appearances() {
    IdentityHashMap<Event, List<Mention>> byEvent = new IdentityHashMap<>();
    List<Event> events = new ArrayList<>();
    for (Mention mention : mentions) {
      byEvent
          .computeIfAbsent(
              mention.event(),
              event -> {
                events.add(event);
                return new ArrayList<>(2);
              })
          .add(mention);
    }
    return events.stream()
        .sorted(Edition.BY_DATE)
        .map(event -> appearance(event, byEvent.getOrDefault(event, List.of()).get(0)))
        .toList();
  }

  private Appearance appearance(Event event, Mention first) {
    List<Session> sessions =
        event.sessions().stream()
            .filter(
                session ->
                    isIn(session.talk().speakers())
                        || session.also().stream().anyMatch(also -> isIn(also.talk().speakers())))
            .toList();
    return new Appearance(
        event,
        first.page(),
        first.speaker(),
        sessions.isEmpty() ? sessionsOf(first.page()) : sessions);
  }

  private List<Session> sessionsOf(Recap page) {
    return page.talks().stream()
        .filter(talk -> isIn(talk.speakers()))
        .map(talk -> new Session(page, talk, List.of()))
        .toList();
  }

  private boolean isIn(List<Speaker> speakers) {
    return speakers.stream().anyMatch(speaker -> keys.contains(Names.key(speaker.name())));
  }
}
