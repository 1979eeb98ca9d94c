package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookback.chat.Notice;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the bot may do in a channel, computed as Discord does: what its roles allow in the whole
 * server, then what the channel takes and gives to all, to its roles, and to itself.
 */
final class Permissions {
  static final String VIEW_CHANNEL = "View Channel";
  static final String READ_HISTORY = "Read Message History";
  static final String MANAGE_THREADS = "Manage Threads";

  private static final long ADMINISTRATOR = 1L << 3;
  private static final long VIEW = 1L << 10;
  private static final long SEND = 1L << 11;
  private static final long EMBED = 1L << 14;
  private static final long HISTORY = 1L << 16;
  private static final long MENTION = 1L << 17;
  private static final long THREADS = 1L << 34;
  private static final long CREATE_THREADS = 1L << 35;
  private static final long SEND_IN_THREADS = 1L << 38;
  private static final long ALL = ~0L;

  private final Map<String, JsonNode> roles = new HashMap<>();
  private final long granted;

  private Permissions(JsonNode guild, JsonNode member, String self, Channel channel) {
    guild.path("roles").forEach(role -> roles.put(role.path("id").asText(), role));
    granted = granted(guild, member, self, channel);
  }

  /**
   * Those in a channel.
   *
   * @param channel with the overwrites; of a thread, its parent
   * @param self the bot's id
   */
  static Permissions of(JsonNode guild, JsonNode member, String self, Channel channel) {
    return new Permissions(guild, member, self, channel);
  }

  private long granted(JsonNode guild, JsonNode member, String self, Channel channel) {
    String everyone = guild.path("id").asText();
    Set<String> own = new HashSet<>();
    member.path("roles").forEach(role -> own.add(role.asText()));
    long base = bits(roles.getOrDefault(everyone, guild).path("permissions"));
    for (String role : own) {
      base |= roles.containsKey(role) ? bits(roles.get(role).path("permissions")) : 0;
    }
    if ((base & ADMINISTRATOR) != 0 || guild.path("owner_id").asText().equals(self)) {
      return ALL;
    }
    long allowed = changed(base, channel, Set.of(everyone));
    return changed(changed(allowed, channel, own), channel, Set.of(self));
  }

  private static long changed(long before, Channel channel, Set<String> whose) {
    long deny = 0;
    long allow = 0;
    for (JsonNode overwrite : channel.overwrites()) {
      if (whose.contains(overwrite.path("id").asText())) {
        deny |= bits(overwrite.path("deny"));
        allow |= bits(overwrite.path("allow"));
      }
    }
    return (before & ~deny) | allow;
  }

  private static long bits(JsonNode number) {
    String text = number.asText();
    return text.matches("\\d{1,30}") ? new BigInteger(text).longValue() : 0;
  }

  /** What a notice needs there and isn't granted, as people see it where they grant it. */
  List<String> missing(Channel channel, Notice notice) {
    if (!has(VIEW)) {
      return List.of(VIEW_CHANNEL);
    }
    List<String> missing = new ArrayList<>();
    if (channel.isThread()) {
      require(SEND_IN_THREADS, "Send Messages in Threads", missing);
    } else {
      require(SEND, channel.isForum() ? "Create Posts" : "Send Messages", missing);
    }
    require(EMBED, "Embed Links", missing);
    require(HISTORY, READ_HISTORY, missing);
    if (channel.locked()) {
      require(THREADS, MANAGE_THREADS, missing);
    }
    if (notice.thread() != null && channel.hasThreads()) {
      require(CREATE_THREADS, "Create Public Threads", missing);
    }
    if (!notice.pings().stream().allMatch(this::mayBeCalled)) {
      require(MENTION, "Mention @everyone, @here, and All Roles", missing);
    }
    return missing;
  }

  /** Whether what was written there can be read. */
  boolean mayRead() {
    return has(VIEW) && has(HISTORY);
  }

  private void require(long bit, String name, List<String> missing) {
    if (!has(bit)) {
      missing.add(name);
    }
  }

  private boolean has(long bit) {
    return (granted & bit) != 0;
  }

  private boolean mayBeCalled(String role) {
    return !roles.containsKey(role) || roles.get(role).path("mentionable").asBoolean();
  }

  /** Those roles that the server doesn't have. */
  List<String> unknown(List<String> ids) {
    return ids.stream().filter(id -> !roles.containsKey(id)).toList();
  }
}
