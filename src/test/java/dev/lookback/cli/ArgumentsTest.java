package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void recoversWhatJavaLost() {
    assertThat(
            Arguments.repaired(
                new String[] {"show", "\uFFFD\uFFFD"}, "java\0-jar\0lookback.jar\0show\0成都\0"))
        .containsExactly("show", "成都");
  }

  @Test
  void keepsEmptyArguments() {
    assertThat(Arguments.repaired(new String[] {"", "\uFFFD", ""}, "java\0Main\0\0é\0\0"))
        .containsExactly("", "é", "");
  }

  @Test
  void keepsWhatItHasWhereTheSystemDoesNotSay() {
    assertThat(Arguments.repaired(new String[] {"a", "\uFFFD"}, "")).containsExactly("a", "\uFFFD");
  }
}
