package dev.lookback.announce;

import dev.lookback.chat.Room;
import java.util.List;
import java.util.Map;

/**
 * What would be done now, and what would not.
 *
 * @param plans room by room; those of rooms that have to be mended first are among them
 * @param tally how many events stand how in each subscribed room
 */
public record Outlook(List<Plan> plans, Map<Room, Map<Verdict, Integer>> tally) {

  public Outlook {
    plans = List.copyOf(plans);
    tally = Map.copyOf(tally);
  }
}
