package dev.lookback.recap;

/** What a document is about. */
public enum Kind {
  /** Something past: it has a replay, slides or past-tense narration. */
  RECAP,
  /** An announcement of something to come. */
  UPCOMING,
  /** Neither, such as a survey or a contest: loaded and searchable, never announced. */
  OTHER
}
