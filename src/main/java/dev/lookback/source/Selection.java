package dev.lookback.source;

import java.util.List;

/**
 * Which files of a source are documents.
 *
 * <p>Globs are relative to the source's root and don't tell upper from lower case. {@code *} stands
 * for any part of a name, {@code ?} for one character, {@code {a,b}} for either, and the segment
 * {@code **} for any number of folders, even none.
 *
 * <p>As in a shell, a segment that begins with a wildcard doesn't include a name that begins with a
 * dot, nor {@code node_modules}; one that spells it out does: {@code .github/*.md}. An exclusion
 * knows no such exception, and one that matches a folder leaves out all that is in it.
 */
public final class Selection {

  private final List<Glob> include;
  private final List<Glob> exclude;

  private Selection(List<Glob> include, List<Glob> exclude) {
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * Selects what any of the one list matches and none of the other.
   *
   * @throws IllegalArgumentException for a glob that can't be understood, or when nothing is
   *     included; the message says what would mend it
   */
  public static Selection of(List<String> include, List<String> exclude) {
    if (include.isEmpty()) {
      throw new IllegalArgumentException(
          "No glob says which files to include. Write one such as '**/*.md'.");
    }
    return new Selection(
        include.stream().map(Glob::including).toList(),
        exclude.stream().map(Glob::excluding).toList());
  }

  /** Whether a file is a document. */
  boolean includes(String location) {
    return include.stream().anyMatch(glob -> glob.matches(location)) && !excludes(location);
  }

  /** Whether a folder may hold documents, at any depth. */
  boolean searches(String folder) {
    return include.stream().anyMatch(glob -> glob.mayMatchWithin(folder)) && !excludes(folder);
  }

  private boolean excludes(String location) {
    return exclude.stream().anyMatch(glob -> glob.matchesOrHolds(location));
  }
}
