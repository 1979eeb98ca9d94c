package dev.lookback.search;

import dev.lookback.recap.Evidence;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Place;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.Arrays;
import java.util.List;

/** Recaps for tests of the index. */
final class Pages {

  private Pages() {}

  static RecapId id(String path) {
    return new RecapId("site", path);
  }

  /** A recap of an event. */
  static Recap page(String path, String title, String city, List<Talk> talks, Passage... passages) {
    return new Recap(
        id(path),
        Kind.RECAP,
        title,
        "zh",
        null,
        null,
        new Place(new Fact<>(city, Evidence.stated(1, city)), null),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        talks,
        List.of(),
        List.of(),
        false,
        List.of(passages));
  }

  static Talk talk(int line, String title, String... speakers) {
    return new Talk(
        title,
        Arrays.stream(speakers)
            .map(name -> new Speaker(name, List.of(), null, null, Evidence.stated(line, name)))
            .toList(),
        List.of(),
        List.of(),
        Evidence.stated(line, title));
  }
}
