package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shows an event: when and where it was, what it was about, and its talks with what is left of
 * them.
 */
record EventCard(Event event, Lines lines) {

  private static final String EVENT = "event";

  Card whole() {
    List<Line> body = head();
    String summary = first(Recap::summary);
    if (summary != null) {
      body.add(Line.of(summary));
    }
    return card(body, talks());
  }

  /** Only when and where it was, beside an answer that says the rest. */
  Card small() {
    return card(head(), List.of());
  }

  /** The recordings of its talks, and those of the event as a whole. */
  Card videos() {
    List<Line> items = new ArrayList<>();
    for (Session session : event.sessions()) {
      if (!session.videos().isEmpty()) {
        items.add(linked(lines.title(session), session.videos()));
      }
    }
    items.addAll(otherVideos());
    return card(List.of(), items.isEmpty() ? none("No recording is known.", "没有已知的录像。") : items);
  }

  /** The recordings of the event as a whole, by the first page that has any. */
  List<Line> otherVideos() {
    List<Line> links = new ArrayList<>();
    for (Video video : other(Recap::otherVideos)) {
      String label = video.label() == null ? lines.provider(video) : video.label();
      links.add(Line.of(new Piece.Link("▶ " + label, video.url())));
    }
    return links;
  }

  /** What belongs to no single talk, by the first page that has any. */
  <T> List<T> other(Function<Recap, List<T>> part) {
    return event.pages().stream()
        .map(part)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** All who spoke, with what they are. */
  Card speakers() {
    Map<String, Line> speakers = new LinkedHashMap<>();
    event.speakers().forEach(speaker -> add(speakers, speaker));
    for (Session session : event.sessions()) {
      session.speakers().forEach(speaker -> add(speakers, speaker));
    }
    return card(
        List.of(),
        speakers.isEmpty()
            ? none("The documents don't say who spoke.", "文档没有写讲者是谁。")
            : List.copyOf(speakers.values()));
  }

  private void add(Map<String, Line> speakers, Speaker speaker) {
    speakers.putIfAbsent(speaker.name(), lines.speaker(speaker));
  }

  private List<Line> none(String en, String zh) {
    return List.of(Line.of(lines.of(en, zh)));
  }

  private Line linked(String title, List<Video> videos) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Link("▶ " + title, videos.get(0).url()));
    for (Video more : videos.subList(1, videos.size())) {
      pieces.add(new Piece.Text(" · "));
      pieces.add(new Piece.Link(lines.provider(more), more.url()));
    }
    return new Line(pieces);
  }

  private List<Line> head() {
    List<Line> head = new ArrayList<>();
    List<Piece> whenAndWhere = lines.whenAndWhere(event);
    if (!whenAndWhere.isEmpty()) {
      head.add(new Line(whenAndWhere));
    }
    return head;
  }

  /** Its talks with their speakers, recordings and slides. */
  List<Line> talks() {
    List<Line> items = new ArrayList<>();
    int number = 1;
    for (Session session : event.sessions()) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece.Text(number++ + ". "));
      pieces.addAll(lines.talk(session).pieces());
      items.add(new Line(pieces));
    }
    return items;
  }

  private Card card(List<Line> body, List<Line> items) {
    String page = lines.page(event);
    String image = first(Recap::image);
    return new Card(
        lines.pages(event).get(0).title(),
        page.isEmpty() ? null : page,
        body,
        items,
        image == null || !Lines.isWeb(image) ? null : image,
        Lines.source(event));
  }

  private @Nullable String first(Function<Recap, @Nullable String> part) {
    return lines.pages(event).stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** What more can be seen of it. */
  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (hasVideos()) {
      part(ShowEvent.VIDEOS, lines.of("Videos", "录像"), buttons);
    }
    if (!event.speakers().isEmpty()) {
      part(ShowEvent.SPEAKERS, lines.of("Speakers", "讲者"), buttons);
    }
    if (!event.sessions().isEmpty()) {
      part(ShowEvent.LIKE, lines.of("More like this", "类似的"), buttons);
    }
    return buttons;
  }

  private void part(String part, String label, List<Button> buttons) {
    Map<String, String> options = Map.of(EVENT, Directory.key(event), ShowEvent.PART, part);
    State.privately(EVENT, options).button(label).ifPresent(buttons::add);
  }

  private boolean hasVideos() {
    return event.sessions().stream().anyMatch(session -> !session.videos().isEmpty())
        || event.pages().stream().anyMatch(page -> !page.otherVideos().isEmpty());
  }

  /** A button that shows the whole card. */
  static List<Button> open(Event event, String label) {
    Map<String, String> options = Map.of(EVENT, Directory.key(event));
    return State.privately(EVENT, options).button(label).stream().toList();
  }
}
