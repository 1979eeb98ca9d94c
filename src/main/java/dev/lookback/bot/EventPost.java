package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a room is told of an event.
 *
 * @param event with the page that is told first
 * @param kind whether it is about what is to come or about what was
 */
record EventPost(Event event, Kind kind, Lines lines) {

  private static final int LONGEST_TITLE = 200;

  /** What is new, in a line. */
  List<Line> text() {
    String what =
        kind == Kind.UPCOMING
            ? lines.of("Upcoming: ", "活动预告：")
            : lines.of("New recap: ", "新的活动回顾：");
    Piece title = new Piece.Strong(Lines.brief(title(), LONGEST_TITLE));
    return List.of(Line.of(new Piece.Text(what), title));
  }

  String title() {
    return event.main().title();
  }

  /** Where its page is read. */
  @Nullable String page() {
    return web(Recap::page);
  }

  @Nullable String image() {
    return web(Recap::image);
  }

  @Nullable String summary() {
    return pages(Recap::summary).findFirst().orElse(null);
  }

  private @Nullable String web(Function<Recap, @Nullable String> part) {
    return pages(part).filter(Lines::isWeb).findFirst().orElse(null);
  }

  private Stream<String> pages(Function<Recap, @Nullable String> part) {
    return event.pages().stream().map(part).filter(Objects::nonNull);
  }

  /** When and where it is, and what it is about. */
  List<Line> body() {
    List<Line> body = new ArrayList<>();
    List<Piece> whenAndWhere = lines.whenAndWhere(event);
    if (!whenAndWhere.isEmpty()) {
      body.add(new Line(whenAndWhere));
    }
    String summary = summary();
    if (summary != null) {
      body.add(Line.of(summary));
    }
    return body;
  }

  List<Line> talks() {
    return card().talks();
  }

  private EventCard card() {
    return new EventCard(event, lines);
  }

  /** Talks, and below them what belongs to none of them. */
  List<Line> items(List<Line> talks) {
    List<Line> items = new ArrayList<>(talks);
    items.addAll(card().otherVideos());
    for (Slides slides : card().other(Recap::otherSlides)) {
      String label = slides.label() == null ? lines.of("slides", "幻灯片") : slides.label();
      items.add(Line.of(new Piece.Link(label, slides.url())));
    }
    return items;
  }

  /** Links to what people look for first. */
  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    videos().stream().findFirst().ifPresent(url -> open("▶ Watch", "▶ 看录像", url, buttons));
    String page = page();
    if (page != null) {
      open("Page", "活动页面", page, buttons);
    }
    Set<String> slides = slides();
    if (slides.size() == 1) {
      open("Slides", "幻灯片", slides.iterator().next(), buttons);
    }
    return buttons;
  }

  private void open(String en, String zh, String url, List<Button> buttons) {
    if (Lines.isWeb(url)) {
      buttons.add(new Button.Open(lines.of(en, zh), url));
    }
  }

  /** Addresses of all recordings: those of the whole, then those of its talks. */
  Set<String> videos() {
    Set<String> urls = new LinkedHashSet<>();
    card().<Video>other(Recap::otherVideos).forEach(video -> urls.add(video.url()));
    for (Session session : event.sessions()) {
      session.videos().forEach(video -> urls.add(video.url()));
    }
    return urls;
  }

  private Set<String> slides() {
    Set<String> urls = new LinkedHashSet<>();
    card().<Slides>other(Recap::otherSlides).forEach(slides -> urls.add(slides.url()));
    for (Session session : event.sessions()) {
      session.slides().forEach(slides -> urls.add(slides.url()));
    }
    return urls;
  }

  /** The names of all who speak. */
  List<String> speakers() {
    return Stream.concat(
            event.speakers().stream(),
            event.sessions().stream().flatMap(session -> session.speakers().stream()))
        .map(Speaker::name)
        .distinct()
        .toList();
  }
}
