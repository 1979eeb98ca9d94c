package dev.lookback.cli;

import dev.lookback.library.Edition;
import dev.lookback.library.Library;

/**
 * What a command has to answer from.
 *
 * @param exitCode other than 0 if some of it could not be read, which the user was told
 */
record Memory(Library library, int exitCode) {

  Edition edition() {
    return library.current();
  }

  /** Whether nothing could be read, so that "there is none" would be no honest answer. */
  boolean isLost() {
    return exitCode != 0 && edition().recaps().isEmpty();
  }
}
