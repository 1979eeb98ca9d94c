package dev.lookback.config;

import java.util.List;
import java.util.stream.Collectors;

/** The settings can't be used, for these reasons. */
public final class SettingsException extends Exception {
  private final List<SettingsProblem> problems;

  /** Takes no cause: what a YAML library says of a file quotes it, secrets and all. */
  SettingsException(List<SettingsProblem> problems) {
    super(problems.stream().map(SettingsProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the file. */
  public List<SettingsProblem> problems() {
    return problems;
  }
}
