package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

  @ParameterizedTest
  @CsvSource({
    "'', a/b.md, true",
    "a, a/b.md, true",
    "a/b.md, a/b.md, true",
    "a, ab/c.md, false",
    "a/b, a, false",
  })
  void mayHideWhatItCouldNotLookAt(String failed, String location, boolean hidden) {
    Listing listing = new Listing(List.of(), List.of(new Failure(failed, "Broken.")));

    assertThat(listing.mayHide(location)).isEqualTo(hidden);
  }

  @Test
  void hidesNothingWhenAllCouldBeLookedAt() {
    assertThat(new Listing(List.of(), List.of()).mayHide("a.md")).isFalse();
  }

  @Test
  void sourceThatCouldNotBeLookedAtHidesEverything() {
    assertThat(Listing.unavailable("Offline.").mayHide("a.md")).isTrue();
  }
}
