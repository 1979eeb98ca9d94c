package dev.lookback.library;

import dev.lookback.reading.Problem;
import dev.lookback.recap.RecapId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an edition doesn't know, or not anew.
 *
 * @param losses why documents could not be read
 * @param awaited documents that were being written, or may come back
 */
record Gaps(Map<RecapId, List<Problem>> losses, Set<RecapId> awaited) {
  static final Gaps NONE = new Gaps(Map.of(), Set.of());

  Gaps {
    losses = Map.copyOf(losses);
    awaited = Set.copyOf(awaited);
  }

  /** Whether a page may be in one of them: it, or a folder around it. */
  boolean mayHide(RecapId id) {
    String place = id.path();
    while (!contains(new RecapId(id.source(), place))) {
      if (place.isEmpty()) {
        return false;
      }
      place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
    return true;
  }

  private boolean contains(RecapId place) {
    return losses.containsKey(place) || awaited.contains(place);
  }
}
