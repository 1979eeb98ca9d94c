package dev.lookback.announce;

import dev.lookback.chat.Room;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a subscribed room.
 *
 * @param by id of the admin who subscribed it; null where the settings do
 * @param paused whether somebody has to mend something there
 * @param trouble what went wrong the last time; null if nothing did
 * @param retryAt when it is tried again
 * @param waiting how many events are to be told there
 * @param told how many have been
 */
public record Standing(
    Room room,
    Subscription subscription,
    @Nullable String by,
    boolean paused,
    @Nullable String trouble,
    @Nullable Instant retryAt,
    int waiting,
    int told) {}
