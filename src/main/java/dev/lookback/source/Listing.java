package dev.lookback.source;

import static java.util.Comparator.comparing;

import java.util.List;

/**
 * What a source holds at one time.
 *
 * <p>An empty source has neither entries nor failures. A source that could not be looked at has a
 * failure that {@linkplain Failure#covers covers} every location.
 *
 * @param entries the documents, in the order of their locations, each location once
 * @param failures what could not be listed, in the order of their locations
 */
public record Listing(List<Entry> entries, List<Failure> failures) {

  public Listing {
    entries = entries.stream().sorted(comparing(Entry::location)).toList();
    failures = failures.stream().sorted(comparing(Failure::location)).toList();
  }

  /** The listing of a source that could not be looked at. */
  static Listing unavailable(String message) {
    return new Listing(List.of(), List.of(new Failure("", message)));
  }

  /**
   * Whether a document that isn't among the entries may be there all the same, because something
   * could not be listed. Otherwise it is gone.
   */
  public boolean mayHide(String location) {
    return failures.stream().anyMatch(failure -> failure.covers(location));
  }
}
