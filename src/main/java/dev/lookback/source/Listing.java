package dev.lookback.source;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a source holds at one time.
 *
 * <p>An empty source has neither entries nor failures. A source that could not be looked at has a
 * failure that {@linkplain Failure#covers covers} every location.
 *
 * @param entries the documents, in the order of their locations, each location once
 * @param failures what could not be listed, in the order of their locations
 * @param restless the locations of what went away just now, and may come back
 */
public record Listing(List<Entry> entries, List<Failure> failures, List<String> restless) {

  public Listing {
    entries = entries.stream().sorted(comparing(Entry::location)).toList();
    failures = failures.stream().sorted(comparing(Failure::location)).toList();
    restless = restless.stream().distinct().sorted().toList();
  }

  /** The listing of a source where nothing was being changed. */
  public Listing(List<Entry> entries, List<Failure> failures) {
    this(entries, failures, List.of());
  }

  /** This listing, where what was there a moment ago may come back. */
  Listing after(Listing before) {
    Set<String> locations = entries.stream().map(Entry::location).collect(toSet());
    Stream<String> gone =
        before.entries().stream()
            .map(Entry::location)
            .filter(location -> !locations.contains(location));
    return new Listing(entries, failures, Stream.concat(restless.stream(), gone).toList());
  }

  /** The listing of a source that could not be looked at. */
  static Listing unavailable(String message) {
    return new Listing(List.of(), List.of(new Failure("", message)));
  }

  /**
   * Whether a document that isn't among the entries may be there all the same, because something
   * could not be listed, or may come back. Otherwise it is gone.
   */
  public boolean mayHide(String location) {
    return failures.stream().anyMatch(failure -> failure.covers(location))
        || restless.stream().anyMatch(place -> Failure.covers(place, location));
  }
}
