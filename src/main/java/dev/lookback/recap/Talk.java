package dev.lookback.recap;

import java.util.List;

/**
 * A talk, panel or workshop of an event.
 *
 * @param title as written, or the phrase that says what it was about
 * @param speakers in the order of the document; empty when it doesn't say who spoke
 */
public record Talk(
    String title,
    List<Speaker> speakers,
    List<Video> videos,
    List<Slides> slides,
    Evidence evidence) {

  public Talk {
    speakers = List.copyOf(speakers);
    videos = List.copyOf(videos);
    slides = List.copyOf(slides);
  }
}
