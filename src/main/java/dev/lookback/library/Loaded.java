package dev.lookback.library;

import static java.util.Comparator.comparingInt;

import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a document, or of what might have held one.
 *
 * @param id with an empty path for a source as a whole
 * @param recap null if nothing could be read there, or nothing new
 * @param revision of what was read
 * @param problems in the order of the document; if nothing could be read, the reason
 */
public record Loaded(
    RecapId id, @Nullable Recap recap, @Nullable String revision, List<Problem> problems) {

  public Loaded {
    problems =
        problems.stream()
            .sorted(
                comparingInt(Problem::line)
                    .thenComparingInt(Problem::column)
                    .thenComparing(Problem::severity)
                    .thenComparing(Problem::message))
            .toList();
  }

  public static Loaded failed(RecapId id, String message) {
    return new Loaded(id, null, null, List.of(new Problem(1, 1, Problem.Severity.ERROR, message)));
  }

  static Loaded unchanged(RecapId id) {
    return new Loaded(id, null, null, List.of());
  }

  /** Whether it is what the one who asked knew. */
  boolean isUnchanged() {
    return recap == null && problems.isEmpty();
  }

  public boolean isSource() {
    return id.path().isEmpty();
  }
}
