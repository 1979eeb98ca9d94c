package dev.lookback.chat.discord;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts what has begun and not ended. */
final class Underway {
  private int count;
  private boolean closed;

  /** False if nothing may begin any more. */
  synchronized boolean begin() {
    if (!closed) {
      count++;
    }
    return !closed;
  }

  synchronized void end() {
    count--;
    notifyAll();
  }

  /** Lets nothing begin from now on, and waits for the rest; false if it didn't end in time. */
  synchronized boolean drain(Duration patience) throws InterruptedException {
    closed = true;
    long end = System.nanoTime() + patience.toNanos();
    while (count > 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
