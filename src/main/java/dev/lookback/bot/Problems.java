package dev.lookback.bot;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.lookback.chat.Line;
import dev.lookback.reading.Problem;
import dev.lookback.recap.RecapId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words what is wrong in documents. */
final class Problems {

  private Problems() {}

  /** A line each, in the order of their places: {@code path:line:column: what is wrong}. */
  static List<Line> lines(Map<RecapId, List<Problem>> problems) {
    List<Line> lines = new ArrayList<>();
    problems.entrySet().stream()
        .sorted(
            comparing((Map.Entry<RecapId, List<Problem>> entry) -> entry.getKey().path())
                .thenComparing(entry -> entry.getKey().source()))
        .forEach(
            entry ->
                entry.getValue().stream()
                    .sorted(comparingInt(Problem::line))
                    .forEach(problem -> lines.add(line(entry.getKey(), problem))));
    return lines;
  }

  private static Line line(RecapId page, Problem problem) {
    return page.path().isEmpty()
        ? Line.of(page.source() + ": " + problem.message())
        : Line.of(
            "%s:%d:%d: %s"
                .formatted(page.path(), problem.line(), problem.column(), problem.message()));
  }
}
