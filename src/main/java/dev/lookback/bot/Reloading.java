package dev.lookback.bot;

import dev.lookback.library.Changes;
import dev.lookback.library.Library;
import java.time.Clock;
import java.time.Instant;

/** Reloads the library, and remembers when that last went well. */
final class Reloading {

  private final Library library;
  private final Clock clock;
  private volatile Instant last;

  /**
   * @param library that was loaded just now
   */
  Reloading(Library library, Clock clock) {
    this.library = library;
    this.clock = clock;
    this.last = clock.instant();
  }

  /**
   * Reloads, or waits for the reload that is under way.
   *
   * @throws dev.lookback.library.ReloadFailed if it fails as a whole; all stays as it was
   */
  Changes reload() {
    Changes changes = library.reload();
    last = clock.instant();
    return changes;
  }

  Instant last() {
    return last;
  }
}
