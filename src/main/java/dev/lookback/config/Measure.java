package dev.lookback.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts written with a unit, such as {@code 2 MiB}.
 *
 * @param units the largest first
 */
record Measure(List<Unit> units) {

  /** In bytes, which need no unit. */
  static final Measure SIZES =
      of(
          new Unit(1 << 30, "GiB"),
          new Unit(1_000_000_000, "GB"),
          new Unit(1 << 20, "MiB"),
          new Unit(1_000_000, "MB"),
          new Unit(1 << 10, "KiB"),
          new Unit(1_000, "kB"),
          new Unit(1, "B", "byte", "bytes", ""));

  static final Measure MILLISECONDS =
      of(
          new Unit(86_400_000, "d", "day", "days"),
          new Unit(3_600_000, "h", "hour", "hours"),
          new Unit(60_000, "min", "m", "minute", "minutes"),
          new Unit(1_000, "s", "sec", "second", "seconds"),
          new Unit(1, "ms"));

  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,18})\\s*(\\p{Alpha}*)");

  private record Unit(long factor, String name, List<String> otherNames) {
    Unit(long factor, String name, String... otherNames) {
      this(factor, name, List.of(otherNames));
    }

    boolean isNamed(String word) {
      return name.equalsIgnoreCase(word) || otherNames.contains(word.toLowerCase(Locale.ROOT));
    }
  }

  private static Measure of(Unit... units) {
    return new Measure(List.of(units));
  }

  long parse(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      for (Unit unit : units) {
        if (unit.isNamed(amount.group(2))) {
          return times(Long.parseLong(amount.group(1)), unit.factor);
        }
      }
    }
    throw new IllegalArgumentException("not an amount with a unit");
  }

  /** Writes an amount in the largest unit that needs no fraction. */
  String write(long amount) {
    for (Unit unit : units) {
      if (amount != 0 && amount % unit.factor == 0) {
        return amount / unit.factor + " " + unit.name;
      }
    }
    return "0";
  }

  private static long times(long amount, long factor) {
    try {
      return Math.multiplyExact(amount, factor);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
