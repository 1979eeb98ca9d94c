package dev.lookback.recap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one document says about one event.
 *
 * @param language of the text, as an ISO 639-1 code such as {@code zh} or {@code en}
 * @param eventDate the first day of the event itself
 * @param publishDate the day the front matter gives, often later than the event
 * @param page where the page is read: absolute when the document or the configured site makes it so
 * @param image the page's cover image
 * @param speakers all who spoke, in the order of the document
 * @param otherVideos recordings that belong to no single talk
 * @param otherSlides slides that belong to no single talk
 * @param draft whether its author says that it is not yet for others
 * @param passages the text, in the order of the document
 */
public record Recap(
    RecapId id,
    Kind kind,
    String title,
    String language,
    @Nullable Fact<LocalDate> eventDate,
    @Nullable Fact<LocalDate> publishDate,
    Place place,
    @Nullable String page,
    @Nullable String image,
    @Nullable String summary,
    List<String> tags,
    List<String> hosts,
    List<Speaker> speakers,
    List<Talk> talks,
    List<Video> otherVideos,
    List<Slides> otherSlides,
    boolean draft,
    List<Passage> passages) {

  public Recap {
    tags = List.copyOf(tags);
    hosts = List.copyOf(hosts);
    speakers = List.copyOf(speakers);
    talks = List.copyOf(talks);
    otherVideos = List.copyOf(otherVideos);
    otherSlides = List.copyOf(otherSlides);
    passages = List.copyOf(passages);
  }
}
