package dev.lookback.bot;

import dev.lookback.chat.Card;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Several events in one message, a line for each. Lines are shortened so that all of them fit. */
record Digest(List<Event> events, Lines lines) {

  /** So many are easily read on one card, and no platform has less room for them. */
  private static final int PER_CARD = 13;

  /** What all platforms show of a card. */
  private static final int CARD = 3_800;

  /** What they show of all cards of a message together. */
  private static final int CARDS = 5_600;

  private static final int CITY = 20;
  private static final int LEAST_TITLE = 30;

  private static final String USUAL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&+,;=%";

  /** What a platform takes to show a day. */
  private static final int DAY = 18;

  /** What stands around the words of a link, or before a line. */
  private static final int MARKS = 6;

  String text() {
    int number = events.size();
    boolean one = number == 1;
    return switch (kind()) {
      case RECAP -> lines.of(number + (one ? " new recap" : " new recaps"), number + " 篇新的活动回顾");
      case UPCOMING ->
          lines.of(number + (one ? " upcoming event" : " upcoming events"), number + " 场活动预告");
      case OTHER -> lines.of(number + " new recaps and announcements", number + " 篇新的活动回顾和预告");
    };
  }

  private String title() {
    return switch (kind()) {
      case RECAP -> lines.of("New recaps", "新的活动回顾");
      case UPCOMING -> lines.of("Upcoming events", "活动预告");
      case OTHER -> lines.of("Recaps and announcements", "活动回顾和预告");
    };
  }

  /** Of all of them; neither where they differ. */
  private Kind kind() {
    List<Kind> kinds = events.stream().map(Event::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : Kind.OTHER;
  }

  List<Card> cards() {
    int cards = Math.max(1, (events.size() + PER_CARD - 1) / PER_CARD);
    int size = (events.size() + cards - 1) / cards;
    int room = (cards == 1 ? CARD : CARDS) / Math.max(1, events.size());
    List<Card> all = new ArrayList<>();
    for (int i = 0; i < cards; i++) {
      List<Event> shown = events.subList(i * size, Math.min(events.size(), (i + 1) * size));
      List<Line> items = shown.stream().map(event -> line(event, room)).toList();
      all.add(new Card(i == 0 ? title() : "", null, List.of(), items, null, null));
    }
    return all;
  }

  /** Day, city, title, and how many talks and recordings there are. */
  private Line line(Event event, int room) {
    EventPost post = new EventPost(event, event.kind(), lines);
    List<Piece> before = before(event);
    String after = after(post);
    int left = room - MARKS - cost(before) - length(after) - MARKS;
    String page = post.page();
    int beside = page == null ? left : left - address(page);
    if (beside < Math.min(LEAST_TITLE, length(post.title()))) {
      page = null;
      beside = left;
    }
    String title = fitting(post.title(), beside);
    List<Piece> pieces = new ArrayList<>(before);
    pieces.add(page == null ? new Piece.Strong(title) : new Piece.Link(title, page));
    pieces.add(new Piece.Text(after));
    return new Line(pieces);
  }

  private List<Piece> before(Event event) {
    List<Piece> pieces = new ArrayList<>();
    LocalDate day = Directory.day(event);
    if (day != null) {
      pieces.add(new Piece.Day(day));
      pieces.add(new Piece.Text(" "));
    }
    String city = event.city();
    if (city != null) {
      pieces.add(new Piece.Text(Lines.brief(city, CITY) + lines.of(", ", "，")));
    }
    return pieces;
  }

  private String after(EventPost post) {
    StringBuilder after = new StringBuilder();
    int talks = post.event().sessions().size();
    if (talks > 0) {
      after.append(lines.of(", ", "，")).append(lines.talks(talks));
    }
    int videos = post.videos().size();
    if (videos > 0) {
      after.append(lines.of(", ", "，")).append(lines.videos(videos));
    }
    return after.toString();
  }

  private static int cost(List<Piece> pieces) {
    return pieces.stream()
        .mapToInt(piece -> piece instanceof Piece.Day ? DAY : length(piece.text()))
        .sum();
  }

  /** The text, or as much of it as fits. */
  private static String fitting(String text, int room) {
    int points = Math.max(1, room);
    String shorter = Lines.brief(text, points);
    while (points > 1 && length(shorter) > room) {
      shorter = Lines.brief(text, --points);
    }
    return shorter;
  }

  /** The most that a platform takes to write it, as it escapes what would act as markup. */
  private static int length(String text) {
    return text.chars().map(Digest::width).sum();
  }

  private static int width(int character) {
    boolean isSign = character < 0x80 && !Character.isLetterOrDigit(character) && character != ' ';
    return isSign ? 2 : 1;
  }

  /** The most that it takes to write an address, of which it encodes all unusual octets. */
  private static int address(String url) {
    int plain = (int) url.chars().filter(c -> USUAL.indexOf(c) >= 0).count();
    return plain + 3 * (url.getBytes(StandardCharsets.UTF_8).length - plain);
  }
}
