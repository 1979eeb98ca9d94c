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
 * @param awaited whether it is being written, so that it has to be loaded again
 */
public record Loaded(
    RecapId id,
    @Nullable Recap recap,
    @Nullable String revision,
    List<Problem> problems,
    boolean awaited) {

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

  /** What came of a document that nobody writes. */
  public Loaded(
      RecapId id, @Nullable Recap recap, @Nullable String revision, List<Problem> problems) {
    this(id, recap, revision, problems, false);
  }

  public static Loaded failed(RecapId id, String message) {
    return new Loaded(id, null, null, List.of(new Problem(1, 1, Problem.Severity.ERROR, message)));
  }

  static Loaded unchanged(RecapId id) {
    return new Loaded(id, null, null, List.of());
  }

  static Loaded awaited(RecapId id) {
    return new Loaded(id, null, null, List.of(), true);
  }

  /** Whether it is what the one who asked knew. */
  boolean isUnchanged() {
    return recap == null && problems.isEmpty() && !awaited;
  }

  public boolean isSource() {
    return id.path().isEmpty();
  }
}
