package dev.lookback.library;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One event: the pages about it, and its programme by the first page that has one.
 *
 * @param pages the one that says most first: recaps before announcements before others, the
 *     original before translations
 */
public record Event(List<Recap> pages, List<Session> sessions) {

  public Event {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("An event without a page");
    }
    pages = List.copyOf(pages);
    sessions = List.copyOf(sessions);
  }

  /** The event of pages that stand in their order. */
  public Event(List<Recap> pages) {
    this(pages, Sessions.of(pages));
  }

  /** The page that says most. */
  public Recap main() {
    return pages.get(0);
  }

  public Kind kind() {
    return main().kind();
  }

  /** The page that says when it was, the main one if it does. */
  public @Nullable Recap datedBy() {
    for (Recap page : pages) {
      if (page.eventDate() != null) {
        return page;
      }
    }
    return null;
  }

  public @Nullable Fact<LocalDate> date() {
    Recap page = datedBy();
    return page == null ? null : page.eventDate();
  }

  /** As the first page that tells it has it. */
  public @Nullable String city() {
    return first(page -> page.place().city());
  }

  public @Nullable String venue() {
    return first(page -> page.place().venue());
  }

  private @Nullable String first(Function<Recap, @Nullable Fact<String>> part) {
    for (Recap page : pages) {
      Fact<String> fact = part.apply(page);
      if (fact != null) {
        return fact.value();
      }
    }
    return null;
  }

  /** Who spoke, by the first page that names anybody. */
  public List<Speaker> speakers() {
    for (Recap page : pages) {
      if (!page.speakers().isEmpty()) {
        return page.speakers();
      }
    }
    return List.of();
  }

  /** By value, but told apart by the path of a page, as a page holds much. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Event event
            && main().id().equals(event.main().id())
            && pages.equals(event.pages)
            && sessions.equals(event.sessions));
  }

  /** Cheap, as a page holds much. */
  @Override
  public int hashCode() {
    return main().id().hashCode();
  }
}
