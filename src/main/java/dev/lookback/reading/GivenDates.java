package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates that a document gives apart from its text: in the front matter, its head, its path. */
final class GivenDates {

  private static final int DATELINE_WITHIN = 4;

  private static final Wording DATELINE =
      Wording.of(
          "20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})? [^\\d，。,:：]{2,20}"
              + "|[^\\d，。,:：]{2,30} 20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2} \\d{1,2}:\\d{2}");

  private static final Pattern PATH_DATE =
      Pattern.compile("(20\\d{2})[-_/]?(\\d{2})[-_/]?(\\d{2})");

  /** What the front matter of an event's page has, whose date is the event's. */
  private static final String[] EVENT_KEYS = {
    "talks", "speakers", "speaker", "presenters", "place", "venue", "zoom_link", "event"
  };

  /** What layouts and collections of events are called: event, devmeetup, _meetings. */
  private static final Wording EVENT =
      Wording.anyCase("_?(?:[\\p{L}-]{0,12}(?:event|meetup|meeting)s?)(?:[-_.]\\w{1,20})?");

  private static final Wording EVENTS = Wording.anyCase("(?:^|/)_?(?:events|meetups|meetings)/");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)20(?:0[5-9]|[1-4]\\d)(?!\\d)(?! \\p{Ll})");

  /**
   * What tells of the event's day without being it.
   *
   * @param written the day of publishing or one in the path, from which "last Friday" counts
   * @param inYear a day of the event's year, for days whose year the text leaves out
   * @param inPath the day in the path
   */
  record Hints(
      @Nullable LocalDate written, @Nullable LocalDate inYear, @Nullable LocalDate inPath) {}

  private GivenDates() {}

  static Hints hints(@Nullable Fact<LocalDate> published, String title, String path) {
    LocalDate inPath = inPath(path);
    return new Hints(published == null ? inPath : published.value(), yearOf(title, path), inPath);
  }

  /**
   * The day of publishing, as the front matter, the page's head or a line below the title gives it.
   */
  static @Nullable Fact<LocalDate> published(FrontMatter front, Page page) {
    Fact<String> written =
        front.text("publishdate", "publish_date", "published", "pubdate", "published_at");
    if (written == null || Days.parse(written.value()).isEmpty()) {
      written = front.text("date", "time", "created", "created_at", "createdat");
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
  private static @Nullable LocalDate inPath(String path) {
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
            "start",
            "datetime",
            "date_time",
            "timestart",
            "time_start",
            "dtstart",
            "when");
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

  /** The day of publishing where that is the event's, since the page is one of an event. */
  static @Nullable Fact<LocalDate> ofEventPage(
      FrontMatter front, @Nullable Fact<LocalDate> published) {
    boolean event =
        front.value(EVENT_KEYS) != null
            || GivenPlaces.isPlaced(front)
            || Stream.of("layout", "template", "type", "collection")
                .map(front::text)
                .anyMatch(kind -> kind != null && EVENT.matcher(kind.value()).matches());
    return event ? published : null;
  }

  /**
   * The day in the name of a file that a folder of events holds, which such a page may leave out of
   * its text.
   */
  static @Nullable Fact<LocalDate> ofFile(String path) {
    boolean folder = EVENTS.matcher(path).find();
    LocalDate day = folder ? inPath(path.substring(path.lastIndexOf('/') + 1)) : null;
    return day == null ? null : new Fact<>(day, Evidence.inferred(1, ""));
  }

  /**
   * The middle of the year that the title or the path names, for days whose year the text leaves
   * out; null if they name none.
   */
  private static @Nullable LocalDate yearOf(String title, String path) {
    Matcher named = YEAR.matcher(title);
    Matcher year = named.find() ? named : YEAR.matcher(path);
    return year == named || year.find()
        ? LocalDate.of(Integer.parseInt(year.group()), Month.JULY, 1)
        : null;
  }

  private static @Nullable Fact<LocalDate> day(Fact<String> written) {
    return Days.parse(written.value()).map(day -> new Fact<>(day, written.evidence())).orElse(null);
  }
}
