package dev.lookback.library;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Loads documents, several at a time, and hands them out in their order. No more than a few are in
 * memory at once. For use by one thread.
 */
public final class Delivery implements Iterator<Loaded>, AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int AHEAD = 16 * THREADS;

  private final Iterator<Inventory.Due> due;
  private final Queue<Future<Loaded>> underWay = new ArrayDeque<>();
  private @Nullable ExecutorService readers;

  Delivery(List<Inventory.Due> due) {
    this.due = due.iterator();
  }

  @Override
  public boolean hasNext() {
    while (underWay.size() <= AHEAD && due.hasNext()) {
      underWay.add(readers().submit(due.next()::load));
    }
    return !underWay.isEmpty();
  }

  /**
   * Waits for the next one.
   *
   * @throws CancellationException when the thread is interrupted
   */
  @Override
  public Loaded next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Loading failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted before all documents were read.");
    }
  }

  private ExecutorService readers() {
    if (readers == null) {
      readers = Executors.newFixedThreadPool(THREADS, Delivery::daemon);
    }
    return readers;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    if (readers != null) {
      readers.shutdownNow();
    }
  }
}
