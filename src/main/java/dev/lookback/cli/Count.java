package dev.lookback.cli;

import java.util.Locale;

/** Numbers with what they count. */
final class Count {

  private Count() {}

  /** Such as {@code 1 talk} or {@code 1,200 talks}. */
  static String of(int number, String noun) {
    return of(number, noun, noun + "s");
  }

  static String of(int number, String noun, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : several);
  }
}
