package dev.lookback.announce;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes when it is told to, and a clock that can be set wrong. */
final class FakeTime extends Clock {
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private long nanos = 1_000;

  void pass(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  /** Sets the clock, while no time passes. */
  void jump(Duration by) {
    now = now.plus(by);
  }

  long nanos() {
    return nanos;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
