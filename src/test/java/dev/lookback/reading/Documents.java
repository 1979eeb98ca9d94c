package dev.lookback.reading;

import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of the tests, and what comes of reading them. */
final class Documents {

  private static final RecapReader READER = new RecapReader(null);

  private Documents() {}

  static String text(Path folder, String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document below a folder. */
  static Reading read(Path folder, String path) {
    return read(path, text(folder, path));
  }

  static Reading read(String path, String text) {
    return READER.read(new RecapId("documents", path), text);
  }
}
