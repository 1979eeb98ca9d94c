package dev.lookback.source;

/** Looks out for changes of a source until it is closed. */
public interface Watch extends AutoCloseable {

  /** Hears of it, on a thread of the watch. */
  interface Listener {

    /** Something may have changed since the last time, and stands still now. */
    void changed();

    /** Changes may go unnoticed. The message says why, and what would mend it. */
    void troubled(String message);
  }

  /** A watch that notices nothing. */
  static Watch none() {
    return () -> {};
  }

  /** Nothing is heard after this. */
  @Override
  void close();
}
