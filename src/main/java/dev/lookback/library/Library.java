package dev.lookback.library;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.lookback.recap.RecapId;
import dev.lookback.source.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps what the documents say, as of the last time they were loaded. Safe for use by several
 * threads: who has an edition keeps it while the next one is made.
 */
public final class Library {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final List<Origin> origins;
  private final AtomicReference<CompletableFuture<Changes>> underWay = new AtomicReference<>();
  private final News news = new News();
  private volatile State state = new State(Edition.of(List.of()), Set.of());

  /** An edition, and the documents that could not be read again since it knows them. */
  record State(Edition edition, Set<RecapId> doubtful) {}

  /** Hears how far a load is. */
  public interface Watcher {

    /** So many are done, of all that has to be read. */
    void loaded(int done, int total);
  }

  /** Hears of each edition that differs from the one before. */
  public interface Listener {

    /**
     * Called by the thread that loaded this edition or one before it. May ask the library to
     * reload.
     */
    void published(Edition edition, Changes changes);
  }

  /** A library that is empty until it is loaded. */
  public Library(List<Origin> origins) {
    this.origins = List.copyOf(origins);
  }

  /** The names of all sources. */
  public Set<String> sources() {
    return origins.stream().map(origin -> origin.source().name()).collect(toUnmodifiableSet());
  }

  /** What is known now. Ask for it once a question, or the answer may be of two minds. */
  public Edition current() {
    return state.edition();
  }

  /** Tells a listener of all editions from now on, in their order, whoever had them loaded. */
  public void listen(Listener listener) {
    news.listen(listener);
  }

  /** Begins to look out for changes of the sources. */
  List<Watch> watch(Watch.Listener listener) {
    return origins.stream().map(origin -> origin.source().watch(listener)).toList();
  }

  /**
   * Loads what was added or changed since the last time, and forgets what was removed. A document
   * that can't be looked at stays as it was, and so do all if the source can't. One that is being
   * written stays as it was too, and is {@linkplain Edition#awaited() awaited}. While another
   * thread does this, waits for that and gives the same.
   *
   * @throws ReloadFailed if that goes wrong as a whole; the edition stays
   */
  public Changes reload() {
    return reload((done, total) -> {});
  }

  /** The same, for who wants to hear how far it is. */
  public Changes reload(Watcher watcher) {
    CompletableFuture<Changes> mine = new CompletableFuture<>();
    CompletableFuture<Changes> other = underWay.compareAndExchange(null, mine);
    if (other != null) {
      return await(other);
    }
    try {
      Edition before = current();
      Reload reload = new Reload(state);
      state = reload.run(Inventory.of(origins), watcher);
      if (current() != before) {
        news.add(current(), reload.changes());
      }
      // What begins now may see more than this has seen.
      underWay.set(null);
      mine.complete(reload.changes());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      underWay.set(null);
      mine.completeExceptionally(e);
    }
    news.tell();
    return await(mine);
  }

  /**
   * Reloads until nothing is being written any more, but no longer than for a while: so that what
   * was complete from the beginning doesn't look new later.
   *
   * @throws ReloadFailed as a reload does
   */
  public void settle(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!current().awaited().isEmpty() && System.nanoTime() < end) {
      try {
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      reload();
    }
  }

  private static Changes await(CompletableFuture<Changes> changes) {
    try {
      return changes.join();
    } catch (CompletionException e) {
      throw new ReloadFailed(e.getCause() == null ? e : e.getCause());
    }
  }
}
