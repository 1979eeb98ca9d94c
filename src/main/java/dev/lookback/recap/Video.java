package dev.lookback.recap;

import org.jspecify.annotations.Nullable;

/**
 * A recording.
 *
 * @param url canonical: one spelling for one recording, http or https
 * @param label the link's own words, where it has any
 */
public record Video(String url, Provider provider, @Nullable String label, Evidence evidence) {

  /** Who serves the recording. */
  public enum Provider {
    YOUTUBE,
    BILIBILI,
    VIMEO,
    TENCENT,
    YOUKU,
    PEERTUBE,
    /** A media file such as an mp4. */
    FILE,
    /** A page whose link says that it is a replay. */
    OTHER
  }
}
