package dev.lookback.search;

import dev.lookback.Shared;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Recaps read from documents that a script makes of many real talks, the same each time. */
public final class GeneratedRecaps {

  private GeneratedRecaps() {}

  /** Where the documents are, which are made if need be. */
  public static Path folder(int documents) {
    Path folder = Path.of("target", "generated-recaps", Integer.toString(documents));
    try {
      if (!Files.isDirectory(folder)) {
        make(documents, folder);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the documents where they aren't yet, and reads them. */
  public static List<Recap> read(int documents) {
    Path folder = folder(documents);
    try {
      RecapReader reader = new RecapReader(null);
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(file -> file.toString().endsWith(".md"))
            .sorted()
            .toList()
            .parallelStream()
            .map(file -> read(reader, folder, file))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recap read(RecapReader reader, Path folder, Path file) {
    try {
      RecapId id = new RecapId("generated", folder.relativize(file).toString());
      return reader.read(id, Files.readString(file)).recap();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(int documents, Path folder) throws IOException {
    Path script = Shared.path("corpus/make_corpus.py");
    Path unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
    Files.createDirectories(unfinished);
    List<String> command =
        List.of(
            "python3",
            script.toString(),
            "--docs",
            Integer.toString(documents),
            "--out",
            unfinished.toString());
    try {
      int status =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectErrorStream(true)
              .start()
              .waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            "'%s' failed with status %d.".formatted(String.join(" ", command), status));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Files.move(unfinished, folder);
  }
}
