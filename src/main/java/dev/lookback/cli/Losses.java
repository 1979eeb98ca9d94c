package dev.lookback.cli;

/** Remembers what could not be loaded, and tells it once the rest has been shown. */
final class Losses {
  private static final int FINE = 0;
  private static final int PROBLEMS = 1;

  private final StringBuilder sources = new StringBuilder();
  private int read;
  private int unread;

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
