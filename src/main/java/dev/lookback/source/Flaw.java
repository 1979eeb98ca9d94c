package dev.lookback.source;

/**
 * Something wrong in the bytes of a document that could be read all the same.
 *
 * @param line counted from 1
 * @param column counted from 1 in Unicode code points
 * @param message what is wrong, and what would mend it
 */
public record Flaw(int line, int column, String message) {}
