package dev.lookback.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the README shows, which has to be true. */
final class Readme {
  static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)#]+)\\)");

  private static final Pattern QUESTION = Pattern.compile("\\| ([^|\n]+[?？]) (?=\\|)");

  private Readme() {}

  /** The contents of its code blocks of a language. */
  static List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text())
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The questions in its tables. */
  static List<String> questions() {
    return QUESTION.matcher(text()).results().map(cell -> cell.group(1)).toList();
  }

  static List<String> links() {
    return LINK.matcher(text()).results().map(link -> link.group(1)).toList();
  }

  private static String text() {
    try {
      return Files.readString(FOLDER.resolve("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
