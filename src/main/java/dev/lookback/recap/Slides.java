package dev.lookback.recap;

import org.jspecify.annotations.Nullable;

/**
 * The slides of a talk.
 *
 * @param url canonical, http or https
 * @param label the link's own words, where it has any
 */
public record Slides(String url, @Nullable String label, Evidence evidence) {}
