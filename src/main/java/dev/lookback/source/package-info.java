/**
 * Where documents come from. Start at {@link dev.lookback.source.Source}.
 *
 * <p>A source lists its documents first, which is cheap, and hands out each one's text only when it
 * is read. So no more than the documents being read at a time are in memory, several threads can
 * read, and what hasn't changed since the last time need not be understood again.
 */
@NullMarked
package dev.lookback.source;

import org.jspecify.annotations.NullMarked;
