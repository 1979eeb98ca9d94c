package dev.lookback.library;

import dev.lookback.library.Library.State;
import dev.lookback.library.Library.Watcher;
import dev.lookback.reading.Problem;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One load, from what was known before to what is known then. */
final class Reload {
  /** So many texts may be in memory at once. */
  private static final int PORTION = 256;

  private final Edition before;
  private final Set<RecapId> doubtful;
  private final Map<RecapId, List<Problem>> losses = new HashMap<>();
  private final Map<RecapId, List<Problem>> problems = new HashMap<>();
  private final Set<RecapId> awaited = new HashSet<>();
  private final List<Page> put = new ArrayList<>();
  private final List<RecapId> added = new ArrayList<>();
  private final List<RecapId> changed = new ArrayList<>();
  private final List<RecapId> removed = new ArrayList<>();
  private int done;

  Reload(State state) {
    this.before = state.edition();
    this.doubtful = state.doubtful();
  }

  State run(Inventory inventory, Watcher watcher) {
    Inventory.Difference difference = inventory.differenceTo(before.pages(), doubtful);
    removed.addAll(difference.gone());
    inventory.restless().forEach(awaited::add);
    try (Delivery delivery = difference.deliver()) {
      Recaps recaps = new Recaps(delivery, difference.due().size(), watcher);
      RecapIndex index = before.recaps().isEmpty() ? RecapIndex.of(() -> recaps) : index(recaps);
      return new State(edition(index), Set.copyOf(losses.keySet()));
    }
  }

  Changes changes() {
    return new Changes(added, changed, removed, problems);
  }

  private RecapIndex index(Iterator<Recap> recaps) {
    RecapIndex index = before.index();
    List<RecapId> gone = removed;
    while (recaps.hasNext() || !gone.isEmpty()) {
      List<Recap> portion = new ArrayList<>();
      while (portion.size() < PORTION && recaps.hasNext()) {
        portion.add(recaps.next());
      }
      RecapIndex next = index.with(portion, gone);
      if (!index.equals(before.index())) {
        index.close();
      }
      index = next;
      gone = List.of();
    }
    return index;
  }

  private Edition edition(RecapIndex index) {
    Gaps gaps = new Gaps(losses, awaited);
    if (put.isEmpty() && removed.isEmpty() && gaps.equals(before.gaps())) {
      if (!index.equals(before.index())) {
        index.close();
      }
      return before;
    }
    return before.recaps().isEmpty()
        ? Edition.of(put, index, gaps)
        : before.with(put, removed, index, gaps);
  }

  /** Notes what was loaded, and gives the recap if there is one. */
  private @Nullable Recap note(Loaded loaded) {
    RecapId id = loaded.id();
    Recap recap = loaded.recap();
    if (loaded.awaited()) {
      awaited.add(id);
      // What was wrong before may still be.
      Stream.ofNullable(before.gaps().losses().get(id)).forEach(loss -> losses.put(id, loss));
      return null;
    }
    if (!loaded.problems().isEmpty()) {
      problems.put(id, loaded.problems());
    }
    if (recap == null) {
      if (!loaded.isUnchanged()) {
        losses.put(id, loaded.problems());
      }
      return null;
    }
    (before.recap(id) == null ? added : changed).add(id);
    put.add(Page.of(recap, loaded.revision(), loaded.problems()));
    return recap;
  }

  /** The new recaps, one after the other, of which no more is kept than their pages. */
  private final class Recaps implements Iterator<Recap> {
    private final Delivery delivery;
    private final int total;
    private final Watcher watcher;
    private @Nullable Recap next;

    Recaps(Delivery delivery, int total, Watcher watcher) {
      this.delivery = delivery;
      this.total = total;
      this.watcher = watcher;
    }

    @Override
    public boolean hasNext() {
      while (next == null && delivery.hasNext()) {
        next = note(delivery.next());
        watcher.loaded(++done, total);
      }
      return next != null;
    }

    @Override
    public Recap next() {
      Recap recap = hasNext() ? next : null;
      if (recap == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return recap;
    }
  }
}
