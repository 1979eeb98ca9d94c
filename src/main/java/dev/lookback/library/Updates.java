package dev.lookback.library;

import dev.lookback.recap.RecapId;
import dev.lookback.source.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a library up to date until it is closed: reloads it when a source tells of a change, from
 * time to time in case none does, and soon again while something is being written.
 */
public final class Updates implements AutoCloseable {
  private static final Duration SOON = Duration.ofMillis(500);
  private static final int SOON_AT_MOST = 5;

  private final Library library;
  private final Duration pace;
  private final Consumer<String> troubles;
  private final Semaphore signs = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "updates");
  private final List<Watch> watches;
  private volatile boolean open = true;
  private Set<RecapId> awaited = Set.of();
  private int retries;
  private @Nullable String trouble;

  private Updates(Library library, Duration pace, Consumer<String> troubles) {
    this.library = library;
    this.pace = pace;
    this.troubles = troubles;
    this.watches = library.watch(new Signs());
  }

  /**
   * Begins at once.
   *
   * @param pace how long a change may go unnoticed where a source doesn't tell of it
   * @param troubles is told what keeps changes from being noticed or loaded, once each time
   */
  public static Updates of(Library library, Duration pace, Consumer<String> troubles) {
    Updates updates = new Updates(library, pace, troubles);
    updates.thread.setDaemon(true);
    updates.thread.start();
    return updates;
  }

  /** Nothing is reloaded any more when this returns, unless that takes long. */
  @Override
  public void close() {
    open = false;
    watches.forEach(Watch::close);
    thread.interrupt();
    try {
      thread.join(SOON.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (open) {
      try {
        if (signs.tryAcquire(wait(library.current().awaited()).toMillis(), TimeUnit.MILLISECONDS)) {
          signs.drainPermits();
        }
        reload();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Something that is written without end is looked at ever more seldom. */
  private Duration wait(Set<RecapId> now) {
    retries = now.equals(awaited) ? retries + 1 : 0;
    awaited = now;
    if (now.isEmpty()) {
      return pace;
    }
    Duration soon = SOON.multipliedBy(1L << Math.min(16, Math.max(0, retries - SOON_AT_MOST)));
    return soon.compareTo(pace) < 0 ? soon : pace;
  }

  private void reload() {
    try {
      library.reload();
      trouble = null;
    } catch (RuntimeException e) {
      String message = String.valueOf(e.getMessage());
      if (open && !Objects.equals(message, trouble)) {
        trouble = message;
        troubles.accept(message);
      }
    }
  }

  private final class Signs implements Watch.Listener {

    @Override
    public void changed() {
      signs.release();
    }

    @Override
    public void troubled(String message) {
      troubles.accept(message);
    }
  }
}
