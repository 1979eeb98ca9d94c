package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void givesAllWhatTheyWantWhereThereIsRoom() {
    assertThat(Shares.of(100, 20, 30, 50)).containsExactly(20, 30, 50);
    assertThat(Shares.of(100)).isEmpty();
  }

  @Test
  void givesThoseWhoWantMuchTheSame() {
    assertThat(Shares.of(100, 500, 10, 300)).containsExactly(45, 10, 45);
    assertThat(Shares.of(6000, 9000, 9000, 9000)).containsExactly(2000, 2000, 2000);
  }

  @Test
  void givesNothingWhereThereIsNone() {
    assertThat(Shares.of(0, 5, 0)).containsExactly(0, 0);
  }
}
