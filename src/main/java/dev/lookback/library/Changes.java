package dev.lookback.library;

import dev.lookback.reading.Problem;
import dev.lookback.recap.RecapId;
import java.util.List;
import java.util.Map;

/**
 * What differs between two editions, in the order of the paths.
 *
 * @param problems what is wrong in the documents that were added or changed, and why others could
 *     not be read; under an empty path what is wrong with a source as a whole
 */
public record Changes(
    List<RecapId> added,
    List<RecapId> changed,
    List<RecapId> removed,
    Map<RecapId, List<Problem>> problems) {

  public Changes {
    added = added.stream().sorted(Edition.BY_ID).toList();
    changed = changed.stream().sorted(Edition.BY_ID).toList();
    removed = removed.stream().sorted(Edition.BY_ID).toList();
    problems = Map.copyOf(problems);
  }

  /** Whether all documents are as they were. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }
}
