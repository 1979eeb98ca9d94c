package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time is counted in nanoseconds here, and what is still for 100 has settled. */
class TouchesTest {
  private final Touches touches = new Touches(Duration.ofNanos(100));

  @Test
  void nothingIsDueAtFirst() {
    assertThat(touches.due(0)).isEqualTo(Touches.NEVER);
  }

  @Test
  void aFileIsDueOnceItHasSettled() {
    touches.touch("a.md", 1000);
    assertThat(touches.due(1000)).isEqualTo(100);
    assertThat(touches.due(1099)).isEqualTo(1);
    touches.touch("a.md", 1099);
    assertThat(touches.due(1100)).isEqualTo(99);
    assertThat(touches.due(1199)).isZero();
  }

  @Test
  void whatWasLookedAtIsNoLongerDue() {
    touches.touch("a.md", 1000);
    touches.touch("b.md", 1050);
    touches.look(1100);
    assertThat(touches.due(1100)).isEqualTo(50);
    touches.look(1150);
    assertThat(touches.due(1150)).isEqualTo(Touches.NEVER);
  }

  @Test
  void waitsForAllThatIsBeingWritten() {
    touches.touch("a.md", 1000);
    touches.touch("b.md", 1090);
    assertThat(touches.due(1100)).isEqualTo(90);
    assertThat(touches.due(1190)).isZero();
  }

  @Test
  void aStreamOfFilesIsLookedAtFromTimeToTime() {
    List<Long> looks = new ArrayList<>();
    for (long now = 0; now < 10_000; now += 10) {
      touches.touch(now + ".md", now);
      if (touches.due(now) == 0) {
        looks.add(now);
        touches.look(now);
      }
    }
    assertThat(looks).hasSizeBetween(10, 30);
  }

  @Test
  void aFileWithoutEndHoldsUpTheOthersOnlyAtFirst() {
    List<Long> looks = new ArrayList<>();
    for (long now = 0; now < 10_000; now += 10) {
      touches.touch("endless.md", now);
      if (now == 5000) {
        touches.touch("a.md", now);
      }
      if (touches.due(now) == 0) {
        looks.add(now);
        touches.look(now);
      }
    }
    assertThat(looks).containsExactly(5100L);
  }

  @Test
  void countlessFilesAreOneMatter() {
    for (int i = 0; i < 1_000_000; i++) {
      touches.touch(i + ".md", 1000);
    }
    assertThat(touches.due(1050)).isEqualTo(50);
    touches.look(1100);
    assertThat(touches.due(1100)).isEqualTo(Touches.NEVER);
  }
}
