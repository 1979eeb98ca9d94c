package dev.lookback.bot;

import dev.lookback.chat.Room;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of trouble.
 *
 * @param channel where admins are told; null for none, and then they are told directly
 * @param people ids of those who are; what is no person's id is passed over
 * @param subscriber gives the id of the admin who subscribed a room, if one did
 */
public record Audience(
    @Nullable Room channel, List<String> people, Function<Room, Optional<String>> subscriber) {

  public Audience {
    people = List.copyOf(people);
  }
}
