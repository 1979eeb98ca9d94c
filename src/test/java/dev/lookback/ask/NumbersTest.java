package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "一, 1",
    "两, 2",
    "九, 9",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "二十三, 23",
    "九十九, 99",
    "7, 7",
    "120, 120",
  })
  void areReadInChinese(String number, int value) {
    assertThat(number).matches(Numbers.ZH);
    assertThat(Numbers.zh(number)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"first, 1", "twelfth, 12", "1st, 1", "22nd, 22", "3rd, 3", "104th, 104"})
  void areReadAsEnglishOrdinals(String ordinal, int value) {
    assertThat(ordinal).matches(Numbers.EN);
    assertThat(Numbers.en(ordinal)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 10, 11, 19, 20, 21, 40, 99})
  void areReadAsTheyAreWritten(int number) {
    assertThat(Numbers.zh(inChinese(number))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"二三四五", "十十十十", "一十", "十两"})
  void ofNoSenseAreReadSomehow(String number) {
    assertThat(number).matches(Numbers.ZH);
    assertThat(Numbers.zh(number)).isNotNegative();
  }

  private static String inChinese(int n) {
    String digits = "零一二三四五六七八九";
    String ones = n % 10 == 0 ? "" : String.valueOf(digits.charAt(n % 10));
    if (n < 10) {
      return ones;
    }
    return (n < 20 ? "" : String.valueOf(digits.charAt(n / 10))) + "十" + ones;
  }
}
