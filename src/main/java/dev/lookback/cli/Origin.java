package dev.lookback.cli;

import dev.lookback.reading.Reading;
import dev.lookback.recap.RecapId;
import dev.lookback.source.Source;

/** A source of documents and the reader that understands them. */
record Origin(Source source, Reader reader) {

  /** Makes a reading of a document's text. Safe for use by several threads. */
  interface Reader {
    Reading read(RecapId id, String text);
  }
}
