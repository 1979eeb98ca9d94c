package dev.lookback.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the file system's exceptions mean to the one who has to mend it. */
final class Trouble {

  private Trouble() {}

  /** Whole sentences. */
  static String describe(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "Permission is denied. Let the user that runs Lookback read it.";
    }
    if (e instanceof NoSuchFileException) {
      return "It was there and has vanished. Load again when the change to the folder is complete.";
    }
    return "It can't be read: %s. Mend that, or exclude it.".formatted(reason(e));
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
