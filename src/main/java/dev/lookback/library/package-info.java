/**
 * What is known at one time, put together from all documents: the pages that are about one event,
 * and the appearances of one person. Start at {@link dev.lookback.library.Edition}, and for where
 * it comes from at {@link dev.lookback.library.Library}.
 */
@NullMarked
package dev.lookback.library;

import org.jspecify.annotations.NullMarked;
