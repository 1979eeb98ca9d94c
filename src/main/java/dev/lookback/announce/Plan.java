package dev.lookback.announce;

import dev.lookback.chat.Room;
import java.util.List;

/**
 * What would be done in a room now.
 *
 * @param titles of the events that it is about, in their order
 */
public record Plan(Room room, Act act, List<String> titles) {

  /** What can be done. */
  public enum Act {
    /** Tell of one that is new. */
    POST,
    /** Tell of one that is not new: an admin wants that, or the room wanted the last ones. */
    POST_ASKED,
    /** Tell of several at once. */
    DIGEST,
    /** Find out how an earlier try ended, and post if it made no message. */
    RESUME,
    EDIT,
    /** Make the thread of a post, or pass it on. */
    COMPLETE
  }

  public Plan {
    titles = List.copyOf(titles);
  }
}
