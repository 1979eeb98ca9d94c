package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in Discord, as its web API describes it.
 *
 * @param guild the server that it belongs to; null for a conversation with one person
 * @param parent of a thread, the channel that it belongs to
 * @param newest id of the newest message; in a forum, of the newest thread
 * @param overwrites what roles and members may do here other than in the whole server
 */
record Channel(
    String id,
    int type,
    String name,
    @Nullable String guild,
    @Nullable String parent,
    @Nullable String newest,
    int flags,
    boolean locked,
    ArrayNode overwrites) {
  static final String NO_MESSAGES =
      "Nothing can be posted there: it is neither a text channel nor an announcement channel, a"
          + " forum or a thread.";
  static final String TAGS =
      "The forum wants a tag on each post. Turn that off in the channel's settings: the bot"
          + " doesn't know which fits.";

  private static final int TEXT = 0;
  private static final int CONVERSATION = 1;
  private static final int ANNOUNCEMENT = 5;
  private static final Set<Integer> THREADS = Set.of(10, 11, 12);
  private static final Set<Integer> FORUMS = Set.of(15, 16);
  private static final int TAG_REQUIRED = 1 << 4;

  static Channel of(JsonNode channel) {
    return new Channel(
        channel.path("id").asText(),
        channel.path("type").asInt(-1),
        channel.path("name").asText(""),
        id(channel.path("guild_id")),
        id(channel.path("parent_id")),
        id(channel.path("last_message_id")),
        channel.path("flags").asInt(),
        channel.at("/thread_metadata/locked").asBoolean(),
        channel.path("permission_overwrites") instanceof ArrayNode overwrites
            ? overwrites
            : JsonNodeFactory.instance.arrayNode());
  }

  private static @Nullable String id(JsonNode value) {
    return Snowflake.is(value.asText()) ? value.asText() : null;
  }

  boolean isForum() {
    return FORUMS.contains(type);
  }

  boolean isThread() {
    return THREADS.contains(type);
  }

  boolean isConversation() {
    return type == CONVERSATION;
  }

  /** Whether others can follow it. */
  boolean isFollowed() {
    return type == ANNOUNCEMENT;
  }

  /** Whether threads can start from its messages. */
  boolean hasThreads() {
    return type == TEXT || type == ANNOUNCEMENT;
  }

  boolean takesMessages() {
    return hasThreads() || isForum() || isThread() || isConversation();
  }

  boolean wantsTag() {
    return isForum() && (flags & TAG_REQUIRED) != 0;
  }

  /** The channel whose messages contain a message; a forum's are each in a thread of its own. */
  String holding(String message) {
    return isForum() ? message : id;
  }
}
