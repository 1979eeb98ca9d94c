package dev.lookback.bot;

import static java.util.Comparator.comparingDouble;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Recap;
import dev.lookback.search.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the talks of other events that are most like those of one. */
final class Resembling {

  private static final int MOST = 5;
  private static final int EACH = 5;

  /** More of a long programme would take long and tell little. */
  private static final int TALKS = 20;

  private Resembling() {}

  static List<Session> to(Edition edition, Event event) {
    Map<Session, Float> found = new LinkedHashMap<>();
    for (Session session : event.sessions().stream().limit(TALKS).toList()) {
      int place = session.page().talks().indexOf(session.talk());
      for (Hit hit : edition.index().similar(session.page().id(), place, EACH)) {
        Event other = edition.event(hit.recap());
        Session like = other.equals(event) ? null : at(other, hit);
        if (like != null) {
          found.merge(like, hit.score(), Math::max);
        }
      }
    }
    List<Session> best = new ArrayList<>(found.keySet());
    best.sort(comparingDouble(session -> -found.getOrDefault(session, 0f)));
    return best.subList(0, Math.min(MOST, best.size()));
  }

  private static @Nullable Session at(Event event, Hit hit) {
    for (Session session : event.sessions()) {
      Recap page = session.page();
      if (page.id().equals(hit.recap())
          && hit.talk() >= 0
          && page.talks().get(hit.talk()).equals(session.talk())) {
        return session;
      }
    }
    return null;
  }
}
