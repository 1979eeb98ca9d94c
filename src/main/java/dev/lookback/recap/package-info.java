/**
 * The domain: what Lookback remembers of a community's events, as immutable records.
 *
 * <p>Start at {@link dev.lookback.recap.Recap}. Every fact that was read from a document carries
 * its {@link dev.lookback.recap.Evidence}; what a document doesn't state is null or empty, never
 * invented.
 */
@NullMarked
package dev.lookback.recap;

import org.jspecify.annotations.NullMarked;
