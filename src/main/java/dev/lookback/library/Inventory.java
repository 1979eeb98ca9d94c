package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.lookback.recap.RecapId;
import dev.lookback.source.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the sources hold at one time, in the order of the paths. */
public final class Inventory {
  private final Map<String, Listing> listings;
  private final List<Item> items;

  private Inventory(Map<String, Listing> listings, List<Item> items) {
    this.listings = listings;
    this.items = items;
  }

  /** Looks at what the sources hold now. */
  public static Inventory of(List<Origin> origins) {
    Map<String, Listing> listings =
        origins.stream()
            .map(Origin::source)
            .collect(toUnmodifiableMap(source -> source.name(), source -> source.list()));
    List<Item> items = new ArrayList<>();
    origins.forEach(origin -> items(origin, listings).forEach(items::add));
    items.sort(comparing(Item::id, Edition.BY_ID));
    return new Inventory(listings, items);
  }

  private static Stream<Item> items(Origin origin, Map<String, Listing> listings) {
    String name = origin.source().name();
    Listing listing = listings.getOrDefault(name, new Listing(List.of(), List.of()));
    return Stream.concat(
        listing.failures().stream()
            .map(failure -> new Item.Missing(new RecapId(name, failure.location()), failure)),
        listing.entries().stream()
            .map(
                entry ->
                    new Item.Listed(new RecapId(name, entry.location()), entry, origin.reader())));
  }

  /** The documents, and what could not be listed. */
  public Stream<RecapId> ids() {
    return items.stream().map(Item::id);
  }

  public int size() {
    return items.size();
  }

  /**
   * What is to be read, and what is gone: that which isn't listed, unless it may be there all the
   * same because something could not be looked at.
   *
   * @param known in the order of their ids
   * @param doubtful those that are to be read in any case
   */
  Difference differenceTo(List<Page> known, Set<RecapId> doubtful) {
    Difference difference = new Difference(new ArrayList<>(), new ArrayList<>());
    int at = 0;
    for (Item item : items) {
      int order = -1;
      while (at < known.size() && order < 0) {
        order = Edition.BY_ID.compare(known.get(at).id(), item.id());
        if (order < 0) {
          difference.addUnlessHidden(known.get(at++).id(), this);
        }
      }
      boolean same = order == 0 && at < known.size();
      String revision = same && !doubtful.contains(item.id()) ? known.get(at).revision() : null;
      at += same ? 1 : 0;
      if (revision == null || !item.certainlyHas(revision)) {
        difference.due.add(new Due(item, revision));
      }
    }
    known.subList(at, known.size()).forEach(page -> difference.addUnlessHidden(page.id(), this));
    return difference;
  }

  /** Something to be read, unless it has the known revision. */
  record Due(Item item, @Nullable String knownRevision) {

    Loaded load() {
      return item.load(knownRevision);
    }
  }

  /** How an inventory differs from what is known. */
  record Difference(List<Due> due, List<RecapId> gone) {

    private void addUnlessHidden(RecapId id, Inventory inventory) {
      if (!inventory.mayHide(id)) {
        gone.add(id);
      }
    }

    Delivery deliver() {
      return new Delivery(due);
    }
  }

  /** What went away just now, and may come back. */
  Stream<RecapId> restless() {
    return listings.entrySet().stream()
        .flatMap(
            listing ->
                listing.getValue().restless().stream()
                    .map(location -> new RecapId(listing.getKey(), location)));
  }

  private boolean mayHide(RecapId id) {
    Listing listing = listings.get(id.source());
    return listing != null && listing.mayHide(id.path());
  }

  /** Loads one document. */
  public Loaded load(RecapId id) {
    for (Item item : items) {
      if (item.id().equals(id)) {
        return item.load(null);
      }
    }
    throw new IllegalArgumentException("Nothing was listed as " + id);
  }

  /** Loads everything. */
  public Delivery deliver() {
    return differenceTo(List.of(), Set.of()).deliver();
  }
}
