package dev.lookback.library;

import dev.lookback.reading.Problem;
import dev.lookback.reading.Reading;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Document;
import dev.lookback.source.Entry;
import dev.lookback.source.Failure;
import dev.lookback.source.Listing;
import dev.lookback.source.Retrieval;
import dev.lookback.source.Source;
import dev.lookback.source.Unchanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * A source in memory. Its documents are lines for {@link Recaps}, which the reader finds a problem
 * in where they hold an exclamation mark.
 */
final class FakeSource implements Source {
  /** By location. */
  final Map<String, String> texts = new TreeMap<>();

  final Map<String, String> unreadable = new TreeMap<>();
  final List<Failure> failures = new ArrayList<>();

  /** What was read since this was cleared. */
  final ConcurrentSkipListSet<String> read = new ConcurrentSkipListSet<>();

  boolean remembers = true;
  Runnable whileListed = () -> {};
  Runnable whileRead = () -> {};

  FakeSource put(String line) {
    texts.put(line.substring(0, line.indexOf(' ')), line);
    return this;
  }

  Origin origin() {
    return new Origin(this, this::read);
  }

  private Reading read(RecapId id, String text) {
    whileRead.run();
    Recap recap = Recaps.recap(text);
    return new Reading(
        recap,
        text.contains("!")
            ? List.of(new Problem(1, 1, Problem.Severity.WARNING, "It shouts."))
            : List.of());
  }

  @Override
  public String name() {
    return "recaps";
  }

  @Override
  public Listing list() {
    whileListed.run();
    List<String> locations;
    synchronized (this) {
      locations = List.copyOf(texts.keySet());
    }
    return new Listing(
        locations.stream().map(location -> (Entry) new FakeEntry(location)).toList(), failures);
  }

  private final class FakeEntry implements Entry {
    private final String location;

    FakeEntry(String location) {
      this.location = location;
    }

    @Override
    public String location() {
      return location;
    }

    @Override
    public boolean certainlyHas(String revision) {
      return remembers && revision.equals(text());
    }

    private String text() {
      synchronized (FakeSource.this) {
        return texts.getOrDefault(location, "");
      }
    }

    @Override
    public Retrieval read(@Nullable String knownRevision) {
      read.add(location);
      if (unreadable.containsKey(location)) {
        return new Failure(location, unreadable.get(location));
      }
      return text().equals(knownRevision)
          ? new Unchanged(location)
          : new Document(location, text(), text(), List.of());
    }
  }
}
