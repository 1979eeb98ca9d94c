package dev.lookback.announce;

import dev.lookback.library.Edition;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Talk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents, as lines such as {@code recap 2026-02-01 Beijing | Title | talk | talk}. */
final class Shelf {
  private final Map<String, Recap> pages = new TreeMap<>();

  Shelf put(String path, String line) {
    pages.put(path, page(path, line));
    return this;
  }

  Shelf remove(String path) {
    pages.remove(path);
    return this;
  }

  Shelf move(String from, String to) {
    Recap page = pages.remove(from);
    pages.put(to, copy(to, page));
    return this;
  }

  Edition edition() {
    return Edition.of(pages.values());
  }

  Map<String, Recap> pages() {
    return pages;
  }

  static Recap page(String path, String line) {
    String[] parts = line.split(" \\| ", -1);
    Kind kind = Kind.RECAP;
    LocalDate day = null;
    LocalDate published = null;
    String city = null;
    String link = null;
    boolean draft = false;
    for (String word : parts[0].split(" ", -1)) {
      if (word.equals("draft")) {
        draft = true;
      } else if (word.matches("recap|upcoming|other")) {
        kind = Kind.valueOf(word.toUpperCase(Locale.ROOT));
      } else if (word.startsWith("~")) {
        published = LocalDate.parse(word.substring(1));
      } else if (word.matches("\\d.*")) {
        day = LocalDate.parse(word);
      } else if (word.startsWith("http")) {
        link = word;
      } else {
        city = word;
      }
    }
    List<Talk> talks =
        List.of(parts).subList(2, parts.length).stream()
            .map(title -> new Talk(title, List.of(), List.of(), List.of(), evidence()))
            .toList();
    return make(path, kind, parts[1], day, published, city, link, draft, talks);
  }

  private static Recap copy(String path, Recap page) {
    return make(
        path,
        page.kind(),
        page.title(),
        value(page.eventDate()),
        value(page.publishDate()),
        value(page.place().city()),
        page.page(),
        page.draft(),
        page.talks());
  }

  /** What stands before a colon is the source. */
  private static RecapId id(String path) {
    int colon = path.indexOf(':');
    return colon < 0
        ? new RecapId("recaps", path)
        : new RecapId(path.substring(0, colon), path.substring(colon + 1));
  }

  private static <T> @Nullable T value(@Nullable Fact<T> fact) {
    return fact == null ? null : fact.value();
  }

  private static Evidence evidence() {
    return Evidence.stated(1, "");
  }

  private static <T> @Nullable Fact<T> fact(@Nullable T value) {
    return value == null ? null : new Fact<>(value, evidence());
  }

  private static Recap make(
      String path,
      Kind kind,
      String title,
      @Nullable LocalDate day,
      @Nullable LocalDate published,
      @Nullable String city,
      @Nullable String link,
      boolean draft,
      List<Talk> talks) {
    return new Recap(
        id(path),
        kind,
        title,
        path.startsWith("en/") ? "en" : "zh",
        fact(day),
        fact(published),
        new Place(fact(city), null),
        link,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        talks,
        List.of(),
        List.of(),
        draft,
        List.of());
  }
}
