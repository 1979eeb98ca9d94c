package dev.lookback.recap;

/**
 * Identifies a recap by where it came from, never by time: an edited date or a touched file is the
 * same recap.
 *
 * @param source the name of the source
 * @param path relative to the source's root, with forward slashes
 */
public record RecapId(String source, String path) {}
