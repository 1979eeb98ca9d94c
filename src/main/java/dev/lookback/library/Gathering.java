package dev.lookback.library;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the pages that are about one event: the closest first, and never two that contradict. */
final class Gathering {
  private static final Comparator<Pair> CLOSEST_FIRST =
      comparing(Pair::kinship)
          .reversed()
          .thenComparing(Pair::gap)
          .thenComparing(Pair::unlikeness)
          .thenComparing(pair -> pair.a.id(), Edition.BY_ID)
          .thenComparing(pair -> pair.b.id(), Edition.BY_ID);

  private final Neighbourhood neighbourhood;
  private final Map<Page, List<Page>> groups = new LinkedHashMap<>();
  private final Deque<Page> toVisit = new ArrayDeque<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Two pages that may be about one event. */
  private record Pair(Page a, Page b, Kinship kinship) {

    int gap() {
      Integer aboutA = a.about();
      Integer aboutB = b.about();
      return aboutA == null || aboutB == null ? 0 : Math.abs(aboutA - aboutB);
    }

    double unlikeness() {
      return -a.title().likeness(b.title());
    }
  }

  private Gathering(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  /** All pages that are bound to some, even through others, and those. */
  static Set<Page> boundTo(Collection<Page> pages, Neighbourhood neighbourhood) {
    Gathering gathering = new Gathering(neighbourhood);
    pages.forEach(gathering::meet);
    gathering.meetOthers();
    return gathering.groups.keySet();
  }

  /** The groups of all pages that are bound to some, even through others, and of those. */
  static Collection<List<Page>> around(Collection<Page> pages, Neighbourhood neighbourhood) {
    Gathering gathering = new Gathering(neighbourhood);
    pages.forEach(gathering::meet);
    gathering.meetOthers();
    gathering.pairs.sort(CLOSEST_FIRST);
    gathering.pairs.forEach(gathering::join);
    Map<Page, List<Page>> distinct = new LinkedHashMap<>();
    gathering.groups.values().forEach(group -> distinct.put(group.get(0), group));
    return distinct.values();
  }

  private void meet(Page page) {
    if (groups.putIfAbsent(page, List.of(page)) == null) {
      toVisit.add(page);
    }
  }

  private void meetOthers() {
    while (!toVisit.isEmpty()) {
      Page page = toVisit.remove();
      for (Page other : neighbourhood.near(page)) {
        int order = Edition.BY_ID.compare(page.id(), other.id());
        if (order == 0) {
          continue;
        }
        Kinship kinship = Kinship.of(page, other);
        if (kinship.binds()) {
          meet(other);
          if (order < 0) {
            pairs.add(new Pair(page, other, kinship));
          }
        }
      }
    }
  }

  private void join(Pair pair) {
    List<Page> a = groups.getOrDefault(pair.a, List.of());
    List<Page> b = groups.getOrDefault(pair.b, List.of());
    if (a.contains(pair.b) || areApart(a, b)) {
      return;
    }
    List<Page> joined = new ArrayList<>(a);
    joined.addAll(b);
    joined.forEach(page -> groups.put(page, joined));
  }

  private static boolean areApart(List<Page> a, List<Page> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> Kinship.of(x, y) == Kinship.APART));
  }
}
