/**
 * Finds talks, passages and people's names in recaps, in Chinese and Latin script alike.
 *
 * <p>Start at {@link dev.lookback.search.RecapIndex} for words and at {@link
 * dev.lookback.search.NameIndex} for names. Both compare text as {@link
 * dev.lookback.search.RecapIndex#fold} makes it.
 */
@NullMarked
package dev.lookback.search;

import org.jspecify.annotations.NullMarked;
