package dev.lookback.announce;

import dev.lookback.chat.Room;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a room.
 *
 * @param baseline the last item that was there before the room wanted any
 * @param filter what it wants, as a fingerprint
 * @param active whether it still wants any
 * @param paused whether somebody has to mend something there
 * @param failures in a row
 * @param retryAt when to try again, in milliseconds
 * @param trouble what went wrong the last time
 */
record RoomState(
    Room room,
    long baseline,
    String filter,
    boolean active,
    boolean paused,
    int failures,
    @Nullable Long retryAt,
    @Nullable String trouble) {

  static RoomState fresh(Room room, long baseline, String filter) {
    return new RoomState(room, baseline, filter, true, false, 0, null, null);
  }

  RoomState inactive() {
    return new RoomState(room, baseline, filter, false, false, 0, null, null);
  }

  RoomState well() {
    return new RoomState(room, baseline, filter, active, false, 0, null, null);
  }

  RoomState failed(boolean nowPaused, long nextTry, String why) {
    return new RoomState(room, baseline, filter, active, nowPaused, failures + 1, nextTry, why);
  }
}
