package dev.lookback.recap;

import org.jspecify.annotations.Nullable;

/**
 * Where an event took place.
 *
 * @param city as the document's language has it ("成都", "Chengdu"; "线上" or "Online" for an online
 *     event)
 * @param venue the address or building
 */
public record Place(@Nullable Fact<String> city, @Nullable Fact<String> venue) {

  private static final Place UNKNOWN = new Place(null, null);

  /** The place of an event whose document doesn't say where it was. */
  public static Place unknown() {
    return UNKNOWN;
  }
}
