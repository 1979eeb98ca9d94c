package dev.lookback.recap;

/** A value read from a document, with its evidence. */
public record Fact<T>(T value, Evidence evidence) {}
