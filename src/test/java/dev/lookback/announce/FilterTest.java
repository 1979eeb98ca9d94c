package dev.lookback.announce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Event;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

  @ParameterizedTest
  @CsvSource({
    "Beijing, true",
    "beijing, true",
    "北京, true",
    "北京市, true",
    "Shanghai, false",
    "Atlantis, false",
    "'', false",
  })
  void knowsACityByAllItsNames(String city, boolean taken) {
    Event event =
        new Shelf().put("a.md", "recap 2026-01-10 Beijing | Title").edition().events().get(0);
    assertThat(new Filter(Set.of(city), Set.of(), Set.of()).takes(event)).isEqualTo(taken);
  }
}
