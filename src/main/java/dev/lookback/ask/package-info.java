/**
 * A question becomes an answer. Start at {@link dev.lookback.ask.Asker}.
 *
 * <p>A question is understood by linking what it names (people, places, days, pages, words of
 * talks) and by the cues that say what it wants; no model guesses. What it names selects events and
 * talks of one edition, and what it wants is read off those. An answer says only what a document
 * says, with the line that says so; otherwise it says no, with the reason.
 */
@NullMarked
package dev.lookback.ask;

import org.jspecify.annotations.NullMarked;
