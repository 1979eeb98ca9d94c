package dev.lookback.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents of a benchmark, which stand beside the project or are made by a script there. */
record Corpus(String name, Path folder) {

  private static final Path SHARED = Path.of("../shared/corpus");
  private static final Path MADE = Path.of("target/bench/generated");
  private static final int DOCUMENTS = 2000;

  static Corpus named(String name) {
    return new Corpus(name, name.equals("generated") ? MADE : SHARED.resolve(name));
  }

  /** Whether it can be read, if need be after it is made. */
  boolean isThere() {
    return Files.isDirectory(folder) || (folder.equals(MADE) && Files.exists(script()));
  }

  private static Path script() {
    return SHARED.resolve("make_corpus.py");
  }

  /** The texts by their paths. */
  Map<String, String> read() {
    if (!isThere()) {
      throw new IllegalStateException(
          "The documents '%s' are missing: '%s' is no folder.".formatted(name, folder));
    }
    try {
      if (!Files.isDirectory(folder)) {
        make();
      }
      Map<String, String> texts = new TreeMap<>();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Corpus::isDocument).toList()) {
          texts.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.toString();
    return name.endsWith(".md") || name.endsWith(".html");
  }

  private static void make() throws IOException {
    Path unfinished = MADE.resolveSibling("unfinished");
    Files.createDirectories(unfinished);
    List<String> command =
        List.of(
            "python3",
            script().toString(),
            "--docs",
            Integer.toString(DOCUMENTS),
            "--out",
            unfinished.toString());
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed: " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Files.move(unfinished, MADE);
  }
}
