package dev.lookback.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Collects what is wrong in a file; keeps the first ones and counts them all. */
final class Problems {
  private static final int MOST_KEPT = 100;

  private final Path file;
  private final List<SettingsProblem> kept = new ArrayList<>();
  private int count;

  Problems(Path file) {
    this.file = file;
  }

  /** The folder that the file is in. */
  Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  int count() {
    return count;
  }

  /** Adds a problem of the file as a whole. */
  void add(String message) {
    add(0, 0, "", message);
  }

  /** Adds a problem of what follows this text. */
  void addAfter(String text, String message) {
    String[] lines = text.split("\\r\\n?|\\n", -1);
    String last = lines[lines.length - 1];
    add(lines.length, last.codePointCount(0, last.length()) + 1, "", message);
  }

  void add(Mark mark, String key, String message) {
    add(mark.getLine() + 1, mark.getColumn() + 1, key, message);
  }

  private void add(int line, int column, String key, String message) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(new SettingsProblem(file, line, column, key, message));
    }
  }

  /** All that was kept, in the order of the file. */
  SettingsException asException() {
    List<SettingsProblem> problems = new ArrayList<>(kept);
    problems.sort(
        Comparator.comparingInt(SettingsProblem::line).thenComparingInt(SettingsProblem::column));
    if (count > kept.size()) {
      String message = "%s more problems; mend these first".formatted(count - kept.size());
      problems.add(new SettingsProblem(file, 0, 0, "", message));
    }
    return new SettingsException(problems);
  }
}
