package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Room;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger has of an event in a room.
 *
 * @param message that tells of it, which may be a digest
 * @param at when that was posted
 * @param reason why it was not, where something was in the way
 */
public record Receipt(
    Room room,
    String title,
    Verdict verdict,
    @Nullable MessageId message,
    @Nullable Instant at,
    @Nullable String reason) {}
