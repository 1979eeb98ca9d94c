package dev.lookback.chat.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is known of the life of a link: noted by Javacord's threads, read by the watchdog's. */
final class Vitals {

  /** As {@link Vitals} at one moment. */
  record Snapshot(
      boolean connected,
      Instant since,
      Instant lastSign,
      Instant lastChange,
      int losses,
      int lastCode,
      int sameCode,
      @Nullable Duration delay) {}

  private final Clock clock;
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean connected = false;
  private Instant since;
  private Instant lastSign;
  private Instant lastChange;
  private int losses = 0;
  private int lastCode = 0;
  private int sameCode = 0;
  private @Nullable Duration delay;

  Vitals(Clock clock) {
    this.clock = clock;
    this.since = clock.instant();
    this.lastSign = since;
    this.lastChange = since;
  }

  /** Discord has acknowledged a heartbeat. */
  synchronized void acknowledged(Duration after) {
    lastSign = clock.instant();
    delay = after;
  }

  /** Events come in, for the first time or again. */
  synchronized void connected() {
    change(true);
    lastSign = since;
    lastCode = 0;
    sameCode = 0;
  }

  /** Nothing comes in any more. */
  synchronized void lost() {
    if (connected) {
      losses++;
    }
    change(false);
  }

  /** An attempt to connect has ended in nothing, and another is planned. */
  synchronized void attempted() {
    lastChange = clock.instant();
  }

  /** Discord has ended the connection with this code. */
  synchronized void closed(int code) {
    sameCode = code == lastCode ? sameCode + 1 : 1;
    lastCode = code;
    ended.countDown();
  }

  /** The code with which Discord ended the connection; 0 if there is none, after a short wait. */
  int awaitCode(Duration patience) throws InterruptedException {
    boolean told = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    return told ? snapshot().lastCode() : 0;
  }

  private void change(boolean now) {
    lastChange = clock.instant();
    if (connected != now) {
      connected = now;
      since = lastChange;
    }
  }

  synchronized Snapshot snapshot() {
    return new Snapshot(connected, since, lastSign, lastChange, losses, lastCode, sameCode, delay);
  }
}
