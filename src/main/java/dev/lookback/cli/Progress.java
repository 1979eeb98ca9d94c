package dev.lookback.cli;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A bar on standard error that tells how far a long job is, and nothing of a short one. */
final class Progress implements AutoCloseable {
  private static final long QUIET = Duration.ofMillis(500).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();
  private static final int WIDEST = 40;
  private static final String ERASE = "\r\u001B[K";

  private final Screen screen;
  private final LongSupplier nanoTime;
  private int total;
  private long next;
  private int done;
  private boolean drawn;

  private Progress(Screen screen, int total, LongSupplier nanoTime) {
    this.screen = screen;
    this.nanoTime = nanoTime;
    this.total = total;
    this.next = nanoTime.getAsLong() + QUIET;
  }

  static Progress of(Screen screen, int total, LongSupplier nanoTime) {
    return new Progress(screen, total, nanoTime);
  }

  void step() {
    show(done + 1, total);
  }

  void show(int done, int total) {
    this.done = done;
    this.total = total;
    long now = nanoTime.getAsLong();
    if (screen.barWidth() > 0 && now - next >= 0) {
      next = now + PAUSE;
      draw();
    }
  }

  private void draw() {
    String count = " %,d of %,d documents".formatted(done, total);
    int width = Math.min(WIDEST, screen.barWidth() - count.length() - 1);
    String bar = "";
    if (width > 0) {
      int full = (int) ((long) width * done / total);
      bar = "█".repeat(full) + "░".repeat(width - full);
    }
    screen.err().print(ERASE + Line.of(bar + count).cut(screen.barWidth() - 1));
    screen.err().flush();
    drawn = true;
  }

  @Override
  public void close() {
    if (drawn) {
      screen.err().print(ERASE);
      screen.err().flush();
    }
  }
}
