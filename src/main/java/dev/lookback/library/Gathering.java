package dev.lookback.library;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gathers the pages that are about one event: the closest first, and never two that contradict. */
final class Gathering {
  private static final Comparator<Pair> CLOSEST_FIRST =
      comparing(Pair::kinship)
          .reversed()
          .thenComparing(Pair::gap)
          .thenComparing(Pair::unlikeness)
          .thenComparing(pair -> pair.a.recap().id().toString())
          .thenComparing(pair -> pair.b.recap().id().toString());

  private final IdentityHashMap<Page, List<Page>> groups = new IdentityHashMap<>();

  /** Two pages that may be about one event. */
  private record Pair(Page a, Page b, Kinship kinship) {

    int gap() {
      return a.about() == null || b.about() == null ? 0 : Math.abs(a.about() - b.about());
    }

    double unlikeness() {
      return -a.title().likeness(b.title());
    }
  }

  private Gathering() {}

  /** The pages of each event. */
  static List<List<Page>> of(Collection<Page> pages, Neighbourhood neighbourhood) {
    Gathering gathering = new Gathering();
    pages.forEach(page -> gathering.groups.put(page, List.of(page)));
    pairs(pages, neighbourhood).forEach(gathering::join);
    Set<List<Page>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return pages.stream().map(page -> gathering.group(page)).filter(seen::add).toList();
  }

  private static List<Pair> pairs(Collection<Page> pages, Neighbourhood neighbourhood) {
    IdentityHashMap<Page, Integer> places = new IdentityHashMap<>();
    pages.forEach(page -> places.put(page, places.size()));
    List<Pair> pairs = new ArrayList<>();
    places.forEach(
        (page, place) -> {
          for (Page other : neighbourhood.near(page)) {
            Integer otherPlace = places.get(other);
            if (otherPlace != null && place < otherPlace) {
              Kinship kinship = Kinship.of(page, other);
              if (kinship.binds()) {
                pairs.add(new Pair(page, other, kinship));
              }
            }
          }
        });
    pairs.sort(CLOSEST_FIRST);
    return pairs;
  }

  private void join(Pair pair) {
    List<Page> a = group(pair.a);
    List<Page> b = group(pair.b);
    if (a == b || areApart(a, b)) {
      return;
    }
    List<Page> joined = new ArrayList<>(a);
    joined.addAll(b);
    joined.forEach(page -> groups.put(page, joined));
  }

  private List<Page> group(Page page) {
    return groups.getOrDefault(page, List.of(page));
  }

  private static boolean areApart(List<Page> a, List<Page> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Kinship.of(x, y) == Kinship.APART));
  }
}
