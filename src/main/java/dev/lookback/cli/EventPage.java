package dev.lookback.cli;

import dev.lookback.library.Loaded;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was understood of one document, with the lines of it that say so. */
final class EventPage {
  private static final String NOT_STATED = "not stated";
  private static final int LABELS = 11;

  private final String path;
  private final int width;
  private final List<Line> lines = new ArrayList<>();

  private EventPage(String path, int width) {
    this.path = path;
    this.width = width;
  }

  static List<Line> of(Loaded loaded, int width) {
    EventPage page = new EventPage(loaded.id().path(), width);
    if (loaded.recap() != null) {
      page.add(loaded.recap());
    }
    if (!loaded.problems().isEmpty()) {
      page.section("Problems");
      loaded
          .problems()
          .forEach(
              problem ->
                  page.add(
                      Line.of("  ").and(CheckCommand.line(new Naming(false), loaded, problem)), 4));
    }
    return page.lines;
  }

  private void add(Recap recap) {
    add(Line.of(Ink.TITLE, recap.title()), 0);
    String kind = recap.kind().name().toLowerCase(Locale.ROOT);
    add(Line.of(Ink.ASIDE, "%s in %s, %s".formatted(kind, recap.language(), path)), 0);
    lines.add(Line.EMPTY);
    fact("Date", recap.eventDate());
    if (recap.publishDate() != null) {
      fact("Published", recap.publishDate());
    }
    fact("City", recap.place().city());
    if (recap.place().venue() != null) {
      fact("Venue", recap.place().venue());
    }
    fact("Hosts", recap.hosts());
    fact("Tags", recap.tags());
    link("Page", recap.page());
    link("Image", recap.image());
    if (recap.summary() != null) {
      fact("Summary", Line.of(recap.summary()));
    }
    addTalks(recap.talks());
    addSpeakers(recap);
    if (!recap.otherVideos().isEmpty()) {
      section("Other videos");
      recap.otherVideos().forEach(video -> addVideo("  ", video));
    }
  }

  private void fact(String label, @Nullable Fact<?> fact) {
    if (fact == null) {
      fact(label, Line.of(NOT_STATED));
    } else {
      Line value = label(label).and(fact.value().toString());
      add(value, source(fact.evidence()), LABELS);
    }
  }

  /** Where the words are that say so. */
  private Line source(Evidence evidence) {
    String how = evidence.basis() == Evidence.Basis.INFERRED ? "inferred from " : "";
    return Line.of(Ink.ASIDE, "%s%s:%d".formatted(how, path, evidence.line()));
  }

  private void addTalks(List<Talk> talks) {
    if (talks.isEmpty()) {
      return;
    }
    section("Talks");
    int digits = Integer.toString(talks.size()).length();
    for (int i = 0; i < talks.size(); i++) {
      Talk talk = talks.get(i);
      String number = String.format(Locale.ROOT, "  %" + digits + "d. ", i + 1);
      String margin = " ".repeat(number.length());
      Line title = Line.of(number).and(Ink.TITLE, talk.title());
      add(title, source(talk.evidence()), margin.length());
      talk.speakers().forEach(s -> add(Line.of(margin).and(speaker(s)), margin.length() + 2));
      talk.videos().forEach(video -> addVideo(margin, video));
      talk.slides().forEach(slides -> addSlides(margin, slides));
    }
  }

  private void addSpeakers(Recap recap) {
    Set<String> named =
        recap.talks().stream()
            .flatMap(talk -> talk.speakers().stream())
            .map(Speaker::name)
            .collect(Collectors.toSet());
    List<Speaker> others =
        recap.speakers().stream().filter(speaker -> !named.contains(speaker.name())).toList();
    if (!others.isEmpty()) {
      section(named.isEmpty() ? "Speakers" : "Other speakers");
      others.forEach(s -> add(Line.of("  ").and(speaker(s)), source(s.evidence()), 4));
    }
  }

  private static Line speaker(Speaker speaker) {
    Line line = Line.of(Ink.PERSON, speaker.name());
    if (!speaker.aliases().isEmpty()) {
      line = line.and(" (%s)".formatted(String.join(", ", speaker.aliases())));
    }
    String post =
        Stream.of(speaker.affiliation(), speaker.role())
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    return post.isEmpty() ? line : line.and(", " + post);
  }

  private void addVideo(String margin, Video video) {
    addLink(margin, "video   ", video.url(), video.evidence());
  }

  private void addSlides(String margin, Slides slides) {
    addLink(margin, "slides  ", slides.url(), slides.evidence());
  }

  /** Links are never broken, so that a terminal can open them. */
  private void addLink(String margin, String label, String url, Evidence evidence) {
    lines.add(
        Line.of(margin + label)
            .and(Ink.LINK, url)
            .and(Ink.ASIDE, "  line %d".formatted(evidence.line())));
  }

  private void link(String label, @Nullable String url) {
    if (url != null) {
      lines.add(label(label).and(Ink.LINK, url));
    }
  }

  private void fact(String label, List<String> values) {
    if (!values.isEmpty()) {
      fact(label, Line.of(String.join(", ", values)));
    }
  }

  private void fact(String label, Line value) {
    add(label(label).and(value), LABELS);
  }

  private static Line label(String label) {
    return Line.of(Ink.ASIDE, label).padded(LABELS);
  }

  private void section(String title) {
    lines.add(Line.EMPTY);
    lines.add(Line.of(title));
  }

  /** Puts the aside beside the line or, where it is narrow, below it. */
  private void add(Line line, Line aside, int indent) {
    Line both = line.and("  ").and(aside);
    if (both.width() <= width) {
      lines.add(both);
    } else {
      add(line, indent);
      add(Line.of(" ".repeat(indent)).and(aside), indent);
    }
  }

  private void add(Line line, int indent) {
    lines.addAll(line.wrapped(width, indent));
  }
}
