package dev.lookback.reading;

/** Countries and states, by which a word before them is known as a city. */
final class Regions {

  private static final Words REGIONS = Words.phrases("regions-latin.txt");

  private Regions() {}

  /** Whether words are a country or state, or the letters for a state. */
  static boolean isOne(String words) {
    return REGIONS.contains(words) || REGIONS.contains(Texts.trim(words, "", "."));
  }
}
