package dev.lookback.bot;

import dev.lookback.chat.Piece;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template can say of an event. */
enum EventField {
  TITLE,
  /** Whether it is a recap or an announcement. */
  KIND,
  DATE,
  CITY,
  VENUE,
  HOSTS,
  SPEAKERS,
  SUMMARY,
  PAGE,
  /** How many there are. */
  TALKS,
  /** How many recordings there are. */
  VIDEOS;

  /** Nothing where the event has no such thing. */
  List<Piece> of(EventPost post) {
    Lines lines = post.lines();
    return switch (this) {
      case TITLE -> text(post.title());
      case KIND ->
          text(
              post.kind() == Kind.UPCOMING
                  ? lines.of("upcoming", "活动预告")
                  : lines.of("recap", "活动回顾"));
      case DATE -> day(Directory.day(post.event()));
      case CITY -> text(post.event().city());
      case VENUE -> text(post.event().venue());
      case HOSTS -> text(lines.names(new EventCard(post.event(), lines).other(Recap::hosts)));
      case SPEAKERS -> text(lines.names(post.speakers()));
      case SUMMARY -> text(post.summary());
      case PAGE -> address(post.page());
      case TALKS -> count(post.event().sessions());
      case VIDEOS -> count(post.videos());
    };
  }

  static List<Piece> text(@Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(new Piece.Text(text));
  }

  private static List<Piece> day(@Nullable LocalDate day) {
    return day == null ? List.of() : List.of(new Piece.Day(day));
  }

  private static List<Piece> address(@Nullable String url) {
    return url == null ? List.of() : List.of(new Piece.Link(url, url));
  }

  private static List<Piece> count(Collection<?> things) {
    return things.isEmpty() ? List.of() : text(String.valueOf(things.size()));
  }
}
