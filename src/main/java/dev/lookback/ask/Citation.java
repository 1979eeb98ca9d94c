package dev.lookback.ask;

import dev.lookback.recap.RecapId;

/**
 * Where a document says what an answer says.
 *
 * @param line counted from 1 in the file
 * @param quote the words there, as written
 */
public record Citation(RecapId recap, int line, String quote) {}
