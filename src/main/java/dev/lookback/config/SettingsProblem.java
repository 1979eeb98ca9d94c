package dev.lookback.config;

import java.nio.file.Path;

/**
 * Something wrong in the settings. It never holds a secret, nor what the environment gave.
 *
 * @param line counted from 1, or 0 if the problem is the file as a whole
 * @param column counted from 1 in Unicode code points, or 0 likewise
 * @param key the full path, such as {@code sources[0].include}, or empty if no key is concerned
 * @param message what is wrong, and what would mend it
 */
public record SettingsProblem(Path file, int line, int column, String key, String message) {

  /** One line, such as {@code config.yml:12:3: unknown key 'inlcude' in sources[0]}. */
  @Override
  public String toString() {
    // Not %d, which writes numbers in the locale's own digits. So in all messages here.
    return line == 0
        ? "%s: %s".formatted(file, message)
        : "%s:%s:%s: %s".formatted(file, line, column, message);
  }
}
