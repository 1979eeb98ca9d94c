package dev.lookback.library;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds cities, provinces, regions and countries in a text, by their Chinese names, also in
 * traditional characters, or their names in Latin letters.
 */
public final class Gazetteer {
  private static final PlaceNames NAMES = PlaceNames.resource("places.txt");

  private Gazetteer() {}

  /**
   * A place that a text names.
   *
   * @param name the place's own name in simplified Chinese
   * @param cities the names of the cities there; the place itself if it is a city
   */
  public record Found(int start, int end, String name, Set<String> cities) {

    public boolean isCity() {
      return cities.size() == 1 && cities.contains(name);
    }
  }

  /**
   * The places that a text names, the longest name where several begin, in the order of the text. A
   * place in the name of a body, such as 重庆大学, is among them.
   */
  public static List<Found> in(String text) {
    String folded = PlaceNames.fold(text);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < folded.length(); ) {
      PlaceNames.Name name = NAMES.at(folded, i);
      if (name == null) {
        i++;
        continue;
      }
      int end = i + name.folded().length();
      if (name.place() != null) {
        end = PlaceNames.endWithSuffix(folded, end);
        found.add(new Found(i, end, name.place().name(), name.place().cities()));
      }
      i = end;
    }
    return found;
  }

  /** One spelling for one city: its name in simplified Chinese, or what was given, folded. */
  public static String canonical(String city) {
    String folded = PlaceNames.fold(city.strip());
    PlaceNames.Place place = NAMES.city(folded);
    if (place != null) {
      return place.name();
    }
    Set<String> cities =
        in(city).stream()
            .filter(found -> found.cities().size() == 1)
            .map(found -> found.cities().iterator().next())
            .collect(toSet());
    return cities.size() == 1 ? cities.iterator().next() : folded;
  }
}
