package dev.lookback.announce;

import dev.lookback.chat.Notice;
import dev.lookback.chat.Room;
import org.jspecify.annotations.Nullable;

/**
 * What a subscribed room would get of an event, and why not.
 *
 * @param notice as it would be posted there now
 * @param receipt what the ledger has of it there
 */
public record Prospect(
    Room room,
    Subscription subscription,
    Verdict verdict,
    Notice notice,
    @Nullable Receipt receipt) {}
