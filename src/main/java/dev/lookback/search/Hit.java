package dev.lookback.search;

import dev.lookback.recap.RecapId;

/**
 * What a search found.
 *
 * @param talk which talk of the page, counted from 0; -1 for the page or a passage of it
 * @param line where it stands, counted from 1 in the file
 * @param text the title of the talk or page, or the passage
 * @param score comparable within one list of hits, the best first
 */
public record Hit(RecapId recap, int talk, int line, String text, float score) {}
