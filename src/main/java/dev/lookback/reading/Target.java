package dev.lookback.reading;

import dev.lookback.recap.Video;
import org.jspecify.annotations.Nullable;

/** What a {@link Link} leads to. */
sealed interface Target {

  /**
   * A recording.
   *
   * @param live whether the words speak of a live stream, which is no recording before the event
   */
  record Recording(String url, Video.Provider provider, @Nullable String label, boolean live)
      implements Target {}

  /** Slides. */
  record Deck(String url, @Nullable String label) implements Target {}

  /**
   * Anything else.
   *
   * @param url null where the address must not be followed, or is none
   * @param cue what the words say that it is, or null
   */
  record Page(@Nullable String url, @Nullable Cue cue) implements Target {}
}
