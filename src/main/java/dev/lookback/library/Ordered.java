package dev.lookback.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Lists in an order in which no two elements are equal. */
final class Ordered {
  /** Where more than this part changes, to sort all is quicker. */
  private static final int PART = 64;

  private Ordered() {}

  static <T> List<T> replace(
      List<T> all, Collection<T> removed, Collection<T> added, Comparator<? super T> order) {
    List<T> next = new ArrayList<>(all);
    if ((removed.size() + added.size()) * PART > all.size()) {
      next.removeAll(new HashSet<>(removed));
      next.addAll(added);
      next.sort(order);
    } else {
      removed.forEach(element -> next.remove(Collections.binarySearch(next, element, order)));
      added.forEach(
          element -> next.add(-1 - Collections.binarySearch(next, element, order), element));
    }
    return List.copyOf(next);
  }
}
