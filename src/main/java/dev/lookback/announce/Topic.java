package dev.lookback.announce;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import dev.lookback.chat.Language;
import dev.lookback.library.Event;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a room can be told of.
 *
 * @param subjects under which it is known, the oldest first; more than one where what were two
 *     events turned out to be one
 * @param oldest the item that was known first; 0 if it was there when its source was first seen
 * @param event of the pages that may be seen; before the event those that announce it
 * @param announcements subjects of what was told before the event
 * @param isPast whether there is nothing to announce any more
 */
record Topic(
    List<Long> subjects,
    long oldest,
    Kind kind,
    Event event,
    Set<Long> announcements,
    boolean isPast) {

  /** By the day of the event, then path, as events are ordered everywhere. */
  static final Comparator<Topic> ORDER =
      comparing(Topic::day, nullsLast(naturalOrder()))
          .thenComparing(topic -> topic.event().main().id().path())
          .thenComparing(topic -> topic.event().main().id().source())
          .thenComparing(Topic::kind);

  long subject() {
    return subjects.get(0);
  }

  @Nullable LocalDate day() {
    Fact<LocalDate> date = event.date();
    return date == null ? null : date.value();
  }

  String title() {
    return event.main().title();
  }

  /** With the pages in a language first among those of their kind. */
  Event in(Language language) {
    return in(language, event);
  }

  static Event in(Language language, Event event) {
    String code = language.name().toLowerCase(Locale.ROOT);
    Comparator<Recap> order =
        comparing(Recap::kind).thenComparing(page -> !page.language().startsWith(code));
    List<Recap> pages = event.pages().stream().sorted(order).toList();
    return pages.equals(event.pages()) ? event : new Event(pages);
  }
}
