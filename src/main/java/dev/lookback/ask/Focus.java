package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Session;
import java.util.List;

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
}
