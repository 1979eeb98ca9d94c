package dev.lookback.library;

import dev.lookback.reading.Reading;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Source;

/** A source of documents and the reader that understands them. */
public record Origin(Source source, Reader reader) {

  /** Makes a reading of a document's text. Safe for use by several threads. */
  public interface Reader {
    Reading read(RecapId id, String text);
  }
}
