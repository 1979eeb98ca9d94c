package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

  @ParameterizedTest
  @CsvSource({
    "20, one two three, one two three",
    "10, one two three, one two…",
    "8, one two three, one two…",
    "7, one two three, one…",
    "4, don't stop, don…",
    "6, don't stop, don't…",
    "6, 社区的线下聚会, 社区的线下…",
    "9, Kernel内核优化, Kernel内核…",
    "6, Kernel内核优化, Kerne…",
    "6, one (two three), one…",
    "4, 一二《三四》, 一二…",
  })
  void cutsBetweenWords(int room, String text, String shown) {
    assertThat(Cut.to(room, text)).isEqualTo(shown);
  }

  @Test
  void neverCutsWithinWhatIsSeenAsOneCharacter() {
    String family = "👨‍👩‍👧";
    assertThat(Cut.to(family.length() + 3, family + family)).isEqualTo(family + "…");
    assertThat(Cut.to(4, "ée\u0301x")).isEqualTo("ée\u0301x");
    assertThat(Cut.to(3, "ée\u0301x")).isEqualTo("é…");
    assertThat(Cut.to(4, "🇨🇳🇨🇳")).isEqualTo("…");
    assertThat(Cut.to(5, "🇨🇳🇨🇳")).isEqualTo("🇨🇳…");
  }

  @Test
  void cutsAHeapOfAccentsSomewhere() {
    String heap = "e" + "\u0301".repeat(5000);
    assertThat(Cut.to(100, heap)).hasSizeBetween(90, 100);
  }

  @Test
  void cutsAWordThatIsTooLongItself() {
    assertThat(Cut.to(100, "a".repeat(5000))).isEqualTo("a".repeat(99) + "…");
  }

  @Test
  void neverLeavesHalfACharacter() {
    for (int room = 0; room < 12; room++) {
      String shown = Cut.to(room, "😀".repeat(10));
      assertThat(shown.length()).isLessThanOrEqualTo(room);
      assertThat(Escape.clean(shown)).isEqualTo(shown);
    }
  }
}
