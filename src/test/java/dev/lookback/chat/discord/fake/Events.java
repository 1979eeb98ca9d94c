package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What the gateway tells the bot, and the people and places that it tells of. */
public final class Events {
  public static final String BOT = "100";
  public static final String SERVER = "200";

  /** A channel for text. */
  public static final String CHANNEL = "300";

  /** A thread of that channel. */
  public static final String THREAD = "301";

  /** The conversation between {@link #ASKER} and the bot. */
  public static final String CONVERSATION = "310";

  /** Somebody who reads Discord in English. */
  public static final String ASKER = "400";

  /** Somebody with the permission to manage the server. */
  public static final String MANAGER = "401";

  /** Another bot. */
  public static final String ROBOT = "402";

  private static final long MANAGE_SERVER = 1 << 5;
  private static final AtomicLong IDS = new AtomicLong(1_000_000);

  private Events() {}

  /** What is given for an option of a form. */
  public record Given(int form, Object value) {
    private static Given of(Object value) {
      return new Given(value instanceof Boolean ? 5 : value instanceof Number ? 4 : 3, value);
    }

    public static Given channel(String id) {
      return new Given(7, id);
    }

    public static Given role(String id) {
      return new Given(8, id);
    }
  }

  static String id() {
    return Long.toString(IDS.incrementAndGet());
  }

  /** The first thing that is heard. */
  static ObjectNode ready(String session) {
    return Json.of(
        "{'v': 10, 'user': %s, 'guilds': [{'id': %s, 'unavailable': true}], 'session_id': %s,"
            + " 'resume_gateway_url': 'wss://gateway-again.discord.gg',"
            + " 'application': {'id': %s, 'flags': 0}}",
        user(BOT), SERVER, session, BOT);
  }

  /** The server with its channels, one of them of a type that is not known yet. */
  static ObjectNode server() {
    ObjectNode server =
        Json.of(
            "{'id': %s, 'name': 'Meetups', 'region': 'hongkong', 'large': false,"
                + " 'member_count': 4, 'owner_id': %s, 'verification_level': 0,"
                + " 'explicit_content_filter': 0, 'default_message_notifications': 0,"
                + " 'mfa_level': 0, 'premium_tier': 0, 'nsfw_level': 0,"
                + " 'preferred_locale': 'en-US', 'features': [], 'emojis': [], 'stickers': [],"
                + " 'members': [], 'presences': [], 'voice_states': []}",
            SERVER, MANAGER);
    server
        .putArray("channels")
        .add(channel(CHANNEL, 0))
        .add(channel("398", 5))
        .add(channel("399", 99));
    server
        .putArray("threads")
        .add(
            Json.of(
                "{'id': %s, 'type': 11, 'name': 'thread', 'guild_id': %s, 'parent_id': %s,"
                    + " 'owner_id': %s, 'message_count': 1, 'member_count': 1,"
                    + " 'rate_limit_per_user': 0, 'total_message_sent': 1, 'flags': 0,"
                    + " 'thread_metadata': {'archived': false, 'auto_archive_duration': 1440,"
                    + " 'archive_timestamp': '2026-01-01T00:00:00+00:00', 'locked': false}}",
                THREAD, SERVER, CHANNEL, ASKER));
    server
        .putArray("roles")
        .add(
            Json.of(
                "{'id': %s, 'name': 'everyone', 'color': 0, 'hoist': false, 'position': 0,"
                    + " 'permissions': '274878024768', 'managed': false, 'mentionable': false}",
                SERVER));
    return server;
  }

  private static ObjectNode channel(String id, int type) {
    return Json.of(
        "{'id': %s, 'type': %s, 'name': 'channel', 'position': 0, 'guild_id': %s,"
            + " 'permission_overwrites': [], 'nsfw': false}",
        id, type, SERVER);
  }

  static ObjectNode user(String id) {
    return Json.of(
        "{'id': %s, 'username': 'somebody', 'discriminator': '0', 'avatar': null, 'bot': %s}",
        id, id.equals(BOT) || id.equals(ROBOT));
  }

  private static ObjectNode member(String id, String... roles) {
    ObjectNode member =
        Json.of(
            "{'joined_at': '2025-01-01T00:00:00+00:00', 'deaf': false, 'mute': false,"
                + " 'permissions': %s}",
            Long.toString(id.equals(MANAGER) ? MANAGE_SERVER : 0));
    ArrayNode list = member.putArray("roles");
    for (String role : roles) {
      list.add(role);
    }
    return member;
  }

