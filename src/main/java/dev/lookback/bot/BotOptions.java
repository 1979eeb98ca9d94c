package dev.lookback.bot;

import dev.lookback.chat.Language;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen about a bot.
 *
 * @param admins ids of people and of roles who may run the commands for admins, beside those who
 *     manage the place where they talk
 * @param perMinute the most answers that one person gets in a minute
 * @param connection says how the bot is connected
 * @param announcing null where nothing is announced, so that there are no commands for it
 */
public record BotOptions(
    Set<String> admins,
    int perMinute,
    Function<Language, String> connection,
    @Nullable Announcing announcing) {

  public BotOptions {
    admins = Set.copyOf(admins);
  }

  /** Without announcing. */
  public BotOptions(Set<String> admins, int perMinute, Function<Language, String> connection) {
    this(admins, perMinute, connection, null);
  }

  public BotOptions with(Announcing other) {
    return new BotOptions(admins, perMinute, connection, other);
  }
}
