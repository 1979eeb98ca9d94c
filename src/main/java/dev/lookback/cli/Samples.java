package dev.lookback.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample recaps that travel with the program. */
final class Samples {

  private Samples() {}

  /** Their folder, which is in the jar if the program runs from one. */
  static Path root() {
    try {
      Path program =
          Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      // A jar's file system stays open for as long as the program runs.
      Path root =
          Files.isDirectory(program)
              ? program
              : FileSystems.newFileSystem(program, (ClassLoader) null).getPath("/");
      return root.resolve("recaps");
    } catch (URISyntaxException | IOException e) {
      throw new CommandFailed(
          "The sample recaps in the program can't be opened: %s. Name a folder with --documents."
              .formatted(e.getMessage()));
    }
  }
}
