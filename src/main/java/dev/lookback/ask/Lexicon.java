package dev.lookback.ask;

import dev.lookback.search.Resource;
import java.util.stream.Stream;

/** The lists of words beside these classes. */
final class Lexicon {

  private Lexicon() {}

  /** The lines of a list, without remarks and empty ones. */
  static Stream<String> lines(String name) {
    return Resource.lines(Lexicon.class, name)
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }
}
