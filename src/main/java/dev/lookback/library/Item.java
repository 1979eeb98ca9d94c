package dev.lookback.library;

import dev.lookback.reading.Problem;
import dev.lookback.reading.Reading;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Document;
import dev.lookback.source.Entry;
import dev.lookback.source.Failure;
import dev.lookback.source.Retrieval;
import dev.lookback.source.Unsettled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a source listed, and how to load it. */
sealed interface Item {

  RecapId id();

  /** Whether it surely has a revision that it had before, told without reading it. */
  boolean certainlyHas(String revision);

  /** What goes wrong comes out as a problem. */
  Loaded load(@Nullable String knownRevision);

  /** What could not be listed. */
  record Missing(RecapId id, Failure failure) implements Item {

    @Override
    public boolean certainlyHas(String revision) {
      return false;
    }

    @Override
    public Loaded load(@Nullable String knownRevision) {
      return Loaded.failed(id, failure.message());
    }
  }

  /** A document. */
  record Listed(RecapId id, Entry entry, Origin.Reader reader) implements Item {

    @Override
    public boolean certainlyHas(String revision) {
      return entry.certainlyHas(revision);
    }

    @Override
    public Loaded load(@Nullable String knownRevision) {
      try {
        Retrieval retrieval = entry.read(knownRevision);
        if (retrieval instanceof Document document) {
          return read(document);
        }
        if (retrieval instanceof Failure failure) {
          return Loaded.failed(id, failure.message());
        }
        return retrieval instanceof Unsettled ? Loaded.awaited(id) : Loaded.unchanged(id);
      } catch (RuntimeException | StackOverflowError e) {
        return Loaded.failed(id, "Lookback failed to read this, which is a fault of its own: " + e);
      }
    }

    private Loaded read(Document document) {
      Reading reading = reader.read(id, document.text());
      List<Problem> problems = new ArrayList<>(reading.problems());
      document
          .flaws()
          .forEach(
              flaw ->
                  problems.add(
                      new Problem(
                          flaw.line(), flaw.column(), Problem.Severity.ERROR, flaw.message())));
      return new Loaded(id, reading.recap(), document.revision(), problems);
    }
  }
}
