package dev.lookback.cli;

import dev.lookback.library.Edition;
import dev.lookback.library.Loaded;

/** Remembers what could not be loaded, and tells it once the rest has been shown. */
final class Losses {
  private static final int FINE = 0;
  private static final int PROBLEMS = 1;

  private final StringBuilder sources = new StringBuilder();
  private int read;
  private int unread;

  /** What an edition misses. */
  static Losses of(Edition edition) {
    Losses losses = new Losses();
    losses.read = edition.recaps().size();
    edition
        .problems()
        .forEach(
            (id, problems) -> {
              if (edition.recap(id) == null) {
                losses.note(new Loaded(id, null, null, problems));
              }
            });
    return losses;
  }

  void note(Loaded loaded) {
    if (loaded.isSource()) {
      loaded.problems().forEach(problem -> sources.append(problem.message()).append('\n'));
    } else if (loaded.recap() == null) {
      unread++;
    } else {
      read++;
    }
  }

  /** Gives the exit code: a source that can't be read is a problem of the command. */
  int tell(Screen screen) {
    if (unread > 0) {
      screen.note(
          "%s can't be read. 'lookback check' says which and why."
              .formatted(Count.of(unread, "document")));
    }
    if (!sources.isEmpty()) {
      screen.note(sources.toString());
      return PROBLEMS;
    }
    if (read + unread == 0) {
      screen.note(
          "There are no documents. Name another folder with --documents DIR,"
              + " or see to the sources in the settings.");
    }
    return FINE;
  }
}
