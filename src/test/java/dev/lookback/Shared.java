package dev.lookback;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** The material shared beside the project: tests that need it are skipped where it isn't there. */
public final class Shared {
  private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Shared() {}

  /** A corpus of documents, such as {@code opengauss} or {@code mixed}. */
  public static Path corpus(String name) {
    return path("corpus/" + name);
  }

  /** The corpus' labels, made by hand. */
  public static Path gold(String name) {
    return path("eval/gold/" + name);
  }

  /** Any file or folder in it. Call it inside the test, or the skip becomes an error. */
  public static Path path(String relative) {
    Path path = BASE.resolveSibling("shared").resolve(relative);
    if (!Files.exists(path)) {
      String reason = "Skipped, as there is no ../shared/" + relative;
      System.out.println(reason); // Maven counts skipped tests, and only this says why.
      throw new TestAbortedException(reason);
    }
    return path;
  }
}
