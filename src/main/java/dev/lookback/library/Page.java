package dev.lookback.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Video;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recap as it was loaded, and what tells whether another is about the same event.
 *
 * @param day of the event, counted from 1970, or null
 * @param about the day of the event, or else of publishing, or null
 * @param city in its one spelling; null if unknown
 * @param path without what parts translations: a folder named for a language
 * @param address the path that its link and those of its translations have, or null
 */
record Page(
    Recap recap,
    @Nullable String revision,
    List<Problem> problems,
    @Nullable Integer day,
    @Nullable Integer about,
    @Nullable String city,
    String path,
    @Nullable String address,
    Title title,
    Set<String> speakers,
    Set<String> videos) {
  static final String ONLINE = "线上";

  private static final Pattern LANGUAGE =
      Pattern.compile("(?<=^|/)(?:zh|en|ja|ko|de|fr|es|pt|ru)(?:[-_][a-z]{2,4})?/");
  private static final Pattern ENDING = Pattern.compile("[._](?:zh|en)(?=\\.\\w+$)|\\.\\w+$");
  private static final Pattern HOST = Pattern.compile("^(?:https?://[^/]*)?/*");
  private static final Pattern INDEX = Pattern.compile("(?:/index)?(?:\\.\\w{2,5})?/*$");

  static Page of(Recap recap) {
    return of(recap, null, List.of());
  }

  static Page of(Recap recap, @Nullable String revision, List<Problem> problems) {
    Fact<String> city = recap.place().city();
    Integer day = day(recap.eventDate());
    Integer published = day(recap.publishDate());
    return new Page(
        withoutPassages(recap),
        revision,
        problems,
        day,
        day != null ? day : published,
        city == null ? null : Gazetteer.canonical(city.value()),
        withoutLanguage(recap.id().path()),
        recap.page() == null ? null : withoutLanguage(plainAddress(recap.page())),
        Title.of(recap.title()),
        recap.speakers().stream()
            .map(speaker -> Names.key(speaker.name()))
            .collect(toUnmodifiableSet()),
        Stream.concat(
                recap.otherVideos().stream(),
                recap.talks().stream().flatMap(talk -> talk.videos().stream()))
            .map(Video::url)
            .collect(toUnmodifiableSet()));
  }

  /** The text is kept in the index alone, or it would take most of the memory. */
  private static Recap withoutPassages(Recap recap) {
    return new Recap(
        recap.id(),
        recap.kind(),
        recap.title(),
        recap.language(),
        recap.eventDate(),
        recap.publishDate(),
        recap.place(),
        recap.page(),
        recap.image(),
        recap.summary(),
        recap.tags(),
        recap.hosts(),
        recap.speakers(),
        recap.talks(),
        recap.otherVideos(),
        recap.otherSlides(),
        recap.draft(),
        List.of());
  }

  private static @Nullable Integer day(@Nullable Fact<LocalDate> date) {
    return date == null ? null : (int) date.value().toEpochDay();
  }

  private static String withoutLanguage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String rest = LANGUAGE.matcher(lower).replaceFirst("");
    return ENDING.matcher(rest).replaceAll("");
  }

  private static String plainAddress(String address) {
    String path = HOST.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
    return INDEX.matcher(path).replaceFirst("");
  }

  RecapId id() {
    return recap.id();
  }

  Kind kind() {
    return recap.kind();
  }

  boolean is(Kind kind) {
    return recap.kind() == kind;
  }

  boolean isInRealCity() {
    return city != null && !city.equals(ONLINE);
  }

  /** At least half of those of the page that names fewer. */
  boolean sharesSpeakers(Page other, int least) {
    return share(speakers, other.speakers, least);
  }

  /** At least half of those of the page that has fewer: one may be left over from a copy. */
  boolean sharesVideos(Page other) {
    return share(videos, other.videos, 1);
  }

  private static boolean share(Set<String> a, Set<String> b, int least) {
    if (Math.min(a.size(), b.size()) < least) {
      return false;
    }
    int shared = Likeness.common(a, b);
    return shared >= least && 2 * shared >= Math.min(a.size(), b.size());
  }

  /** Cheap, as a page holds much. */
  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
