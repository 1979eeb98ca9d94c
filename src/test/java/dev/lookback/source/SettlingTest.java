package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlingTest {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private Instant clock = NOON;
  private long millis = 5_000;
  private final Settling settling = settling(Duration.ofMillis(300));

  @Test
  void whatIsOldStandsStill() {
    assertThat(isStill(1, NOON.minusSeconds(60))).isTrue();
  }

  /** Of a file server, whose clock may be slow or fast. */
  @ParameterizedTest
  @ValueSource(longs = {-9_000, -300, 0, 300, 3_600_000, 315_360_000_000L})
  void whatBearsAnotherTimeStandsStillOnceItHasLookedTheSameForLongEnough(long aheadMillis) {
    Instant time = NOON.plusMillis(aheadMillis);
    assertThat(isStill(1, time)).isFalse();
    pass(299);
    assertThat(isStill(1, time)).isFalse();
    pass(1);
    assertThat(isStill(1, time)).isTrue();
    settling.forgetOld();
    assertThat(isStill(1, time)).isTrue();
  }

  @Test
  void whatLooksDifferentBeginsAnew() {
    isStill(1, NOON);
    pass(299);
    assertThat(isStill(2, NOON)).isFalse();
    pass(299);
    assertThat(isStill(2, NOON.plusMillis(1))).isFalse();
    pass(300);
    assertThat(isStill(2, NOON.plusMillis(1))).isTrue();
  }

  @Test
  void whatWasTouchedIsNotStillThoughItLooksTheSame() {
    isStill(1, NOON);
    pass(300);
    settling.touched("a.md", stamp(1, NOON));
    assertThat(isStill(1, NOON)).isFalse();
  }

  @Test
  void whatWasTouchedIsNotStillThoughItLooksOld() {
    settling.touched("a.md", stamp(1, Instant.EPOCH));
    assertThat(isStill(1, Instant.EPOCH)).isFalse();
    pass(300);
    assertThat(isStill(1, Instant.EPOCH)).isTrue();
  }

  @Test
  void aClockThatIsPutForwardMakesNothingStill() {
    isStill(1, NOON);
    clock = NOON.plusSeconds(3_600);
    settling.forgetOld();
    assertThat(isStill(1, NOON)).isFalse();
  }

  @Test
  void doubtLastsLonger() {
    settling.touched("a.md", stamp(1, NOON));
    pass(1_799);
    assertThat(settling.isBeyondDoubt("a.md", stamp(1, NOON))).isFalse();
    pass(1);
    assertThat(settling.isBeyondDoubt("a.md", stamp(1, NOON))).isTrue();
  }

  @Test
  void nothingIsInDoubtThatWasWrittenAWhileAgo() {
    assertThat(settling.isBeyondDoubt("a.md", stamp(1, NOON.minusSeconds(2)))).isTrue();
    assertThat(settling.isBeyondDoubt("a.md", stamp(1, NOON.minusSeconds(1)))).isFalse();
    assertThat(settling.isBeyondDoubt("a.md", stamp(1, NOON.plusSeconds(60)))).isFalse();
  }

  @Test
  void allIsStillWhereNobodyWrites() {
    Settling off = settling(Duration.ZERO);
    off.touched("a.md", stamp(1, NOON));
    assertThat(off.isStill("a.md", stamp(1, NOON))).isTrue();
    assertThat(off.isBeyondDoubt("a.md", stamp(1, NOON))).isTrue();
  }

  private Settling settling(Duration settle) {
    return new Settling(settle, () -> clock, () -> millis * 1_000_000);
  }

  private boolean isStill(long size, Instant modified) {
    return settling.isStill("a.md", stamp(size, modified));
  }

  private static Stamp stamp(long size, Instant modified) {
    return new Stamp(size, modified, "file");
  }

  private void pass(long time) {
    millis += time;
    clock = clock.plusMillis(time);
  }
}
