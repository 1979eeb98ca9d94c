package dev.lookback.cli;

import java.util.Locale;

/** Numbers with what they count. */
final class Count {

  private Count() {}

  /** Such as {@code 1 talk} or {@code 1,200 talks}. */
  static String of(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
