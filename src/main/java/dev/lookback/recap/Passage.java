package dev.lookback.recap;

/**
 * A paragraph, heading, list item or table row of the document, as plain text.
 *
 * @param line its first line, counted from 1 in the file
 */
public record Passage(int line, String text) {}
