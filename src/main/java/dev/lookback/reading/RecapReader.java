package dev.lookback.reading;

import dev.lookback.recap.Kind;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a recap document. Immutable and safe for use by several threads. */
public final class RecapReader {

  @SuppressWarnings("UnusedVariable") // until the reader resolves addresses
  private final @Nullable URI site;

  /**
   * @param site the address that relative pages and images are resolved against, if known
   */
  public RecapReader(@Nullable URI site) {
    this.site = site;
  }

  /** Reads the text of a Markdown or HTML document. Never throws, whatever the text. */
  public Reading read(RecapId id, String text) {
    Recap recap =
        new Recap(
            id,
            Kind.OTHER,
            id.path(),
            "en",
            null,
            null,
            Place.unknown(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Reading(recap, List.of());
  }
}
