package dev.lookback.library;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
   * The recaps that are gone: those that aren't listed, unless they may be there all the same
   * because something could not be looked at.
   *
   * @param recaps in the order of their ids
   */
  List<RecapId> missing(List<Recap> recaps) {
    List<RecapId> missing = new ArrayList<>();
    int at = 0;
    for (Recap recap : recaps) {
      RecapId id = recap.id();
      while (at < items.size() && Edition.BY_ID.compare(items.get(at).id(), id) < 0) {
        at++;
      }
      boolean listed = at < items.size() && items.get(at).id().equals(id);
      if (!listed && !mayHide(id)) {
        missing.add(id);
      }
    }
    return missing;
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
    return deliverUnlessKnown(id -> null);
  }

  /** Loads what may have another revision than the known one. */
  Delivery deliverUnlessKnown(Function<RecapId, @Nullable String> revisions) {
    return new Delivery(items, revisions);
  }
}
