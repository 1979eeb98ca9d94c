package dev.lookback.config;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to be in Discord.
 *
 * @param token of the application's bot user; null where it isn't given, as in a first try
 * @param proxy through which Discord is reached; null for none
 * @param shard which part of the servers this process is for, from 0
 * @param shards how many processes share them
 */
public record DiscordSettings(
    @Nullable Secret token, @Nullable ProxySettings proxy, int shard, int shards) {

  private static final int MOST_SHARDS = 1_000;

  static final DiscordSettings NONE = new DiscordSettings(null, null, 0, 1);

  static Supplier<DiscordSettings> read(Section section) {
    Setting<Secret> token = section.optional("token", Forms.SECRET);
    Setting<ProxySettings> proxy = section.optional("proxy", Forms.section(ProxySettings::read));
    Setting<Integer> shards = section.optional("shards", Forms.wholeNumber(1, MOST_SHARDS));
    int most = shards.or(1) - 1;
    Setting<Integer> shard = section.optional("shard", Forms.wholeNumber(0, most));
    return () -> new DiscordSettings(token.orNull(), proxy.orNull(), shard.or(0), shards.or(1));
  }
}
