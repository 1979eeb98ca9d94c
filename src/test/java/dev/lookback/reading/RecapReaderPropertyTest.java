package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lookback.recap.RecapId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RecapReaderPropertyTest {
  private final RecapReader reader = new RecapReader(null);

  @Property
  void noTextMakesItThrow(@ForAll String text) {
    RecapId id = new RecapId("documents", "anything.md");
    assertThatCode(() -> reader.read(id, text)).doesNotThrowAnyException();
  }
}
