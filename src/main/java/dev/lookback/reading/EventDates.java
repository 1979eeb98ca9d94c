package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When an event was. The date in the front matter is often the day of publishing, so the text is
 * asked: a labelled time; the day in the path where title or text have it too; a sentence that says
 * the event was or will be held; the title and the summary; the first date of the text; "last
 * Saturday"; and a sentence further down that says when it took place.
 */
final class EventDates {

  private static final int LOOK = 30;
  private static final int FIRST = 8;
  private static final Wording HELD =
      Wording.anyCase(
          "举行|举办|召开|落幕|落下帷幕|成功|圆满|开幕|开展|携手|相约|直播|开播|活动|大会|\\bheld\\b|took place|\\bmet\\b|hosted|gathered|meetup|conference|summit");

  private static final Wording TOOK_PLACE =
      Wording.anyCase("举行|举办|召开|\\b(?:was|were) held\\b|took place");

  private static final Wording FIGURES = Wording.of("(?<!\\d)20\\d{6}(?!\\d)");

  private static final Wording MONTH_AND_DAY =
      Wording.of("(?<![\\d.])(\\d{1,2})[./](\\d{1,2})(?![\\d./%])");

  private final Page page;
  private final Fact<String> title;
  private final @Nullable Fact<String> summary;
  private final GivenDates.Hints hints;

  private EventDates(
      Page page, Fact<String> title, @Nullable Fact<String> summary, GivenDates.Hints hints) {
    this.page = page;
    this.title = title;
    this.summary = summary;
    this.hints = hints;
  }

  static @Nullable Fact<LocalDate> read(
      Page page, Fact<String> title, @Nullable Fact<String> summary, GivenDates.Hints hints) {
    EventDates dates = new EventDates(page, title, summary, hints);
    LocalDate written = hints.written();
    Fact<LocalDate> found = dates.stated(written);
    if (found == null && written != null) {
      found = relative(page.blocks(), written);
    }
    if (found == null) {
      found = tookPlace(page.blocks(), written);
    }
    if (found == null && written == null && hints.inYear() != null) {
      found = dates.stated(hints.inYear());
      found = found == null ? tookPlace(page.blocks(), hints.inYear()) : found;
    }
    return found;
  }

  /**
   * @param reference the day that tells the year where the text gives none
   */
  private @Nullable Fact<LocalDate> stated(@Nullable LocalDate reference) {
    Fact<LocalDate> found = labelled(page.blocks(), reference);
    if (found == null) {
      found = numbered(title, reference);
    }
    if (found == null && hints.inPath() != null) {
      found = confirmed(page.blocks(), title, hints.inPath());
    }
    if (found == null) {
      found = in(page.blocks(), FIRST, EventDates::tellsOfEvent, reference);
    }
    if (found == null) {
      found = in(title.value(), title.evidence().line(), reference);
    }
    if (found == null && summary != null && HELD.matcher(summary.value()).find()) {
      found = in(summary.value(), summary.evidence().line(), reference);
    }
    if (found == null) {
      found = figures(title.value(), title.evidence().line());
    }
    return found == null ? in(page.blocks(), FIRST, line -> true, reference) : found;
  }

  private static @Nullable Fact<LocalDate> tookPlace(
      List<Block> blocks, @Nullable LocalDate reference) {
    return in(blocks, LOOK, line -> TOOK_PLACE.matcher(line.text()).find(), reference);
  }

  /** "Community meeting 9.8", where that is the day of publishing: alone it could be a version. */
  private static @Nullable Fact<LocalDate> numbered(
      Fact<String> title, @Nullable LocalDate reference) {
    Wording.Search day = MONTH_AND_DAY.matcher(title.value());
    return reference != null
            && day.find()
            && Integer.parseInt(day.group(1)) == reference.getMonthValue()
            && Integer.parseInt(day.group(2)) == reference.getDayOfMonth()
        ? new Fact<>(reference, Evidence.stated(title.evidence().line(), title.value()))
        : null;
  }

  /** The day in the path where the title or the first lines name it too. */
  private static @Nullable Fact<LocalDate> confirmed(
      List<Block> blocks, Fact<String> title, LocalDate inPath) {
    Fact<LocalDate> titled = in(title.value(), title.evidence().line(), inPath);
    return titled != null && titled.value().equals(inPath)
        ? titled
        : in(blocks, FIRST, line -> tellsOfEvent(line) && isOn(line, inPath), inPath);
  }

  private static boolean tellsOfEvent(Line line) {
    return HELD.matcher(line.text()).find();
  }

  private static boolean isOn(Line line, LocalDate day) {
    Fact<LocalDate> date = in(line.text(), line.number(), day);
    return date != null && date.value().equals(day);
  }

  /** The first date of the lines that qualify, in so many blocks at the start. */
  private static @Nullable Fact<LocalDate> in(
      List<Block> blocks, int most, Predicate<Line> qualifies, @Nullable LocalDate reference) {
    for (Prose prose : Prose.first(blocks, most)) {
      for (Line line : prose.lines()) {
        Fact<LocalDate> date =
            qualifies.test(line) ? in(line.text(), line.number(), reference) : null;
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** A title with the date in eight figures: 20191211. */
  private static @Nullable Fact<LocalDate> figures(String title, int line) {
    Wording.Search figures = FIGURES.matcher(title);
    return figures.find()
        ? Days.parse(figures.group())
            .map(day -> new Fact<>(day, Evidence.stated(line, title)))
            .orElse(null)
        : null;
  }

  private static @Nullable Fact<LocalDate> labelled(
      List<Block> blocks, @Nullable LocalDate reference) {
    boolean underHeading = false;
    for (Prose prose : Prose.first(blocks, 2 * LOOK + 1)) {
      for (Line line : prose.lines()) {
        Labels.Labelled labelled = line.label();
        boolean dated = labelled != null && labelled.kind() == Labels.Kind.DATE;
        if (dated || (underHeading && !prose.is(Prose.Shape.HEADING))) {
          Fact<LocalDate> date = in(line.text(), line.number(), reference);
          if (date != null) {
            return date;
          }
        }
      }
      underHeading =
          prose.is(Prose.Shape.HEADING)
              && Labels.kindOf(Titles.bare(prose.text())) == Labels.Kind.DATE;
    }
    return null;
  }

  /** The first date of a text, but the day of publishing only where it is the only one. */
  private static @Nullable Fact<LocalDate> in(
      String text, int line, @Nullable LocalDate reference) {
    if (text.length() > 3000) {
      return null;
    }
    Fact<LocalDate> dateline = null;
    for (Day day : Days.find(text)) {
      boolean stated = day.first().year() != null;
      Optional<LocalDate> date = day.date();
      if (date.isEmpty() && reference != null) {
        date = day.complete(reference);
      }
      if (date.isPresent()
          && (reference == null || Math.abs(date.get().getYear() - reference.getYear()) <= 1)) {
        Fact<LocalDate> found =
            new Fact<>(
                date.get(), stated ? Evidence.stated(line, text) : Evidence.inferred(line, text));
        if (dateline != null || !date.get().equals(reference)) {
          return found;
        }
        dateline = found;
      }
    }
    return dateline;
  }

  private static @Nullable Fact<LocalDate> relative(List<Block> blocks, LocalDate reference) {
    for (Prose prose : Prose.first(blocks, 4)) {
      Line line = prose.lines().get(0);
      RelativeDay day = RelativeDay.find(line.text());
      if (day != null && day.start() < 40) {
        return new Fact<>(day.from(reference), Evidence.inferred(line.number(), line.text()));
      }
    }
    return null;
  }
}
