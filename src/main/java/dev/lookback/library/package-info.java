/**
 * What is known at one time, put together from all documents: the pages that are about one event,
 * and the appearances of one person. Start at {@link dev.lookback.library.Edition}.
 */
@NullMarked
package dev.lookback.library;

import org.jspecify.annotations.NullMarked;
