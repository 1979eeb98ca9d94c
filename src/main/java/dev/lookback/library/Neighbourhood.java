package dev.lookback.library;

import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that may be about the same event as a page, without a look at all of them.
 * Immutable.
 */
final class Neighbourhood {
  static final Neighbourhood EMPTY = new Neighbourhood(Map.of());

  /** What so many pages share tells nothing, such as a link to the community's own site. */
  private static final int CROWD = 64;

  private static final String UNKNOWN = "";
  private static final String ANYWHERE = "*";

  private final Map<Object, List<Page>> pages;

  /** Where and when pages are. */
  private record Spot(Kind kind, int day, String city) {}

  /** What pages have in common. */
  private record Mark(String sort, String value) {}

  private Neighbourhood(Map<Object, List<Page>> pages) {
    this.pages = pages;
  }

  Neighbourhood with(Collection<Page> put, Collection<Page> removed) {
    Map<Object, List<Page>> next = new HashMap<>(pages);
    for (Page page : removed) {
      for (Object key : keys(page)) {
        next.computeIfPresent(key, (same, old) -> without(old, page));
      }
    }
    for (Page page : put) {
      for (Object key : keys(page)) {
        next.merge(key, List.of(page), Neighbourhood::both);
      }
    }
    return new Neighbourhood(next);
  }

  /** Null, which a map understands, if nothing is left. */
  private static @Nullable List<Page> without(List<Page> old, Page page) {
    List<Page> rest = old.stream().filter(other -> !other.id().equals(page.id())).toList();
    return rest.isEmpty() ? null : rest;
  }

  private static List<Page> both(List<Page> old, List<Page> one) {
    List<Page> both = new ArrayList<>(old.size() + 1);
    both.addAll(old);
    both.addAll(one);
    return List.copyOf(both);
  }

  private static List<Object> keys(Page page) {
    List<Object> keys = new ArrayList<>(marks(page));
    Integer about = page.about();
    if (about != null) {
      keys.add(new Spot(page.kind(), about, city(page)));
      keys.add(new Spot(page.kind(), about, ANYWHERE));
    }
    return keys;
  }

  private static List<Mark> marks(Page page) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("path", page.path()));
    if (page.address() != null) {
      marks.add(new Mark("address", page.address()));
    }
    page.videos().forEach(video -> marks.add(new Mark("video", video)));
    return marks;
  }

  private static String city(Page page) {
    return page.city() == null ? UNKNOWN : page.city();
  }

  /** The page itself may be among them. */
  Set<Page> near(Page page) {
    Set<Page> near = new LinkedHashSet<>();
    marks(page).forEach(mark -> addUnlessCrowd(near, mark));
    Integer about = page.about();
    if (about != null) {
      for (Kind kind : Kind.values()) {
        int window = Kinship.window(page.kind(), kind);
        for (int day = about - window; day <= about + window; day++) {
          addAround(near, page, kind, day);
        }
      }
    }
    return near;
  }

  private void addAround(Set<Page> near, Page page, Kind kind, int day) {
    if (!page.isInRealCity()) {
      addUnlessCrowd(near, new Spot(kind, day, ANYWHERE));
      return;
    }
    addUnlessCrowd(near, new Spot(kind, day, city(page)));
    addUnlessCrowd(near, new Spot(kind, day, Page.ONLINE));
    addUnlessCrowd(near, new Spot(kind, day, UNKNOWN));
  }

  private void addUnlessCrowd(Set<Page> near, Object key) {
    List<Page> found = pages.getOrDefault(key, List.of());
    if (found.size() <= CROWD) {
      near.addAll(found);
    }
  }
}
