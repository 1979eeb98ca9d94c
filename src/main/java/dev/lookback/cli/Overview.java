package dev.lookback.cli;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An event with its talks, speakers and links.
 *
 * @param text as it is printed: kept instead of the recap, which is much larger
 */
record Overview(Row row, String text) {

  static Overview of(Recap recap, Screen screen) {
    Lines lines = new Lines(screen.width());
    lines.add(recap);
    String text =
        lines.lines.stream()
            .map(line -> line.render(screen.coloured()) + "\n")
            .collect(Collectors.joining());
    return new Overview(Row.of(recap), text);
  }

  private static final class Lines {
    private static final int INDENT = 4;

    private final int width;
    private final List<Line> lines = new ArrayList<>();

    Lines(int width) {
      this.width = width;
    }

    private void add(Recap recap) {
      Row row = Row.of(recap);
      String city = row.city() == null ? "" : "  " + row.city();
      Line head = Line.of(Ink.DATE, row.date()).and(city).and("  ").and(Ink.TITLE, row.title());
      lines.addAll(head.wrapped(width, INDENT));
      Line below = Line.of(Ink.ASIDE, "  %s  %s".formatted(about(row), recap.id().path()));
      lines.addAll(below.wrapped(width, INDENT));
      recap.talks().forEach(this::add);
      if (recap.talks().isEmpty() && !recap.speakers().isEmpty()) {
        lines.addAll(Line.of("  Speakers: ").and(names(recap.speakers())).wrapped(width, INDENT));
      }
      if (!recap.otherVideos().isEmpty()) {
        lines.add(Line.of(recap.talks().isEmpty() ? "  Videos" : "  Other videos"));
        recap.otherVideos().forEach(video -> addLink("", video.url()));
      }
    }

    private static String about(Row row) {
      return row.eventDate() == null && row.publishDate() != null
          ? row.kindName() + ", published on that day; the event's own date is not stated"
          : row.kindName();
    }

    private void add(Talk talk) {
      Line line = Line.of("  • " + talk.title());
      if (!talk.speakers().isEmpty()) {
        line = line.and(" — ").and(names(talk.speakers()));
      }
      lines.addAll(line.wrapped(width, INDENT));
      talk.videos().stream().map(Video::url).forEach(url -> addLink("", url));
      talk.slides().stream().map(Slides::url).forEach(url -> addLink("slides: ", url));
    }

    /** Links are never broken, so that a terminal can open them. */
    private void addLink(String label, String url) {
      lines.add(Line.of(" ".repeat(INDENT) + label).and(Ink.LINK, url));
    }

    private static Line names(List<Speaker> speakers) {
      return Line.of(
          Ink.PERSON, speakers.stream().map(Speaker::name).collect(Collectors.joining(", ")));
    }
  }
}
