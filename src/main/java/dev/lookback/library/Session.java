package dev.lookback.library;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A talk on an event's programme.
 *
 * @param page the page that is quoted for it
 * @param also the same talk on the event's other pages: translations, the announcement
 */
public record Session(Recap page, Talk talk, List<Session> also) {

  public Session {
    also = List.copyOf(also);
  }

  /** The recordings, from the first page that has any. */
  public List<Video> videos() {
    return first(Talk::videos);
  }

  /** The slides, from the first page that has any. */
  public List<Slides> slides() {
    return first(Talk::slides);
  }

  /** Who speaks, by the first page that says so. */
  public List<Speaker> speakers() {
    return first(Talk::speakers);
  }

  private <T> List<T> first(Function<Talk, List<T>> part) {
    return Stream.concat(Stream.of(this), also.stream())
        .map(session -> part.apply(session.talk))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** By value, but told apart by the path of the page and the talk, as a page holds much. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Session session
            && page.id().equals(session.page.id())
            && talk.equals(session.talk)
            && page.equals(session.page)
            && also.equals(session.also));
  }

  /** Cheap, as a page holds much. */
  @Override
  public int hashCode() {
    return Objects.hash(page.id(), talk.title(), talk.evidence().line());
  }
}
