package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final AtomicLong clock = new AtomicLong();

  @Test
  void saysNothingOfAShortJob() {
    Display display = Display.terminal(80);
    work(display, 10, Duration.ofMillis(40));
    assertThat(display.err()).isEmpty();
  }

  @Test
  void drawsALongJobAndErasesIt() {
    Display display = Display.terminal(80);
    work(display, 1200, Duration.ofMillis(1));
    assertThat(display.err())
        .startsWith("\r\u001B[K████████████████░░░░░░░░░░░░░░░░░░░░░░░░ 500 of 1,200 documents")
        .contains("600 of")
        .doesNotContain("601 of")
        .endsWith("\r\u001B[K");
  }

  @Test
  void drawsNothingWhereThereIsNoTerminal() {
    Display display = Display.plain();
    work(display, 1200, Duration.ofMillis(1));
    assertThat(display.err()).isEmpty();
  }

  @Test
  void neverFillsTheLastColumn() {
    Display display = Display.terminal(12);
    work(display, 1200, Duration.ofMillis(1));
    assertThat(display.err().split("\r\u001B\\[K")).allMatch(drawn -> drawn.length() < 12);
  }

  private void work(Display display, int steps, Duration each) {
    try (Progress progress = Progress.of(display.screen(), steps, clock::get)) {
      for (int i = 0; i < steps; i++) {
        clock.addAndGet(each.toNanos());
        progress.step();
      }
    }
  }
}
