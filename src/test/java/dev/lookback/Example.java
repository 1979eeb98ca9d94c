package dev.lookback;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Text and what must come of it, one of several in a file: after {@code ===} the name, below it the
 * text, and below {@code >>>} what comes of it.
 */
public record Example(String name, String text, String outcome) {

  /** The examples of a file that stands beside a test's class. */
  public static Stream<Example> in(Class<?> test, String file) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
      String examples = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(examples.split("(?m)^=== ")).skip(1).map(Example::parse);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static Example parse(String example) {
    String[] parts = example.split("(?m)^>>>\n");
    int nameEnd = parts[0].indexOf('\n');
    String outcome = parts.length > 1 ? parts[1] : "";
    return new Example(
        parts[0].substring(0, nameEnd), parts[0].substring(nameEnd + 1), outcome.strip());
  }

  @Override
  public String toString() {
    return name;
  }
}
