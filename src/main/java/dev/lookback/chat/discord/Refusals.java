package dev.lookback.chat.discord;

import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.time.Duration;
import java.util.Map;

/** What Discord's refusals mean for the next try, by the numbers of its documentation. */
final class Refusals {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  /** Limits that come without the time after which they end. */
  private static final Map<Integer, Duration> LIMITS =
      Map.of(
          20016, // Slow mode.
          Duration.ofSeconds(30),
          20022, // Edits in announcement channels.
          Duration.ofMinutes(1),
          20028, // Messages in one channel.
          Duration.ofSeconds(30),
          20029, // Messages in one server.
          Duration.ofSeconds(30),
          30046, // Edits of messages older than an hour.
          Duration.ofMinutes(5),
          160006, // Active threads.
          Duration.ofMinutes(5),
          160007, // Active announcement threads.
          Duration.ofMinutes(5),
          130000, // Too much to do for Discord.
          Duration.ofSeconds(30));

  /** What is missing where Discord tells more than that something is. */
  private static final Map<Integer, String> PERMISSIONS =
      Map.of(
          Refused.NO_ACCESS,
          Permissions.VIEW_CHANNEL,
          160002, // An answer.
          Permissions.READ_HISTORY,
          160005, // A thread that is locked.
          Permissions.MANAGE_THREADS);

  /** What can't be mended by a permission, but in the room all the same. */
  private static final Map<Integer, String> PLACES =
      Map.of(
          40067,
          Channel.TAGS,
          50007,
          "This person takes no messages from the bot.",
          50008,
          Channel.NO_MESSAGES,
          50024,
          Channel.NO_MESSAGES);

  private Refusals() {}

  static SendFailed meaning(Refused refused) {
    int code = refused.code();
    String said = String.valueOf(refused.getMessage());
    if (LIMITS.containsKey(code)) {
      return SendFailed.later(LIMITS.get(code), said);
    }
    if (PERMISSIONS.containsKey(code)) {
      return SendFailed.missing(PERMISSIONS.get(code));
    }
    if (PLACES.containsKey(code)) {
      return SendFailed.of(Kind.PERMISSION_MISSING, PLACES.get(code), refused);
    }
    return SendFailed.of(kind(refused.status(), code), said, refused);
  }

  private static Kind kind(int status, int code) {
    if (code == Refused.UNKNOWN_CHANNEL || code == Refused.UNKNOWN_GUILD) {
      return Kind.ROOM_GONE;
    }
    if (code == Refused.UNKNOWN_MESSAGE) {
      return Kind.MESSAGE_GONE;
    }
    if (status == FORBIDDEN) {
      return Kind.PERMISSION_MISSING;
    }
    // With a code it is the message. Without one it isn't Discord who speaks, or it is ill.
    boolean isPassing = status == UNAUTHORIZED || status == NOT_FOUND || status < 400;
    return isPassing || code == 0 ? Kind.TRANSIENT : Kind.REJECTED;
  }
}
