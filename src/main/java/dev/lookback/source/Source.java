package dev.lookback.source;

/** A place that holds documents, such as a folder, a repository or a website. */
public interface Source {

  /** What the configuration calls it. */
  String name();

  /**
   * Looks at what is there now. What can't be looked at is among the {@linkplain Listing#failures()
   * failures}; nothing is thrown.
   */
  Listing list();

  /**
   * Begins to look out for changes, and tells of one at once, for what happened before. Not all
   * changes can be noticed everywhere, so it is well to list the source from time to time as well.
   */
  default Watch watch(Watch.Listener listener) {
    return Watch.none();
  }
}
