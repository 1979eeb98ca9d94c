package dev.lookback.reading;

import dev.lookback.reading.Value.Mapping;
import dev.lookback.reading.Value.Scalar;
import dev.lookback.reading.Value.Sequence;
import dev.lookback.recap.Fact;
import org.jspecify.annotations.Nullable;

/** The places that the front matter gives: a city, or a venue with its address. */
final class GivenPlaces {

  private static final String[] CITY = {
    "city", "town", "venue_city", "venuecity", "contactcity", "addresslocality", "locality"
  };
  private static final String[] PLACE = {
    "location", "city", "place", "town", "locationname", "location_name", "location-name", "where"
  };
  private static final String[] GROUPS = {
    "address", "location", "venue", "place", "locations", "venues", "where"
  };

  /** What stands in the place of a place that isn't known yet. */
  private static final Wording OPEN =
      Wording.anyCase("tb[acd]|n/?a|none|to be (?:announced|confirmed|determined)|待定|未定|暂无");

  private static final Wording CLOCK = Wording.anyCase("^\\d{1,2}(?::\\d{2}| ?[ap]m)");

  private GivenPlaces() {}

  /** The city, or the words about the place that may name it. */
  static @Nullable Fact<String> city(FrontMatter front) {
    Scalar stated = within(front, CITY);
    if (stated != null) {
      return front.fact(stated);
    }
    Scalar city = front.root().scalar(PLACE);
    if (city == null) {
      city = within(front, "address");
    }
    Fact<String> found =
        city == null || OPEN.matcher(city.text().strip()).matches() ? null : front.fact(city);
    if (found != null && Cities.in(found.value()) != null) {
      return found;
    }
    Scalar name = within(front, "name", "title");
    Fact<String> named = name == null ? null : front.fact(name);
    boolean known = named != null && Cities.in(named.value()) != null;
    if (known) {
      return named;
    }
    return found != null ? found : front.inner("location", "city", "place", "base");
  }

  /** Whether the page gives a place and a time of the day, as only pages of events do. */
  static boolean isPlaced(FrontMatter front) {
    Fact<String> time = front.text("time", "start_time", "starttime", "hours");
    return time != null
        && CLOCK.matcher(time.value()).find()
        && front.value("location", "venue", "address", "locations", "venues") != null;
  }

  /** The house or its address. */
  static @Nullable Fact<String> venue(FrontMatter front) {
    Fact<String> given = front.text("venue", "address");
    Scalar inner = given == null ? within(front, "name", "address") : null;
    Fact<String> venue = inner == null ? given : front.fact(inner);
    return venue == null || OPEN.matcher(venue.value()).matches() ? null : venue;
  }

  /** The first of the keys inside what the front matter groups as a place. */
  private static @Nullable Scalar within(FrontMatter front, String... keys) {
    for (String group : GROUPS) {
      Value value = front.value(group);
      if (value instanceof Sequence several && !several.items().isEmpty()) {
        value = several.items().get(0);
      }
      Scalar found = value instanceof Mapping mapping ? mapping.scalar(keys) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
