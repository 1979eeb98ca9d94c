package dev.lookback.announce;

import dev.lookback.chat.Notice;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.util.List;

/** Words what a room is told. The same for the same: what differs is edited. */
public interface Wording {

  /**
   * What a room is told of one event.
   *
   * @param event with the page in the room's language first
   * @param kind whether it is about what is to come or about what was
   */
  Notice notice(Event event, Kind kind, Subscription subscription);

  /** Several that could not be told in their time, in their order. */
  Notice digest(List<Event> events, Subscription subscription);

  /** What is left of a post whose recap was removed. */
  Notice withdrawn(String title, Subscription subscription);
}
