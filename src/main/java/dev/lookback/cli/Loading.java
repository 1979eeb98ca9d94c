package dev.lookback.cli;

import dev.lookback.library.Delivery;
import dev.lookback.library.Inventory;
import dev.lookback.library.Loaded;
import dev.lookback.library.Origin;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Reads the documents of all sources and hands them out in the order of their paths, with a sign of
 * its progress.
 */
final class Loading {
  private final Screen screen;
  private final Inventory inventory;

  private Loading(Screen screen, Inventory inventory) {
    this.screen = screen;
    this.inventory = inventory;
  }

  /** Looks at what the sources hold now. */
  static Loading of(List<Origin> origins, Screen screen) {
    return new Loading(screen, Inventory.of(origins));
  }

  /** The same without a sign of its progress. */
  Loading quietly() {
    return new Loading(screen.withoutBar(), inventory);
  }

  Naming naming() {
    return Naming.of(inventory.ids());
  }

  /** Loads one document anew. */
  Loaded load(RecapId id) {
    return inventory.load(id);
  }

  /**
   * Loads everything and gives it, in order, to the visitor, on the thread that calls this. A long
   * load shows its progress.
   */
  void forEach(Consumer<Loaded> visitor) {
    try (Delivery delivery = inventory.deliver();
        Progress progress = Progress.of(screen, inventory.size(), System::nanoTime)) {
      while (delivery.hasNext()) {
        visitor.accept(delivery.next());
        progress.step();
      }
    } catch (CancellationException e) {
      throw new CommandFailed("Interrupted before all documents were read.");
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
}
