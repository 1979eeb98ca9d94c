package dev.lookback.announce;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of what pages say, whatever their files are called, when they were touched and how
 * they are encoded. Pages that stay from one edition to the next are looked at once.
 */
final class Prints {
  private static final char END = '\u0000';
  private static final int BYTES = 16;

  /** How many traits there are. */
  static final int TRAITS = 4;

  private final MessageDigest digest = sha256();
  private IdentityHashMap<Recap, List<String>> last = new IdentityHashMap<>();
  private IdentityHashMap<Recap, List<String>> next = new IdentityHashMap<>();

  /** Between two editions: forgets pages that were not asked for since. */
  void turn() {
    last = next;
    next = new IdentityHashMap<>();
  }

  /** Of what one page says. */
  String of(Recap page) {
    return traits(page).get(0);
  }

  /**
   * What a page is known by when its path changes: what it says, where it is read, its title and
   * day, its city and day. What it lacks is empty.
   */
  List<String> traits(Recap page) {
    List<String> traits = next.get(page);
    if (traits == null) {
      traits = last.get(page);
      if (traits == null) {
        traits = read(page);
      }
      next.put(page, traits);
    }
    return traits;
  }

  /** What a page that announces the same event would be known by. */
  List<String> announcing(Recap recap) {
    String kind = recap.kind().name();
    return traits(recap).stream()
        .filter(trait -> trait.startsWith(kind + "/"))
        .map(trait -> Kind.UPCOMING + trait.substring(kind.length()))
        .toList();
  }

  private List<String> read(Recap page) {
    String day = value(page.eventDate());
    String city = value(page.place().city());
    String head = page.kind() + "/" + page.language() + "/" + day + "/";
    return List.of(
        hex(digest, text(page)),
        line(page.page()),
        day == null ? "" : line(head + page.title()),
        day == null || city == null ? "" : line(head + "/" + city));
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : Plain.text(text).replace('\n', ' ');
  }

  /** Of what pages say together, and where they are read. */
  String of(List<Recap> pages) {
    if (pages.size() == 1) {
      Recap page = pages.get(0);
      return of(page) + " " + line(page.page());
    }
    StringBuilder text = new StringBuilder();
    for (Recap page : pages) {
      text.append(of(page));
      put(text, page.page());
    }
    return hex(digest, text.toString());
  }

  static String of(String text) {
    return hex(sha256(), text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String hex(MessageDigest digest, String text) {
    return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)), 0, BYTES);
  }

  private static String text(Recap page) {
    StringBuilder text = new StringBuilder(512);
    put(text, page.title(), page.language(), page.kind().name(), value(page.eventDate()));
    put(text, value(page.place().city()), value(page.place().venue()));
    put(text, page.image(), page.summary());
    puts(text, page.tags());
    puts(text, page.hosts());
    page.speakers().forEach(speaker -> put(text, speaker));
    text.append(END);
    for (Talk talk : page.talks()) {
      put(text, talk.title());
      talk.speakers().forEach(speaker -> put(text, speaker));
      media(text, talk.videos(), talk.slides());
    }
    media(text, page.otherVideos(), page.otherSlides());
    return text.toString();
  }

  private static @Nullable String value(@Nullable Fact<?> fact) {
    return fact == null ? null : fact.value().toString();
  }

  private static void put(StringBuilder text, Speaker speaker) {
    put(text, speaker.name(), speaker.affiliation(), speaker.role());
    puts(text, speaker.aliases());
  }

  private static void media(StringBuilder text, List<Video> videos, List<Slides> slides) {
    videos.forEach(video -> put(text, video.url(), video.label()));
    text.append(END);
    slides.forEach(slide -> put(text, slide.url(), slide.label()));
    text.append(END);
  }

  private static void puts(StringBuilder text, Collection<String> values) {
    values.forEach(value -> put(text, value));
    text.append(END);
  }

  private static void put(StringBuilder text, @Nullable String... values) {
    for (String value : values) {
      text.append(value == null ? "" : value).append(END);
    }
  }
}
