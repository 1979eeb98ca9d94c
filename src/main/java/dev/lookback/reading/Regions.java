package dev.lookback.reading;

import java.util.stream.Stream;

/** Countries and states, by which a word before them is known as a city. */
final class Regions {

  private static final Words REGIONS =
      Words.of(
          Words.lines("regions-latin.txt")
              .flatMap(line -> Stream.of(line.split(";", -1)))
              .toArray(String[]::new));

  private Regions() {}

  /** Whether words are a country or state, or the letters for a state. */
  static boolean isOne(String words) {
    return REGIONS.contains(words) || REGIONS.contains(Texts.trim(words, "", "."));
  }
}
