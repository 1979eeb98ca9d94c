package dev.lookback.chat.discord;

import dev.lookback.chat.discord.LoginFailed.Cause;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes with which the gateway turns a bot away for good.
 *
 * @param message what happened and what would mend it
 */
record CloseCode(Cause cause, String message) {
  private static final CloseCode SHARDS =
      new CloseCode(
          Cause.SHARDS,
          "Discord doesn't accept the shard: the bot is in too many servers for so few shards, or"
              + " the number is wrong. Raise the number of shards in the settings");
  private static final CloseCode INTENTS =
      new CloseCode(
          Cause.INTENTS,
          "Discord doesn't grant the bot its intents. Lookback needs none of the privileged ones;"
              + " look at the page \"Bot\" of the application in Discord's developer portal,"
              + " whether the application is restricted");
  private static final Map<Integer, CloseCode> FINAL =
      Map.of(
          4004,
          new CloseCode(
              Cause.TOKEN,
              "Discord no longer accepts the token: it was probably reset. Copy the new one from"
                  + " the page \"Bot\" of the application in Discord's developer portal into the"
                  + " settings"),
          4010,
          SHARDS,
          4011,
          SHARDS,
          4012,
          new CloseCode(
              Cause.NETWORK,
              "Discord has ended the version of its gateway that this Lookback speaks. Install a"
                  + " newer Lookback"),
          4013,
          INTENTS,
          4014,
          INTENTS);

  /** Null if it is worth trying again after it. */
  static @Nullable CloseCode of(int code) {
    CloseCode known = FINAL.get(code);
    return known == null
        ? null
        : new CloseCode(known.cause, "%s (close code %d).".formatted(known.message, code));
  }
}