  /** A message in a channel or thread of the server. */
  public static ObjectNode message(String channel, String author, String content) {
    ObjectNode message = directMessage(author, content);
    message.put("channel_id", channel).put("guild_id", SERVER).set("member", member(author));
    return message;
  }

  /** A message in a channel that mentions the bot, which comes first in it. */
  public static ObjectNode mention(String author, String question) {
    ObjectNode message = message(CHANNEL, author, "<@%s> %s".formatted(BOT, question));
    message.withArray("mentions").add(user(BOT));
    return message;
  }

  /** A message to the bot alone. */
  public static ObjectNode directMessage(String author, String content) {
    return Json.of(
        "{'id': %s, 'type': 0, 'channel_id': %s, 'author': %s, 'content': %s,"
            + " 'timestamp': '2026-01-01T00:00:00+00:00', 'edited_timestamp': null, 'tts': false,"
            + " 'mention_everyone': false, 'mentions': [], 'mention_roles': [], 'attachments': [],"
            + " 'embeds': [], 'components': [], 'pinned': false, 'flags': 0}",
        id(), CONVERSATION, user(author), content);
  }

  /**
   * A message in the channel that answers another; with the bot's name in the mentions, as it is
   * when the answer pings the bot.
   */
  public static ObjectNode answer(JsonNode to, String author, String content) {
    ObjectNode message = message(CHANNEL, author, content).put("type", 19);
    message.withArray("mentions").add(user(BOT));
    message.set("referenced_message", to.deepCopy());
    message.set(
        "message_reference",
        Json.of(
            "{'message_id': %s, 'channel_id': %s, 'guild_id': %s}",
            to.path("id").asText(), CHANNEL, SERVER));
    return message;
  }

  /**
   * A command is run in the channel.
   *
   * @param options by name; the values are texts, numbers, truth values, or {@link Given}
   */
  public static ObjectNode command(
      String by, String locale, String group, String name, Map<String, ?> options) {
    return invocation(2, by, locale, group, name, options);
  }

  /** An option of a command is being typed: the one that is named {@code focused}. */
  public static ObjectNode typing(
      String by, String group, String name, Map<String, ?> options, String focused) {
    ObjectNode event = invocation(4, by, "en-US", group, name, options);
    for (JsonNode option : event.at("/data/options/0/options")) {
      if (option.path("name").asText().equals(focused)) {
        ((ObjectNode) option).put("focused", true);
      }
    }
    return event;
  }

  private static ObjectNode invocation(
      int type, String by, String locale, String group, String name, Map<String, ?> options) {
    ObjectNode event = interaction(type, by, locale);
    ArrayNode given = Json.of("{'all': []}").withArray("all");
    options.forEach(
        (option, value) -> {
          Given it = value instanceof Given one ? one : Given.of(value);
          given.add(Json.of("{'name': %s, 'type': %s, 'value': %s}", option, it.form, it.value));
        });
    event.set(
        "data",
        Json.of(
            "{'id': '500', 'name': %s, 'type': 1,"
                + " 'options': [{'name': %s, 'type': 1, 'options': %s}]}",
            group, name, given));
    return event;
  }

  /**
   * A button of a message of the bot is pressed in the channel.
   *
   * @param on the message as Discord has it
   */
  public static ObjectNode press(String by, String locale, JsonNode on, String customId) {
    ObjectNode event = interaction(3, by, locale);
    event.set("data", Json.of("{'custom_id': %s, 'component_type': 2}", customId));
    event.set("message", on.deepCopy());
    return event;
  }

  private static ObjectNode interaction(int type, String by, String locale) {
    ObjectNode member = member(by);
    member.set("user", user(by));
    String id = id();
    return Json.of(
        "{'id': %s, 'application_id': %s, 'type': %s, 'guild_id': %s, 'channel_id': %s,"
            + " 'channel': {'id': %s, 'type': 0}, 'member': %s, 'token': %s, 'version': 1,"
            + " 'locale': %s, 'guild_locale': 'en-US', 'app_permissions': '274878024768',"
            + " 'entitlements': [], 'context': 0}",
        id, BOT, type, SERVER, CHANNEL, CHANNEL, member, "interaction-" + id, locale);
  }

  /** The same in the conversation with the bot, where nobody is a member of anything. */
  public static ObjectNode inConversation(ObjectNode event) {
    ObjectNode moved = event.deepCopy();
    JsonNode user = moved.at("/member/user");
    moved.remove("guild_id");
    moved.remove("guild_locale");
    moved.remove("member");
    moved.put("channel_id", CONVERSATION).set("user", user);
    moved.set("channel", Json.of("{'id': %s, 'type': 1}", CONVERSATION));
    return moved;
  }
}
