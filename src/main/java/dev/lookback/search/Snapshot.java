package dev.lookback.search;

import org.apache.lucene.index.DirectoryReader;

/**
 * What an index held at one time.
 *
 * @param writings where it was written
 */
record Snapshot(Writings writings, DirectoryReader reader) {}
