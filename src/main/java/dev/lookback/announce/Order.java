package dev.lookback.announce;

import dev.lookback.chat.Room;
import org.jspecify.annotations.Nullable;

/**
 * What came of announcing an event by hand in a room.
 *
 * @param taken whether it is posted there now, as soon as may be
 * @param before how it stood there before
 */
public record Order(Room room, boolean taken, Verdict before, @Nullable Receipt receipt) {}
