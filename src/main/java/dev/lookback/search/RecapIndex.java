package dev.lookback.search;

import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finds talks, pages and passages by words, in memory.
 *
 * <p>It is a snapshot: {@link #with} gives the next one, and this one stays as it is until it is
 * closed or nobody has it any more. Searches are safe from any thread. Any text may be searched
 * for: one that says nothing finds nothing.
 */
public final class RecapIndex implements AutoCloseable {

  private static final Cleaner CLEANER = Cleaner.create();

  private final Snapshot snapshot;
  private final Search search;

  private RecapIndex(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.search = new Search(snapshot.reader());
    // Who answers a question from this need not tell when they are done.
    CLEANER.register(this, () -> close(snapshot));
  }

  /** Takes in one recap after the other and keeps none of them. */
  public static RecapIndex of(Iterable<Recap> recaps) {
    try {
      return new RecapIndex(new Writings().first(recaps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The next snapshot, in which recaps were added or replaced by what is put, and others removed.
   */
  public RecapIndex with(Collection<Recap> put, Collection<RecapId> removed) {
    return new RecapIndex(ask(() -> snapshot.writings().next(snapshot, put, removed)));
  }

  /** The talks that fit words best, by title, speakers, event and what is said about them. */
  public List<Hit> talks(String words, int limit) {
    return talks(words, Set.of(), limit);
  }

  /**
   * The talks of certain pages that fit words best.
   *
   * @param within the pages; empty for all
   */
  public List<Hit> talks(String words, Set<RecapId> within, int limit) {
    return ask(() -> search.talks(words, within, limit));
  }

  /**
   * The passages that fit words best, of the pages that do.
   *
   * @param within the pages; empty for all
   */
  public List<Hit> passages(String words, Set<RecapId> within, int limit) {
    return ask(() -> search.passages(words, within, limit));
  }

  /** The pages that fit words best, each with the line of its best passage, or 1. */
  public List<Hit> pages(String words, int limit) {
    return ask(() -> search.pages(words, limit));
  }

  /** The talks most like one, which itself is left out. */
  public List<Hit> similar(RecapId recap, int talk, int limit) {
    return ask(() -> search.similar(recap, talk, limit));
  }

  /** The pages whose title, tags, hosts or city have the words, best first. */
  public List<Hit> named(String words, int limit) {
    return ask(() -> search.named(words, limit));
  }

  /** The text of a page, in its order; none when the page isn't known. */
  public List<Passage> passages(RecapId recap) {
    return ask(() -> search.passages(recap));
  }

  /** In how many pages a word, or words that follow each other, occur. */
  public int pagesWith(String term) {
    return ask(() -> search.pagesWith(term));
  }

  /**
   * Text as it is compared: compatible forms made one (NFKC), traditional characters simplified,
   * lower case, no accents, one blank for white space. Its length can differ.
   */
  public static String fold(String text) {
    return Fold.text(text);
  }

  /** The text with simplified characters for traditional ones, place for place. */
  public static String simplify(String text) {
    StringBuilder simplified = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      simplified.setCharAt(i, (char) Simplified.of(text.charAt(i)));
    }
    return simplified.toString();
  }

  /** Gives its memory back. Closing it again does nothing. */
  @Override
  public void close() {
    close(snapshot);
  }

  private static void close(Snapshot snapshot) {
    try {
      snapshot.writings().close(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Asking<T> {
    T answer() throws IOException;
  }

  /** Keeps the snapshot open for as long as somebody asks it. */
  private <T> T ask(Asking<T> asking) {
    if (!snapshot.reader().tryIncRef()) {
      throw new IllegalStateException("This snapshot of the index was closed.");
    }
    try {
      return asking.answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release();
    }
  }

  private void release() {
    try {
      snapshot.reader().decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
