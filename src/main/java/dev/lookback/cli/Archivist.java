package dev.lookback.cli;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Ledger;

/**
 * What was announced, without announcing anything.
 *
 * @param place where that is kept, without any secret
 * @param isThere whether anything was kept there yet
 */
record Archivist(String place, boolean isThere, Ledger ledger, Announcements announcements)
    implements AutoCloseable {

  Line heading() {
    return Line.of(Ink.TITLE, "Ledger").and(" " + place + (isThere ? "" : " (not there yet)"));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
