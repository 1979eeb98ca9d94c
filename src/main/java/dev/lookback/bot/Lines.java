package dev.lookback.bot;

import static java.util.Comparator.comparing;

import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Video;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Words the lines of cards and lists. */
record Lines(Language language) {

  static final Piece DOT = new Piece.Text(" · ");

  private static final int BRIEF = 60;

  private static final Map<Video.Provider, Words> PROVIDERS =
      Map.of(
          Video.Provider.YOUTUBE,
          Words.same("YouTube"),
          Video.Provider.BILIBILI,
          Words.same("Bilibili"),
          Video.Provider.VIMEO,
          Words.same("Vimeo"),
          Video.Provider.TENCENT,
          new Words("Tencent Video", "腾讯视频"),
          Video.Provider.YOUKU,
          new Words("Youku", "优酷"),
          Video.Provider.PEERTUBE,
          Words.same("PeerTube"),
          Video.Provider.FILE,
          new Words("video", "视频"),
          Video.Provider.OTHER,
          new Words("replay", "回放"));

  String of(String en, String zh) {
    return new Words(en, zh).in(language);
  }

  String names(Collection<String> names) {
    return String.join(of(", ", "、"), names);
  }

  String events(int number) {
    return of(number + (number == 1 ? " event" : " events"), number + " 场活动");
  }

  String talks(int number) {
    return of(number + (number == 1 ? " talk" : " talks"), number + " 个分享");
  }

  String videos(int number) {
    return of(number + (number == 1 ? " recording" : " recordings"), number + " 个录像");
  }

  /** When and where: pieces with dots between them. */
  List<Piece> whenAndWhere(Event event) {
    List<Piece> pieces = new ArrayList<>();
    LocalDate day = Directory.day(event);
    if (day != null) {
      pieces.add(new Piece.Day(day));
    }
    for (String place : places(event)) {
      pieces.add(new Piece.Text((pieces.isEmpty() ? "" : " · ") + place));
    }
    return pieces;
  }

  private static List<String> places(Event event) {
    List<String> places = new ArrayList<>();
    if (event.city() != null) {
      places.add(event.city());
    }
    String venue = event.venue();
    if (venue != null && !venue.equals(event.city())) {
      places.add(venue);
    }
    return places;
  }

  /** An event in a list. */
  Line event(Event event) {
    List<Piece> pieces = new ArrayList<>();
    LocalDate day = Directory.day(event);
    if (day != null) {
      pieces.add(new Piece.Day(day));
      pieces.add(new Piece.Text(" "));
    }
    if (event.city() != null) {
      pieces.add(new Piece.Text(event.city() + of(", ", "，")));
    }
    pieces.add(title(event));
    if (!event.sessions().isEmpty()) {
      pieces.add(new Piece.Text(of(", ", "，") + talks(event.sessions().size())));
    }
    return new Line(pieces);
  }

  private Piece title(Event event) {
    String page = page(event);
    String title = pages(event).get(0).title();
    return page.isEmpty() ? new Piece.Strong(title) : new Piece.Link(title, page);
  }

  /** The pages of an event, those in the reader's language first. */
  List<Recap> pages(Event event) {
    List<Recap> pages = new ArrayList<>(event.pages());
    pages.sort(comparing(page -> !isRead(page)));
    return pages;
  }

  private boolean isRead(Recap page) {
    return page.language().equals(language.name().toLowerCase(Locale.ROOT));
  }

  /** The title of a talk, from a page in the reader's language where there is one. */
  String title(Session session) {
    return Stream.concat(Stream.of(session), session.also().stream())
        .filter(it -> isRead(it.page()))
        .findFirst()
        .orElse(session)
        .talk()
        .title();
  }

  /** The address of the first page that has one; empty if none has. */
  String page(Event event) {
    return pages(event).stream()
        .map(Recap::page)
        .filter(Objects::nonNull)
        .filter(Lines::isWeb)
        .findFirst()
        .orElse("");
  }

  /** What somebody typed, where it is said back to them. */
  static String brief(String typed) {
    return brief(typed, BRIEF);
  }

  /** The text, or so many characters of it. */
  static String brief(String text, int most) {
    int length = text.codePointCount(0, text.length());
    return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  static boolean isWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /** A talk with its speakers, recordings and slides. */
  Line talk(Session session) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Strong(title(session)));
    List<String> speakers = session.speakers().stream().map(Speaker::name).distinct().toList();
    if (!speakers.isEmpty()) {
      pieces.add(new Piece.Text(of(" — ", "——") + names(speakers)));
    }
    pieces.addAll(media(session));
    return new Line(pieces);
  }

  /** Links to the recordings and slides of a talk, with a dot before each. */
  private List<Piece> media(Session session) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece link : videos(session)) {
      pieces.add(DOT);
      pieces.add(link);
    }
    for (Piece link : slides(session)) {
      pieces.add(DOT);
      pieces.add(link);
    }
    return pieces;
  }

  /** Links to the recordings of a talk. */
  List<Piece> videos(Session session) {
    List<Piece> links = new ArrayList<>();
    for (Video video : session.videos()) {
      links.add(link(links, "▶ " + provider(video), video.url()));
    }
    return links;
  }

  /** Links to the slides of a talk. */
  List<Piece> slides(Session session) {
    List<Piece> links = new ArrayList<>();
    for (Slides slides : session.slides()) {
      links.add(link(links, of("slides", "幻灯片"), slides.url()));
    }
    return links;
  }

  private static Piece link(List<Piece> before, String label, String url) {
    long alike = before.stream().filter(piece -> piece.text().startsWith(label)).count();
    return new Piece.Link(alike == 0 ? label : label + " " + (alike + 1), url);
  }

  String provider(Video video) {
    return Objects.requireNonNull(PROVIDERS.get(video.provider())).in(language);
  }

  /** Name, then company and job where the document gives them. */
  Line speaker(Speaker speaker) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Strong(speaker.name()));
    String post = post(speaker);
    if (!post.isEmpty()) {
      pieces.add(new Piece.Text(of(", ", "，") + post));
    }
    return new Line(pieces);
  }

  String post(Speaker speaker) {
    List<String> parts = new ArrayList<>();
    if (speaker.affiliation() != null) {
      parts.add(speaker.affiliation());
    }
    if (speaker.role() != null) {
      parts.add(speaker.role());
    }
    return String.join(of(", ", " "), parts);
  }

  /** Where a document says so. */
  static String source(RecapId page, Evidence evidence) {
    return page.path() + ":" + evidence.line();
  }

  /** The line that tells the day of an event, or the beginning of its page. */
  static String source(Event event) {
    Recap dated = event.datedBy();
    Fact<LocalDate> date = event.date();
    return dated == null || date == null
        ? event.main().id().path() + ":1"
        : source(dated.id(), date.evidence());
  }
}
