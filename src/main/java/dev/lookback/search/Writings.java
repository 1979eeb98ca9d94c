package dev.lookback.search;

import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes an index in memory, and gives snapshots of it. Only what follows the newest snapshot is
 * written to the same index; what follows an older one begins a copy, so that each snapshot holds
 * exactly what it was made of.
 */
final class Writings {

  private static final double BUFFER_MIB = 16;

  /** Kept, since a logger that nobody keeps forgets its level. */
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    // It advises on a module for searches in vectors, which there are none of here.
    ADVICE.setLevel(Level.OFF);
  }

  private final IndexWriter writer;
  private final Set<Snapshot> open = new HashSet<>();

  /** Null while it is written to, and when that failed halfway. */
  private @Nullable Snapshot newest;

  Writings() throws IOException {
    writer =
        new IndexWriter(
            inArrays(),
            new IndexWriterConfig(new WordAnalyzer())
                .setSimilarity(Ranking.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MIB)
                .setMergeScheduler(new SerialMergeScheduler()));
  }

  /** The fastest to read of what is in memory: each file one array. */
  private static Directory inArrays() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }

  synchronized Snapshot first(Iterable<Recap> recaps) throws IOException {
    try {
      for (Recap recap : recaps) {
        put(recap);
      }
      writer.forceMerge(1); // the fastest to search
      return snapshot();
    } finally {
      closeUnused();
    }
  }

  synchronized Snapshot next(Snapshot after, Collection<Recap> put, Collection<RecapId> removed)
      throws IOException {
    if (!after.equals(newest)) {
      return new Writings().begin(after.reader(), put, removed);
    }
    newest = null;
    write(put, removed);
    return snapshot();
  }

  private synchronized Snapshot begin(
      DirectoryReader after, Collection<Recap> put, Collection<RecapId> removed)
      throws IOException {
    try {
      CodecReader[] parts = new CodecReader[after.leaves().size()];
      for (LeafReaderContext leaf : after.leaves()) {
        parts[leaf.ord] = SlowCodecReaderWrapper.wrap(leaf.reader());
      }
      writer.addIndexes(parts);
      write(put, removed);
      return snapshot();
    } finally {
      closeUnused();
    }
  }

  private void write(Collection<Recap> put, Collection<RecapId> removed) throws IOException {
    for (RecapId id : removed) {
      writer.deleteDocuments(new Term(Field.KEY, PageDocuments.key(id)));
    }
    for (Recap recap : put) {
      put(recap);
    }
  }

  /** Closes a snapshot, and the writer with the last. */
  synchronized void close(Snapshot snapshot) throws IOException {
    if (open.remove(snapshot)) {
      snapshot.reader().close();
      closeUnused();
    }
  }

  private void put(Recap recap) throws IOException {
    writer.updateDocuments(
        new Term(Field.KEY, PageDocuments.key(recap.id())), PageDocuments.of(recap));
  }

  private Snapshot snapshot() throws IOException {
    Snapshot snapshot = new Snapshot(this, DirectoryReader.open(writer));
    open.add(snapshot);
    newest = snapshot;
    return snapshot;
  }

  private void closeUnused() throws IOException {
    if (open.isEmpty()) {
      writer.rollback();
    }
  }
}
