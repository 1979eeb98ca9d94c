package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an event was. The date in the front matter is often the day of publishing, so the text is
 * asked: a labelled time, then a sentence that says the event was or will be held, then the title,
 * then the first date of the text.
 */
final class EventDates {

  private static final int LOOK = 30;
  private static final int FIRST = 8;
  private static final Wording HELD =
      Wording.anyCase(
          "举行|举办|召开|落幕|落下帷幕|成功|圆满|开幕|开展|携手|相约|直播|开播|活动|大会|\\bheld\\b|took place|\\bmet\\b|hosted|gathered|meetup|conference|summit");

  private EventDates() {}

  /**
   * @param reference the day that tells the year where the text gives none: the publishing date or
   *     one in the path
   */
  static @Nullable Fact<LocalDate> read(
      Page page, String title, int titleLine, @Nullable LocalDate reference) {
    Fact<LocalDate> found = labelled(page.blocks(), reference);
    if (found == null) {
      found = held(page.blocks(), reference);
    }
    if (found == null) {
      found = in(title, titleLine, reference);
    }
    if (found == null) {
      found = first(page.blocks(), reference);
    }
    return found != null ? found : relative(page.blocks(), reference);
  }

  private static @Nullable Fact<LocalDate> labelled(
      List<Block> blocks, @Nullable LocalDate reference) {
    boolean underHeading = false;
    int seen = 0;
    for (Block block : blocks) {
      if (!(block instanceof Prose prose)) {
        continue;
      }
      if (seen++ > 2 * LOOK) {
        break;
      }
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

  private static @Nullable Fact<LocalDate> held(List<Block> blocks, @Nullable LocalDate reference) {
    int seen = 0;
    for (Block block : blocks) {
      if (block instanceof Prose prose && seen++ < FIRST) {
        for (Line line : prose.lines()) {
          if (HELD.matcher(line.text()).find()) {
            Fact<LocalDate> date = in(line.text(), line.number(), reference);
            if (date != null) {
              return date;
            }
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Fact<LocalDate> first(
      List<Block> blocks, @Nullable LocalDate reference) {
    int seen = 0;
    for (Block block : blocks) {
      if (block instanceof Prose prose && seen++ < FIRST) {
        for (Line line : prose.lines()) {
          Fact<LocalDate> date = in(line.text(), line.number(), reference);
          if (date != null) {
            return date;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Fact<LocalDate> in(
      String text, int line, @Nullable LocalDate reference) {
    if (text.length() > 3000) {
      return null;
    }
    for (Day day : Days.find(text)) {
      boolean stated = day.first().year() != null;
      Optional<LocalDate> date = day.date();
      if (date.isEmpty() && reference != null) {
        date = day.complete(reference);
      }
      if (date.isPresent()
          && (reference == null || Math.abs(date.get().getYear() - reference.getYear()) <= 1)) {
        return new Fact<>(
            date.get(), stated ? Evidence.stated(line, text) : Evidence.inferred(line, text));
      }
    }
    return null;
  }

  private static @Nullable Fact<LocalDate> relative(
      List<Block> blocks, @Nullable LocalDate reference) {
    if (reference == null) {
      return null;
    }
    int seen = 0;
    for (Block block : blocks) {
      if (block instanceof Prose prose && seen++ < 4) {
        Line line = prose.lines().get(0);
        RelativeDay day = RelativeDay.find(line.text());
        if (day != null && day.start() < 40) {
          return new Fact<>(day.from(reference), Evidence.inferred(line.number(), line.text()));
        }
      }
    }
    return null;
  }
}
