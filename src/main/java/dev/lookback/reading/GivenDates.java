package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates that a document gives apart from its text: in the front matter, its head, its path. */
final class GivenDates {

  private static final int DATELINE_WITHIN = 4;

  private static final Wording DATELINE =
      Wording.of(
          "20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})? [^\\d，。,:：]{2,20}");

  private static final Pattern PATH_DATE =
      Pattern.compile("(20\\d{2})[-_/]?(\\d{2})[-_/]?(\\d{2})");

  private GivenDates() {}

  /**
   * The day of publishing, as the front matter, the page's head or a line below the title gives it.
   */
  static @Nullable Fact<LocalDate> published(FrontMatter front, Page page) {
    Fact<String> written = front.text("publishdate", "publish_date", "published", "pubdate");
    if (written == null || Days.parse(written.value()).isEmpty()) {
      written = front.text("date", "time", "created");
    }
    if (written == null && page.published() != null) {
      written = page.published();
    }
    if (written == null) {
      written = dateline(page);
    }
    return written == null ? null : day(written);
  }

  /** A line below the title with the moment of publishing and an author: "2022-09-16 10:00 某社区". */
  private static @Nullable Fact<String> dateline(Page page) {
    for (Prose prose : Prose.first(page.blocks(), DATELINE_WITHIN)) {
      Line line = prose.lines().get(0);
      if (prose.lines().size() == 1 && isDateline(line)) {
        return new Fact<>(line.text(), line.evidence());
      }
    }
    return null;
  }

  static boolean isDateline(Line line) {
    return DATELINE.matcher(line.text()).matches();
  }

  /** A date in the path tells no more than the year of dates in the text. */
  static @Nullable LocalDate inPath(String path) {
    Matcher date = PATH_DATE.matcher(path);
    for (int at = 0; date.find(at); at = date.start() + 1) {
      Optional<LocalDate> day = Days.parse(date.group(1) + date.group(2) + date.group(3));
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  /** The event's date where the front matter gives it apart from the day of publishing. */
  static @Nullable Fact<LocalDate> ofEvent(FrontMatter front) {
    boolean apart =
        front.text("publishdate", "publish_date") != null
            || front.text("date_end", "enddate", "end_date") != null
            || isEvent(front.text("layout", "type"));
    Fact<String> written =
        front.text(
            "eventdate",
            "event_date",
            "event-date",
            "startdate",
            "start_date",
            "datestart",
            "date_start",
            "activity_time",
            "activity_date",
            "event_time",
            "start");
    if (written == null && apart) {
      written = front.text("date");
    }
    if (written == null) {
      written = front.inner("time", "date", "start", "start_time", "starttime");
    }
    return written == null ? null : day(written);
  }

  private static boolean isEvent(@Nullable Fact<String> layout) {
    return layout != null && "event".equalsIgnoreCase(layout.value());
  }

  private static @Nullable Fact<LocalDate> day(Fact<String> written) {
    return Days.parse(written.value()).map(day -> new Fact<>(day, written.evidence())).orElse(null);
  }
}
