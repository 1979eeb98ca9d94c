package dev.lookback.cli;

import dev.lookback.announce.Announcer;
import dev.lookback.announce.Ledger;
import dev.lookback.announce.LedgerFailed;
import dev.lookback.bot.Announcing;
import dev.lookback.chat.Rooms;
import dev.lookback.library.Library;
import dev.lookback.library.Updates;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announcing while the program runs: keeps the library up to date, and tells what changes in it.
 */
final class Broadcast {
  private static final Logger log = LoggerFactory.getLogger(Broadcast.class);

  private static final int WAITING = 100;

  /** A change that no folder tells of is seen after this. */
  private static final Duration PACE = Duration.ofSeconds(60);

  private final Ledger ledger;
  private final Announcer announcer;
  private final Library library;
  private final Rooms rooms;
  private final Thread thread;
  private volatile @Nullable Updates updates;

  /**
   * @param library that was loaded
   */
  Broadcast(Ledger ledger, Announcer announcer, Library library, Rooms rooms) {
    this.rooms = rooms;
    this.ledger = ledger;
    this.announcer = announcer;
    this.library = library;
    this.thread = new Thread(announcer::run, "announcer");
    thread.setDaemon(true);
  }

  /** Does what may take a while beside announcing, and drops what is too much. */
  static Executor aside() {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            work -> {
              Thread thread = new Thread(work, "reports");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }

  /** What admins see of it. */
  Announcing announcing() {
    return new Announcing(
        announcer.announcements(library::current), rooms, announcer::isAnnouncing);
  }

  /**
   * Begins to tell.
   *
   * @param troubles is told what keeps changes from being noticed
   */
  void begin(Consumer<String> troubles) {
    library.listen((edition, changes) -> offer());
    offer();
    thread.start();
    updates = Updates.of(library, PACE, troubles);
  }

  /** Never an edition after a newer one. */
  private synchronized void offer() {
    announcer.offer(library.current(), library.sources());
  }

  /**
   * Ends after what it is doing, so that another process can go on at once.
   *
   * @param patience the most that it waits for that
   */
  void close(Duration patience) {
    Updates watching = updates;
    if (watching != null) {
      watching.close();
    }
    announcer.close();
    try {
      thread.join(patience.toMillis());
      if (thread.isAlive()) {
        log.info("Leaving in the midst of a post; the next start finds out what became of it");
      } else {
        announcer.release();
      }
      ledger.close();
    } catch (LedgerFailed e) {
      log.warn("{}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
