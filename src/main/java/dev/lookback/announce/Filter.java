package dev.lookback.announce;

import static java.util.stream.Collectors.toSet;

import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.recap.Recap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events a room wants. What is empty asks for nothing; capitals don't matter.
 *
 * @param cities in which an event is by any of its pages, in Chinese or Latin letters
 * @param tags of which a page has one
 * @param languages in one of which there is a page, as ISO 639-1 codes
 */
public record Filter(Set<String> cities, Set<String> tags, Set<String> languages) {
  private static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of());

  public Filter {
    cities = Set.copyOf(cities);
    tags = Set.copyOf(tags);
    languages = Set.copyOf(languages);
  }

  public static Filter all() {
    return ALL;
  }

  boolean takes(Event event) {
    return against(event) == null;
  }

  /** What speaks against an event; null if nothing does. */
  @Nullable Verdict against(Event event) {
    List<Recap> pages = event.pages();
    if (!asks(cities, pages.stream().map(Filter::city)) && !isIn(pages)) {
      return Verdict.OTHER_CITY;
    }
    if (!asks(tags, pages.stream().flatMap(page -> page.tags().stream()))) {
      return Verdict.OTHER_TAG;
    }
    return asks(languages, pages.stream().map(Recap::language)) ? null : Verdict.OTHER_LANGUAGE;
  }

  /** Whether it is the same city in other letters, which takes longer to find out. */
  private boolean isIn(List<Recap> pages) {
    Set<String> wanted = cities.stream().map(Gazetteer::canonical).collect(toSet());
    return pages.stream()
        .map(Filter::city)
        .distinct()
        .anyMatch(city -> wanted.contains(Gazetteer.canonical(city)));
  }

  private static boolean asks(Collection<String> wanted, Stream<String> found) {
    return wanted.isEmpty()
        || found.anyMatch(value -> wanted.stream().anyMatch(value::equalsIgnoreCase));
  }

  private static String city(Recap page) {
    return page.place().city() == null ? "" : page.place().city().value();
  }

  /** The same for equal filters, in any run of the program. */
  String print() {
    return Prints.of(
        String.join("\n", new TreeSet<>(cities))
            + "\n\n"
            + String.join("\n", new TreeSet<>(tags))
            + "\n\n"
            + String.join("\n", new TreeSet<>(languages)));
  }
}
