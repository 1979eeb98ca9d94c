package dev.lookback.ask;

import dev.lookback.library.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that a question is about.
 *
 * @param events by day
 * @param named whether the question says which, and not all are meant
 * @param topics the words that are about talks, not events
 * @param no why there are none; null when there are some
 */
record Scope(List<Event> events, boolean named, List<Segment> topics, @Nullable Missing no) {

  /**
   * What isn't there.
   *
   * @param what in the asker's words: a place, a day, a number
   * @param nearest the events that come nearest, best first
   */
  record Missing(String what, List<Event> nearest) {}

  String topic() {
    return String.join(" ", topics.stream().map(Segment::text).toList());
  }
}
