/**
 * Tells rooms of each new recap, exactly once. The {@link dev.lookback.announce.Ledger} remembers
 * what was told where, in a database; start at {@link dev.lookback.announce.Announcer}.
 */
@NullMarked
package dev.lookback.announce;

import org.jspecify.annotations.NullMarked;
