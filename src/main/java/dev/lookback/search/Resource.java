package dev.lookback.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table that travels in a jar. */
public final class Resource {

  private Resource() {}

  /** The lines of a resource that stands beside a class, or at a path from the root of its jar. */
  public static Stream<String> lines(Class<?> library, String path) {
    try (InputStream in = library.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The jar of '%s' has no '%s'.".formatted(library.getName(), path));
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
