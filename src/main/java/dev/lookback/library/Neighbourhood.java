package dev.lookback.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the pages that may be about the same event as a page, without a look at all of them. */
final class Neighbourhood {
  /** What so many pages share tells nothing, such as a link to the community's own site. */
  private static final int CROWD = 64;

  private static final String UNKNOWN = "";

  private final Map<Integer, Map<String, List<Page>>> byDay = new HashMap<>();
  private final Map<String, List<Page>> byMark = new HashMap<>();

  Neighbourhood(Collection<Page> pages) {
    pages.forEach(this::add);
  }

  private void add(Page page) {
    if (page.about() != null) {
      byDay
          .computeIfAbsent(page.about(), day -> new HashMap<>())
          .computeIfAbsent(city(page), city -> new ArrayList<>(2))
          .add(page);
    }
    for (String mark : marks(page)) {
      byMark.computeIfAbsent(mark, any -> new ArrayList<>(2)).add(page);
    }
  }

  private static String city(Page page) {
    return page.city() == null ? UNKNOWN : page.city();
  }

  private static List<String> marks(Page page) {
    List<String> marks = new ArrayList<>();
    marks.add("path " + page.recap().id().source() + " " + page.path());
    if (page.address() != null) {
      marks.add("address " + page.address());
    }
    page.videos().forEach(video -> marks.add("video " + video));
    return marks;
  }

  /** The page itself may be among them. */
  Set<Page> near(Page page) {
    Set<Page> near = new LinkedHashSet<>();
    marks(page).forEach(mark -> addUnlessCrowd(near, byMark.get(mark)));
    if (page.about() != null) {
      for (int gap = -Kinship.WINDOW; gap <= Kinship.WINDOW; gap++) {
        Map<String, List<Page>> cities = byDay.get(page.about() + gap);
        if (cities != null) {
          addNear(near, page, cities);
        }
      }
    }
    return near;
  }

  private static void addNear(Set<Page> near, Page page, Map<String, List<Page>> cities) {
    if (!page.isInRealCity()) {
      cities.values().forEach(pages -> addUnlessCrowd(near, pages));
      return;
    }
    addUnlessCrowd(near, cities.get(city(page)));
    addUnlessCrowd(near, cities.get(Page.ONLINE));
    addUnlessCrowd(near, cities.get(UNKNOWN));
  }

  private static void addUnlessCrowd(Set<Page> near, @Nullable List<Page> pages) {
    if (pages != null && pages.size() <= CROWD) {
      near.addAll(pages);
    }
  }
}
