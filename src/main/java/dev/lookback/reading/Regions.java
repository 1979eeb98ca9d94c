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

  /** Whether words begin with a country or state, or the letters for a state. */
  static boolean startsWith(String words) {
    int end = REGIONS.at(words, 0);
    return end > 0 && (end == words.length() || !Character.isLetter(words.charAt(end)));
  }
}
