package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Commands that read what somebody types or pipes, on one day in 2024. */
record Typed(String text) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-15T12:00:00Z"), ZoneOffset.UTC);

  /** What a command printed, and its exit code. */
  record Run(int code, String out, String err) {}

  static Typed text(String text) {
    return new Typed(text);
  }

  static Typed nothing() {
    return new Typed("");
  }

  Run run(String... arguments) {
    return run(Display.plain(), arguments);
  }

  Run run(Display display, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    int code = new Invocation(display.screen(), Map.of(), in, CLOCK).run(arguments);
    return new Run(code, display.out(), display.err());
  }
}
