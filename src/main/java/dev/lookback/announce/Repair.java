package dev.lookback.announce;

import dev.lookback.chat.Room;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a room's posts.
 *
 * @param looked how many were looked for
 * @param restored titles of those that were gone and are posted again
 * @param trouble why the rest could not be looked for; null if all could
 */
public record Repair(Room room, int looked, List<String> restored, @Nullable String trouble) {

  public Repair {
    restored = List.copyOf(restored);
  }
}
