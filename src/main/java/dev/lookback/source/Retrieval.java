package dev.lookback.source;

/** What came of reading one entry. */
public sealed interface Retrieval permits Document, Unchanged, Unsettled, Failure {

  /** The location of the entry that was read. */
  String location();
}
