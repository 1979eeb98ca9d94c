package dev.lookback.announce;

import static java.util.stream.Collectors.toSet;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An event before or after it: what a room is told of at once.
 *
 * @param event of the pages that say something then
 * @param pages those of the kind
 * @param all ids of all pages of the event, also of those that wait
 * @param isPast whether there is nothing to announce any more
 */
record Phase(Event event, Kind kind, List<Recap> pages, Set<Item.Key> all, boolean isPast) {

  /**
   * Those of an edition, in the order of the events.
   *
   * @param seen whether a page may be seen
   */
  static List<Phase> of(Edition edition, LocalDate today, Predicate<Recap> seen) {
    List<Phase> phases = new ArrayList<>();
    for (Event event : edition.events()) {
      Event open = open(event, seen);
      if (open != null) {
        add(open, Kind.UPCOMING, today, phases);
        add(open, Kind.RECAP, today, phases);
      }
    }
    return phases;
  }

  private static @Nullable Event open(Event event, Predicate<Recap> seen) {
    List<Recap> pages = event.pages().stream().filter(seen).toList();
    if (pages.size() == event.pages().size()) {
      return event;
    }
    return pages.isEmpty() ? null : new Event(pages);
  }

  private static void add(Event event, Kind kind, LocalDate today, List<Phase> phases) {
    List<Recap> pages = event.pages().stream().filter(page -> page.kind() == kind).toList();
    if (pages.isEmpty()) {
      return;
    }
    boolean whole = kind == Kind.RECAP || pages.size() == event.pages().size();
    Event told = whole ? event : new Event(pages);
    Fact<LocalDate> date = told.date();
    boolean isPast =
        kind == Kind.UPCOMING
            && (event.kind() == Kind.RECAP || (date != null && date.value().isBefore(today)));
    Set<Item.Key> all =
        event.pages().stream().map(page -> new Item.Key(page.id(), Kind.UPCOMING)).collect(toSet());
    phases.add(new Phase(told, kind, pages, all, isPast));
  }

  /** Whether a page waits for the day on which it is to be published. */
  static boolean waits(Recap page, LocalDate today) {
    Fact<LocalDate> published = page.publishDate();
    if (published == null || !published.value().isAfter(today)) {
      return false;
    }
    // What announces an event often gives the event's own day as its date.
    Fact<LocalDate> event = page.eventDate();
    return page.kind() != Kind.UPCOMING
        || event == null
        || published.value().isBefore(event.value());
  }
}
