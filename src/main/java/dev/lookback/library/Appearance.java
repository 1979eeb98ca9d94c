package dev.lookback.library;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import java.util.List;
import java.util.Objects;

/**
 * Someone at an event.
 *
 * @param page the event's main page if that names them, else another that does, such as the
 *     announcement
 * @param speaker as that page presents them
 * @param sessions what they spoke in; of that page alone if the event's programme leaves them out
 */
public record Appearance(Event event, Recap page, Speaker speaker, List<Session> sessions) {

  public Appearance {
    sessions = List.copyOf(sessions);
  }

  /** Cheap, as a page holds much. */
  @Override
  public int hashCode() {
    return Objects.hash(page.id(), speaker.name());
  }
}
