package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.chat.Rooms;
import java.util.function.BooleanSupplier;

/**
 * What it takes for admins to see to announcing.
 *
 * @param rooms where it is posted
 * @param here whether it is this process that posts, of those that share a ledger
 */
public record Announcing(Announcements announcements, Rooms rooms, BooleanSupplier here) {}
