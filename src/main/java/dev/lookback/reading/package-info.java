/**
 * A document's text becomes a {@link dev.lookback.reading.Reading}. Start at {@link
 * dev.lookback.reading.RecapReader}.
 */
@NullMarked
package dev.lookback.reading;

import org.jspecify.annotations.NullMarked;
