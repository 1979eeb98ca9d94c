package dev.lookback.source;

/** What came of reading one entry. */
public sealed interface Retrieval permits Document, Unchanged, Failure {

  /** The location of the entry that was read. */
  String location();
}
