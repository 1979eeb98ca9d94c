package dev.lookback.library;

import java.util.List;
import java.util.Set;

/**
 * One person across all documents.
 *
 * @param name the usual one, in Chinese where they have a Chinese name
 * @param names all names and aliases, as written
 * @param appearances one for each event, by date, undated ones last
 */
public record Person(String name, Set<String> names, List<Appearance> appearances) {

  public Person {
    appearances = List.copyOf(appearances);
  }

  /** Cheap, as an appearance holds much. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
