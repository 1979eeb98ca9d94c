package dev.lookback.cli;

import dev.lookback.library.Loaded;
import dev.lookback.reading.Problem;
import dev.lookback.reading.Problem.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = {
      "Says what is wrong in the documents, for their authors.",
      "A line for each problem: path:line:column: error or warning: what is wrong, and what would"
          + " mend it. The exit code is 1 if there are errors."
    })
final class CheckCommand implements Callable<Integer> {

  @Option(names = "--strict", description = "Let the exit code be 1 for warnings as well.")
  private boolean strict;

  private final Assembly assembly;
  private final Screen screen;

  CheckCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Tally tally = new Tally();
    List<String> lines = new ArrayList<>();
    Loading loading = assembly.loading();
    Naming naming = loading.naming();
    loading.forEach(
        loaded -> {
          tally.add(loaded);
          loaded.problems().stream()
              .map(problem -> line(naming, loaded, problem).render(screen.coloured()))
              .forEach(lines::add);
        });
    lines.forEach(line -> screen.out().print(line + "\n"));
    screen.note(tally.summary());
    return tally.count(Severity.ERROR) > 0 || (strict && tally.count(Severity.WARNING) > 0) ? 1 : 0;
  }

  static Line line(Naming naming, Loaded loaded, Problem problem) {
    String name = naming.of(loaded.id());
    String place =
        loaded.isSource() ? name : "%s:%d:%d".formatted(name, problem.line(), problem.column());
    boolean error = problem.severity() == Severity.ERROR;
    return Line.of(Ink.TITLE, place + ": ")
        .and(error ? Ink.ERROR : Ink.WARNING, error ? "error: " : "warning: ")
        .and(problem.message());
  }

  /** How many of each there were. */
  private static final class Tally {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int documents;

    void add(Loaded loaded) {
      documents += loaded.isSource() ? 0 : 1;
      loaded.problems().forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
    }

    int count(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }

    String summary() {
      return "%s checked: %s, %s."
          .formatted(
              Count.of(documents, "document"),
              Count.of(count(Severity.ERROR), "error"),
              Count.of(count(Severity.WARNING), "warning"));
    }
  }
}
