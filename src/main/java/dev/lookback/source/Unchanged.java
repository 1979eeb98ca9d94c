package dev.lookback.source;

/** The document still has the revision that the reader knows. */
public record Unchanged(String location) implements Retrieval {}
