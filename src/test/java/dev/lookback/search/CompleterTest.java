package dev.lookback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompleterTest {

  private static final Completer<String> NAMES =
      Completer.of(
          List.of(
              "田文罡", "成都", "重庆", "Copenhagen", "Django Day Copenhagen", "José García", "openGauss"),
          List::of);

  @ParameterizedTest
  @CsvSource({
    "田, 田文罡",
    "tian, 田文罡",
    "tianwengang, 田文罡",
    "twg, 田文罡",
    "文罡, 田文罡",
    "Cheng, 成都",
    "chong, 重庆",
    "zhongqing, 重庆",
    "day cop, Django Day Copenhagen",
    "jose gar, José García",
    "ＯＰＥＮ, openGauss",
    "gauss, openGauss",
  })
  void findsWhatIsBegun(String typed, String name) {
    assertThat(NAMES.complete(typed, 5)).contains(name);
  }

  @Test
  void givesTheWholeNameBeforeItsBeginningAndThatBeforeAWordWithin() {
    assertThat(NAMES.complete("copenhagen", 5))
        .containsExactly("Copenhagen", "Django Day Copenhagen");
  }

  @Test
  void givesTheFirstWhereNothingIsTyped() {
    assertThat(NAMES.complete(" ", 2)).containsExactly("田文罡", "成都");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "田文罡讲过什么", "copenhagen xyz"})
  void givesNothingWhereNothingIsLikeIt(String typed) {
    assertThat(NAMES.complete(typed, 5)).isEmpty();
  }

  @Test
  void findsAThingByAnyOfItsNames() {
    Completer<Integer> numbers = Completer.of(List.of(1, 2), n -> List.of("n" + n, "第" + n + "届"));
    assertThat(numbers.complete("n2 第2", 5)).containsExactly(2);
    assertThat(numbers.map(n -> n * 10).complete("n2", 5)).containsExactly(20);
  }
}
