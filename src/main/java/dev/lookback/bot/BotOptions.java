package dev.lookback.bot;

import dev.lookback.chat.Language;
import java.util.Set;
import java.util.function.Function;

/**
 * What can be chosen about a bot.
 *
 * @param admins ids of people and of roles who may run the commands for admins, beside those who
 *     manage the place where they talk
 * @param perMinute the most answers that one person gets in a minute
 * @param connection says how the bot is connected
 */
public record BotOptions(Set<String> admins, int perMinute, Function<Language, String> connection) {

  public BotOptions {
    admins = Set.copyOf(admins);
  }
}
