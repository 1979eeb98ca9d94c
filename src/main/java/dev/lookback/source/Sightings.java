package dev.lookback.source;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what files looked like when they were read, so that those which still look so need not
 * be read again. Safe for use by several threads.
 */
final class Sightings {

  /**
   * A file this young may be written to again without a sign of it, as file systems count time in
   * steps of up to two seconds.
   */
  private static final Duration FRESH = Duration.ofSeconds(3);

  private final Map<String, Sighting> byLocation = new ConcurrentHashMap<>();
  private final InstantSource clock;

  private record Sighting(Stamp stamp, String revision) {}

  Sightings(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether what was read where a file looks like this had that revision. */
  boolean confirm(String location, Stamp stamp, String revision) {
    return new Sighting(stamp, revision).equals(byLocation.get(location));
  }

  void note(String location, Stamp stamp, String revision) {
    if (stamp.modified().isBefore(clock.instant().minus(FRESH))) {
      byLocation.put(location, new Sighting(stamp, revision));
    } else {
      byLocation.remove(location);
    }
  }

  /** Forgets what isn't among the entries, once there is more of that than it is worth. */
  void forgetOthers(List<Entry> entries) {
    if (byLocation.size() > entries.size()) {
      byLocation.keySet().retainAll(entries.stream().map(Entry::location).collect(toSet()));
    }
  }
}
