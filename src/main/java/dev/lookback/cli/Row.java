package dev.lookback.cli;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Video;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A recap as one line of a list, small enough to keep many. */
record Row(
    RecapId id,
    Kind kind,
    String title,
    @Nullable LocalDate eventDate,
    @Nullable LocalDate publishDate,
    @Nullable String city,
    int talks,
    int videos) {

  static final Comparator<Row> NEWEST_FIRST =
      comparing(Row::day, nullsFirst(naturalOrder()))
          .reversed()
          .thenComparing(row -> row.id.path())
          .thenComparing(row -> row.id.source());

  static Row of(Recap recap) {
    return new Row(
        recap.id(),
        recap.kind(),
        recap.title(),
        value(recap.eventDate()),
        value(recap.publishDate()),
        value(recap.place().city()),
        recap.talks().size(),
        videos(recap));
  }

  /** The day of the event or, if it isn't known, that of publication. */
  @Nullable LocalDate day() {
    return eventDate == null ? publishDate : eventDate;
  }

  /** In brackets if it is the day of publication. */
  String date() {
    if (eventDate == null) {
      return publishDate == null ? "-" : "(%s)".formatted(publishDate);
    }
    return eventDate.toString();
  }

  String kindName() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static <T> @Nullable T value(@Nullable Fact<T> fact) {
    return fact == null ? null : fact.value();
  }

  private static int videos(Recap recap) {
    Stream<Video> ofTalks = recap.talks().stream().map(talk -> talk.videos()).flatMap(List::stream);
    return (int)
        Stream.concat(ofTalks, recap.otherVideos().stream()).map(Video::url).distinct().count();
  }
}
