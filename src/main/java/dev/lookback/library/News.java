package dev.lookback.library;

import dev.lookback.library.Library.Listener;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells listeners of editions, one after the other and in their order, though several threads may
 * load them. No lock is held meanwhile.
 */
final class News {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Piece> pieces = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();

  private record Piece(Edition edition, Changes changes) {}

  void listen(Listener listener) {
    listeners.add(listener);
  }

  /** To be called in the order of the editions. */
  void add(Edition edition, Changes changes) {
    pieces.add(new Piece(edition, changes));
  }

  /** Tells what was added, unless another thread is about to. */
  void tell() {
    if (requests.getAndIncrement() > 0) {
      return;
    }
    int answered;
    do {
      answered = requests.get();
      for (Piece piece = pieces.poll(); piece != null; piece = pieces.poll()) {
        tell(piece);
      }
    } while (requests.addAndGet(-answered) > 0);
  }

  /** A listener that fails leaves the others, and the edition, as they are. */
  private void tell(Piece piece) {
    for (Listener listener : listeners) {
      try {
        listener.published(piece.edition(), piece.changes());
      } catch (Throwable e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }
}
