package dev.lookback.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cities that a text names: China's municipalities and prefecture-level cities, and large
 * ones elsewhere.
 */
final class Cities {

  private static final Words CITIES = Words.resource("cities-zh.txt");

  private static final Words LATIN_CITIES = Words.phrases("cities-latin.txt");

  private static final Wording STATION =
      Wording.of("[【（(「·•\\s]?(\\p{IsHan}{2,6}?) ?(?:站|专场)|【(\\p{IsHan}{2,6})】");

  /** A number of four figures or more before or behind a city's name. */
  private static final Wording POSTCODE =
      Wording.of("^(?:[A-Z]{1,2}-)?\\d{4,6} | (?:[A-Z]{2,3} )?\\d{4,6}(?:-\\d{4})?$");

  private Cities() {}

  static boolean isCity(String name) {
    return CITIES.contains(name);
  }

  /** The city that a text names; one with 站 behind it first. */
  static @Nullable String in(String text) {
    String city = stationIn(text);
    if (city != null) {
      return city;
    }
    int at = CITIES.indexIn(text, 0);
    return at >= 0 ? text.substring(at, at + CITIES.at(text, at)) : latinIn(text);
  }

  /**
   * The city of an address: one of the parts between its commas, so that a street that is named
   * after another city counts for nothing; else any that it names.
   */
  static @Nullable String ofAddress(String address) {
    for (String part : Texts.split(address, ",，;；/\n")) {
      String words = POSTCODE.matcher(part).cut().strip();
      String city = latinIn(words);
      if (words.equals(city)) {
        return city;
      }
    }
    return in(address);
  }

  /** The city whose 站 a text speaks of. */
  static @Nullable String stationIn(String text) {
    Wording.Search station = STATION.matcher(text);
    while (station.find()) {
      String name = station.group(1) != null ? station.group(1) : station.group(2);
      for (int i = 0; i < name.length(); i++) {
        int length = CITIES.at(name, i);
        if (length > 0 && i + length == name.length()) {
          return name.substring(i);
        }
      }
    }
    return null;
  }

  /** The Chinese city whose name is pronounced so: 上海 for Shanghai; null if there is none. */
  static @Nullable String han(String latin) {
    return Pronounced.NAMES.get(latin.toLowerCase(Locale.ROOT).replaceAll("[ '’]", ""));
  }

  /** The cities by their pinyin, made when first asked for. */
  private static final class Pronounced {
    static final Map<String, String> NAMES = new HashMap<>();

    static {
      Words.lines("cities-zh.txt")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .filter(city -> !city.isBlank())
          .forEach(city -> NAMES.putIfAbsent(Names.pinyin(city), city));
    }
  }

  /** The city that a text in Latin letters names. */
  static @Nullable String latinIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c))
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        int length = LATIN_CITIES.at(text, i);
        if (length > 0
            && (i + length == text.length() || !Character.isLetter(text.charAt(i + length)))) {
          return text.substring(i, i + length);
        }
      }
    }
    return null;
  }
}
