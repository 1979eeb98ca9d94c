package dev.lookback;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Any file or folder in it; skips the calling test when there is none. */
  public static Path path(String relative) {
    Path path = BASE.resolveSibling("shared").resolve(relative);
    assumeTrue(Files.exists(path), () -> "skipped, for it needs ../shared/" + relative);
    return path;
  }
}
