package dev.lookback.ask;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation is about: what the last answer gave, in its order.
 *
 * @param people by name
 */
record Focus(List<Event> events, List<Session> talks, List<String> people) {

  static final Focus NONE = new Focus(List.of(), List.of(), List.of());

  boolean isNone() {
    return events.isEmpty() && talks.isEmpty() && people.isEmpty();
  }

  /** The same as an edition has it now, without what is no longer there. */
  Focus in(Edition edition) {
    Set<Event> eventsNow = new LinkedHashSet<>();
    for (Event event : events) {
      event.pages().stream()
          .filter(page -> edition.recap(page.id()) != null)
          .findFirst()
          .ifPresent(page -> eventsNow.add(edition.event(page.id())));
    }
    List<Session> talksNow =
        talks.stream().map(talk -> now(edition, talk)).filter(Objects::nonNull).toList();
    return new Focus(List.copyOf(eventsNow), talksNow, people);
  }

  private static @Nullable Session now(Edition edition, Session session) {
    boolean isSame =
        Stream.concat(Stream.of(session), session.also().stream())
            .allMatch(it -> it.page().equals(edition.recap(it.page().id())));
    if (isSame) {
      return session;
    }
    return edition.recap(session.page().id()) == null
        ? null
        : edition.event(session.page().id()).sessions().stream()
            .filter(other -> other.talk().title().equals(session.talk().title()))
            .findFirst()
            .orElse(null);
  }
}
