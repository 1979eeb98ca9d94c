package dev.lookback.library;

import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages that may be about the same event as a page, without a look at all of them.
 * Immutable.
 */
final class Neighbourhood {
  static final Neighbourhood EMPTY = new Neighbourhood(Patched.empty());

  /** What so many pages share tells nothing, such as a link to the community's own site. */
  private static final int CROWD = 64;

  private static final String UNKNOWN = "";
  private static final String ANYWHERE = "*";

  private final Patched<Object, List<Page>> pages;

  /** Where and when pages are. */
  private record Spot(Kind kind, int day, String city) {}

  /** What pages have in common. */
  private record Mark(String sort, String value) {}

  private Neighbourhood(Patched<Object, List<Page>> pages) {
    this.pages = pages;
  }

  Neighbourhood with(Collection<Page> put, Collection<Page> removed) {
    Patched.Changer<Object, List<Page>> next = pages.change();
    for (Page page : removed) {
      for (Object key : keys(page)) {
        List<Page> rest = others(next.get(key), page);
        if (rest.isEmpty()) {
          next.remove(key);
        } else {
          next.put(key, rest);
        }
      }
    }
    for (Page page : put) {
      for (Object key : keys(page)) {
        List<Page> others = next.get(key);
        next.put(key, others == null ? List.of(page) : both(others, page));
      }
    }
    return new Neighbourhood(next.done());
  }

  private static List<Page> others(@Nullable List<Page> all, Page page) {
    return all == null
        ? List.of()
        : all.stream().filter(other -> !other.id().equals(page.id())).toList();
  }

  private static List<Page> both(List<Page> some, Page one) {
    List<Page> both = new ArrayList<>(some.size() + 1);
    both.addAll(some);
    both.add(one);
    return both;
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
    List<Page> found = pages.get(key);
    if (found != null && found.size() <= CROWD) {
      near.addAll(found);
    }
  }
}
