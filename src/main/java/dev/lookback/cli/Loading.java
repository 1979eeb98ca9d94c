package dev.lookback.cli;

import static java.util.Comparator.comparing;

import dev.lookback.reading.Problem;
import dev.lookback.reading.Reading;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Document;
import dev.lookback.source.Entry;
import dev.lookback.source.Failure;
import dev.lookback.source.Listing;
import dev.lookback.source.Retrieval;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the documents of all sources, several at a time, and hands them out in the order of their
 * paths. No more than a few are in memory at once.
 */
final class Loading {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int AHEAD = 16 * THREADS;

  private final Screen screen;
  private final List<Item> items;

  /** Something to load: what it is and how. */
  private record Item(RecapId id, Supplier<Loaded> work) {}

  private Loading(Screen screen, List<Item> items) {
    this.screen = screen;
    this.items = items;
  }

  /** Looks at what the sources hold now. */
  static Loading of(List<Origin> origins, Screen screen) {
    List<Item> items = new ArrayList<>();
    origins.forEach(origin -> items(origin).forEach(items::add));
    items.sort(comparing((Item item) -> item.id.path()).thenComparing(item -> item.id.source()));
    return new Loading(screen, items);
  }

  private static Stream<Item> items(Origin origin) {
    Listing listing = origin.source().list();
    String name = origin.source().name();
    return Stream.concat(
        listing.failures().stream().map(failure -> item(name, failure)),
        listing.entries().stream().map(entry -> item(origin, entry)));
  }

  private static Item item(String source, Failure failure) {
    RecapId id = new RecapId(source, failure.location());
    return new Item(id, () -> Loaded.failed(id, failure.message()));
  }

  private static Item item(Origin origin, Entry entry) {
    RecapId id = new RecapId(origin.source().name(), entry.location());
    return new Item(id, () -> load(id, entry, origin.reader()));
  }

  private static Loaded load(RecapId id, Entry entry, Origin.Reader reader) {
    try {
      Retrieval retrieval = entry.read(null);
      if (retrieval instanceof Document document) {
        return read(id, document, reader);
      }
      return Loaded.failed(
          id, retrieval instanceof Failure failure ? failure.message() : "It was not read.");
    } catch (RuntimeException | StackOverflowError e) {
      return Loaded.failed(id, "Lookback failed to read this, which is a fault of its own: " + e);
    }
  }

  private static Loaded read(RecapId id, Document document, Origin.Reader reader) {
    Reading reading = reader.read(id, document.text());
    List<Problem> problems = new ArrayList<>(reading.problems());
    document
        .flaws()
        .forEach(
            flaw ->
                problems.add(
                    new Problem(
                        flaw.line(), flaw.column(), Problem.Severity.ERROR, flaw.message())));
    return new Loaded(id, reading.recap(), problems);
  }

  /** The same without a sign of its progress. */
  Loading quietly() {
    return new Loading(screen.withoutBar(), items);
  }

  Naming naming() {
    return Naming.of(items.stream().map(Item::id));
  }

  /** Loads one document anew. */
  Loaded load(RecapId id) {
    for (Item item : items) {
      if (item.id.equals(id)) {
        return item.work.get();
      }
    }
    throw new IllegalArgumentException("Nothing was listed as " + id);
  }

  /**
   * Loads everything and gives it, in order, to the visitor, on the thread that calls this. A long
   * load shows its progress.
   */
  void forEach(Consumer<Loaded> visitor) {
    ExecutorService readers = Executors.newFixedThreadPool(THREADS, Loading::daemon);
    try (Progress progress = Progress.of(screen, items.size(), System::nanoTime)) {
      Queue<Future<Loaded>> underWay = new ArrayDeque<>();
      for (Item item : items) {
        underWay.add(readers.submit(item.work::get));
        if (underWay.size() > AHEAD) {
          visitor.accept(await(underWay.remove()));
          progress.step();
        }
      }
      while (!underWay.isEmpty()) {
        visitor.accept(await(underWay.remove()));
        progress.step();
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /** Loads everything as {@link #forEach} does, for a visitor that wants what could be read. */
  Losses forEachRecap(Consumer<Recap> visitor) {
    Losses losses = new Losses();
    forEach(
        loaded -> {
          losses.note(loaded);
          if (loaded.recap() != null) {
            visitor.accept(loaded.recap());
          }
        });
    return losses;
  }

  private static Loaded await(Future<Loaded> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Loading failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted before all documents were read.");
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
