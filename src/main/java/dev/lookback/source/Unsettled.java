package dev.lookback.source;

/**
 * The document is being written, or was a moment ago. What was known of it holds until it can be
 * read.
 */
public record Unsettled(String location) implements Retrieval {}
