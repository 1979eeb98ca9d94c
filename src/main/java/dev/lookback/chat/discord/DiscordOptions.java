package dev.lookback.chat.discord;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How Lookback is to be in Discord. As a text it doesn't tell the token.
 *
 * @param token of the application's bot
 * @param proxy null where Discord can be reached directly
 * @param rate the most requests in a second, answers to commands and buttons left out; Discord
 *     allows 50
 */
public record DiscordOptions(
    String token,
    @Nullable HttpProxy proxy,
    Shard shard,
    int rate,
    Patience patience,
    Clock clock) {

  /**
   * The way out of a network that has only this one.
   *
   * @param user null where the proxy doesn't ask who comes
   */
  public record HttpProxy(String host, int port, @Nullable String user, @Nullable String password) {
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /**
   * Which part of the servers this process is for, where a bot is in more than one process can do.
   *
   * @param number from 0
   */
  public record Shard(int number, int total) {

    /** All of them. */
    public static final Shard ALL = new Shard(0, 1);

    public Shard {
      if (number < 0 || number >= total) {
        throw new IllegalArgumentException(
            "There is no shard %d of %d: they count from 0".formatted(number, total));
      }
    }
  }

  public DiscordOptions {
    token = token.strip();
  }

  /** With all else as usual. */
  public static DiscordOptions of(String token) {
    return new DiscordOptions(token, null, Shard.ALL, 45, Patience.USUAL, Clock.systemUTC());
  }

  public DiscordOptions with(HttpProxy other) {
    return new DiscordOptions(token, other, shard, rate, patience, clock);
  }

  public DiscordOptions with(Shard other) {
    return new DiscordOptions(token, proxy, other, rate, patience, clock);
  }

  public DiscordOptions with(Patience other) {
    return new DiscordOptions(token, proxy, shard, rate, other, clock);
  }

  @Override
  public String toString() {
    return "%s, shard %d of %d"
        .formatted(proxy == null ? "directly" : "through " + proxy, shard.number(), shard.total());
  }
}
