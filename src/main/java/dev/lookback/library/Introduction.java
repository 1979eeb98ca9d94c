package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.lookback.library.Crowd.Mention;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a person of their mentions. */
final class Introduction {
  private final List<Mention> mentions;
  private final Set<String> names = new LinkedHashSet<>();

  private Introduction(List<Mention> mentions) {
    this.mentions = mentions;
    mentions.forEach(mention -> names.add(mention.speaker().name()));
    mentions.forEach(mention -> names.addAll(mention.speaker().aliases()));
  }

  static Person of(List<Mention> mentions) {
    Introduction introduction = new Introduction(mentions);
    return new Person(introduction.name(), introduction.names(), introduction.appearances());
  }

  private Set<String> names() {
    return names.size() == 1 ? Set.copyOf(names) : Collections.unmodifiableSet(names);
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

  private List<Appearance> appearances() {
    Map<Event, List<Mention>> byEvent = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      byEvent.computeIfAbsent(mention.event(), event -> new ArrayList<>(2)).add(mention);
    }
    return byEvent.values().stream()
        .map(this::appearance)
        .sorted(comparing(Appearance::event, Chronicle.BY_DATE))
        .toList();
  }

  private Appearance appearance(List<Mention> atEvent) {
    Mention first =
        Collections.min(
            atEvent,
            comparingInt((Mention mention) -> mention.event().pages().indexOf(mention.page())));
    List<Session> sessions =
        first.event().sessions().stream().filter(session -> isIn(session, atEvent)).toList();
    return new Appearance(
        first.event(),
        first.page(),
        first.speaker(),
        sessions.isEmpty() ? sessionsOf(first.page(), atEvent) : sessions);
  }

  private static List<Session> sessionsOf(Recap page, List<Mention> mentions) {
    return page.talks().stream()
        .map(talk -> new Session(page, talk, List.of()))
        .filter(session -> isIn(session, mentions))
        .toList();
  }

  private static boolean isIn(Session session, List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(
            mention ->
                isIn(session.talk(), mention.speaker())
                    || session.also().stream()
                        .anyMatch(also -> isIn(also.talk(), mention.speaker())));
  }

  private static boolean isIn(Talk talk, Speaker speaker) {
    for (Speaker one : talk.speakers()) {
      if (one.name().equals(speaker.name())
          && (one.affiliation() == null
              || speaker.affiliation() == null
              || one.affiliation().equals(speaker.affiliation()))) {
        return true;
      }
    }
    return false;
  }
}
