package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final String PAGE = "a.md 2022-09-16 上海 | Kraken Meetup | 存储引擎, by: 王明";

  private static Event event(String page) {
    return new Event(List.of(Recaps.recap(page)));
  }

  @Test
  void isTheSameAsOneOfTheSamePages() {
    assertThat(event(PAGE)).isEqualTo(event(PAGE)).hasSameHashCodeAs(event(PAGE));
    assertThat(event(PAGE).sessions()).isEqualTo(event(PAGE).sessions());
  }

  @Test
  void isAnotherWhenItsPageSaysSomethingElse() {
    Event other = event(PAGE.replace("存储引擎", "查询优化"));
    assertThat(event(PAGE)).isNotEqualTo(other);
    assertThat(event(PAGE).sessions()).isNotEqualTo(other.sessions());
  }

  @Test
  void isAnotherWhenAnotherPageSaysTheSame() {
    assertThat(event(PAGE)).isNotEqualTo(event(PAGE.replace("a.md", "b.md")));
  }
}
