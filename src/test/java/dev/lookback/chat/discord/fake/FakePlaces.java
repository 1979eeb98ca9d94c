package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;

/**
 * The channels of the server, what was written in them, and what the bot may do there. It stays
 * whoever logs in.
 */
public final class FakePlaces {
  /** Where others can follow what is posted. */
  public static final String NEWS = "398";

  public static final String FORUM = "320";

  /** Nothing can be written there. */
  public static final String CATEGORY = "321";

  /** A role that nobody but those with a permission can call. */
  public static final String ROLE = "210";

  /** A role that all can call. */
  public static final String OPEN_ROLE = "211";

  public static final long VIEW = 1 << 10;
  public static final long SEND = 1 << 11;
  public static final long EMBED = 1 << 14;
  public static final long HISTORY = 1 << 16;
  public static final long CREATE_THREADS = 1L << 35;
  public static final long SEND_IN_THREADS = 1L << 38;

  private static final int TAG_REQUIRED = 1 << 4;
  private static final int CROSSPOSTED = 1;

  /** So many messages of a channel are passed on; what happens an hour later isn't shown. */
  private static final int CROSSPOSTS = 10;

  private static final long ALLOWED = 274878024768L | CREATE_THREADS;

  private final Map<String, ObjectNode> channels = new LinkedHashMap<>();
  private final FakeMessages messages = new FakeMessages();
  private final Map<String, Integer> crosspostsLeft = new LinkedHashMap<>();

  FakePlaces() {
    put(Events.CHANNEL, 0);
    put(NEWS, 5);
    put("399", 99);
    put(FORUM, 15);
    put(CATEGORY, 4);
    put(Events.THREAD, 11).put("parent_id", Events.CHANNEL).put("owner_id", Events.ASKER);
    put(Events.CONVERSATION, 1).remove("guild_id");
  }

  /** Makes a channel of a type. */
  public synchronized ObjectNode put(String id, int type) {
    ObjectNode channel =
        Json.of(
            "{'id': %s, 'type': %s, 'name': 'channel', 'position': 0, 'guild_id': %s, 'flags': 0,"
                + " 'permission_overwrites': [], 'nsfw': false, 'last_message_id': null}",
            id, type, Events.SERVER);
    if (type >= 10 && type <= 12) {
      channel.set(
          "thread_metadata",
          Json.of(
              "{'archived': false, 'locked': false, 'auto_archive_duration': 1440,"
                  + " 'archive_timestamp': '2026-01-01T00:00:00+00:00'}"));
    }
    channels.put(id, channel);
    return channel;
  }

  /** Somebody deletes a channel, with all that is in it. */
  public synchronized void delete(String channel) {
    channels.remove(channel);
    messages.removeIn(channel);
  }

  /** From now on the bot may not do this in a channel; 0 gives all back. */
  public synchronized void deny(String channel, long permissions) {
    ArrayNode overwrites = channels.get(channel).putArray("permission_overwrites");
    overwrites.add(
        Json.of(
            "{'id': %s, 'type': 1, 'allow': '0', 'deny': %s}",
            Events.BOT, Long.toString(permissions)));
  }

  /** From now on a forum takes no post without a tag. */
  public synchronized void requireTag(String forum) {
    channels.get(forum).put("flags", TAG_REQUIRED);
  }

  public synchronized void archive(String thread, boolean archived) {
    ObjectNode state = (ObjectNode) channels.get(thread).path("thread_metadata");
    state.put("archived", archived).put("archive_timestamp", "2026-03-01T00:00:00+00:00");
  }

  /** How long a nonce is known from now on. */
  public synchronized void keepNonces(Duration life) {
    messages.keepNonces(life);
  }

  /** How many messages of a channel may still be passed on. */
  public synchronized void limitCrossposts(String channel, int left) {
    crosspostsLeft.put(channel, left);
  }

  /** Somebody else writes something; gives the id of it. */
  public synchronized String say(String channel, String text) {
    return messages.put(Events.message(channel, Events.ASKER, text));
  }

  /** A message is somebody else's, however much it looks like the bot's. */
  public synchronized void pretend(String message, String author) {
    messages.get(message).set("author", Events.user(author));
  }

  /** Somebody deletes a message. */
  public synchronized void remove(String message) {
    messages.remove(message);
  }

  /** The bot's messages. */
  synchronized List<ObjectNode> messages() {
    return messages.by(Events.BOT);
  }

  /** The bot's messages in a channel, the oldest first; in a forum those that begin its threads. */
  public synchronized List<ObjectNode> posts(String channel) {
    return messages().stream()
        .filter(message -> isIn(channel, message.path("channel_id").asText()))
        .map(ObjectNode::deepCopy)
        .toList();
  }

  private boolean isIn(String wanted, String channel) {
    ObjectNode place = channels.get(channel);
    boolean isForumThread =
        place != null
            && place.path("parent_id").asText().equals(wanted)
            && channels.get(wanted).path("type").asInt() == 15;
    return channel.equals(wanted) || isForumThread;
  }

  /** A channel or thread as Discord has it; null if there is none. */
  public synchronized ObjectNode channel(String id) {
    ObjectNode channel = channels.get(id);
    return channel == null ? null : channel.deepCopy();
  }

  synchronized ObjectNode message(String id) {
    return messages.get(id);
  }

  /** A message of the bot. */
  synchronized ObjectNode add(String channel, JsonNode body) {
    return add(channel, Events.id(), body);
  }

  private ObjectNode add(String channel, String id, JsonNode body) {
    ObjectNode message = Events.message(channel, Events.BOT, "");
    message.put("id", id).remove("member");
    ObjectNode place = channels.get(channel);
    if (place != null) {
      place.put("last_message_id", id);
      if (!place.has("guild_id")) {
        message.remove("guild_id");
      }
    }
    FakeRest.apply(message, body);
    if (body.has("message_reference")) {
      message.set("message_reference", body.get("message_reference"));
    }
    messages.put(message);
    return message;
  }

  /** Null if it asks for something else. */
  synchronized MockResponse answer(Seen asked) {
    String[] parts = asked.path().split("/");
    if (asked.is("POST", "/users/@me/channels")) {
      return FakeRest.json(200, channels.get(Events.CONVERSATION));
    }
    if (asked.is("GET", "/guilds/*")) {
      return FakeRest.json(200, server());
    }
    if (asked.is("GET", "/guilds/*/members/*")) {
      return FakeRest.json(200, Json.of("{'user': %s, 'roles': []}", Events.user(Events.BOT)));
    }
    if (asked.is("GET", "/guilds/*/threads/active")) {
      return FakeRest.json(200, threads(Events.SERVER, "guild_id", false));
    }
    if (!asked.path().startsWith("/channels/")) {
      return null;
    }
    ObjectNode channel = channels.get(parts[2]);
    if (channel == null) {
      return refused(404, 10003, "Unknown Channel");
    }
    if (!may(channel, VIEW)) {
      return refused(403, 50001, "Missing Access");
    }
    return parts.length == 3 ? channel(asked, channel) : within(asked, channel, parts);
  }

  private static MockResponse channel(Seen asked, ObjectNode channel) {
    if (asked.method().equals("PATCH")) {
      ObjectNode state = (ObjectNode) channel.path("thread_metadata");
      if (asked.body().has("archived")) {
        state.set("archived", asked.body().get("archived"));
      }
      if (asked.body().has("name")) {
        channel.set("name", asked.body().get("name"));
      }
    }
    return FakeRest.json(200, channel);
  }

  private MockResponse within(Seen asked, ObjectNode channel, String[] parts) {
    if (asked.is("POST", "/channels/*/messages")) {
      return posted(asked, channel);
    }
    if (asked.is("POST", "/channels/*/threads")) {
      return threaded(asked, channel);
    }
    if (!may(channel, HISTORY)) {
      // So it is: not even that it isn't allowed.
      return asked.is("GET", "/channels/*/messages")
          ? FakeRest.json(200, Json.read("[]"))
          : refused(403, 50013, "Missing Permissions");
    }
    if (asked.is("GET", "/channels/*/messages")) {
      return FakeRest.json(
          200, messages.page(parts[2], asked.query("limit"), asked.query("after")));
    }
    if (asked.is("GET", "/channels/*/threads/archived/public")) {
      return FakeRest.json(200, threads(parts[2], "parent_id", true));
    }
    ObjectNode message = parts.length > 4 ? messages.get(parts[4]) : null;
    if (message == null || !message.path("channel_id").asText().equals(parts[2])) {
      return refused(404, 10008, "Unknown Message");
    }
    return parts.length == 5
        ? message(asked, channel, message)
        : beside(parts[5], asked, channel, message);
  }

  private MockResponse posted(Seen asked, ObjectNode channel) {
    int type = channel.path("type").asInt();
    if (type == 4 || type == 15) {
      return refused(400, 50008, "Cannot send messages in a non-text channel");
    }
    if (!may(channel, (type == 11 ? SEND_IN_THREADS : SEND) | EMBED)) {
      return refused(403, 50013, "Missing Permissions");
    }
    ObjectNode before = messages.known(asked.body());
    if (before != null) {
      return FakeRest.json(200, before);
    }
    ObjectNode message = add(channel.path("id").asText(), asked.body());
    messages.remember(message);
    return FakeRest.json(200, message);
  }

  private MockResponse threaded(Seen asked, ObjectNode forum) {
    if (forum.path("type").asInt() != 15) {
      return refused(400, 50024, "Cannot execute action on this channel type");
    }
    if (!may(forum, SEND | EMBED)) {
      return refused(403, 50013, "Missing Permissions");
    }
    if (forum.path("flags").asInt() == TAG_REQUIRED) {
      return refused(400, 40067, "A tag is required to create a forum post in this channel");
    }
    ObjectNode thread = thread(Events.id(), asked.body(), forum);
    String id = thread.path("id").asText();
    forum.put("last_message_id", id);
    add(id, id, asked.body().path("message"));
    return FakeRest.json(201, thread);
  }

  private ObjectNode thread(String id, JsonNode body, ObjectNode parent) {
    ObjectNode thread = put(id, 11);
    thread.put("owner_id", Events.BOT).set("name", body.path("name"));
    thread.set("parent_id", parent.path("id"));
    return thread;
  }

  private MockResponse message(Seen asked, ObjectNode channel, ObjectNode message) {
    if (asked.method().equals("PATCH")) {
      if (channel.at("/thread_metadata/archived").asBoolean()) {
        return refused(400, 50083, "Thread is archived");
      }
      FakeRest.apply(message, asked.body());
    } else if (asked.method().equals("DELETE")) {
      messages.remove(message.path("id").asText());
      return new MockResponse.Builder().code(204).build();
    }
    return FakeRest.json(200, message);
  }

  private MockResponse beside(String what, Seen asked, ObjectNode channel, ObjectNode message) {
    if (what.equals("threads")) {
      String id = message.path("id").asText();
      if (channels.containsKey(id)) {
        return refused(400, 160004, "A thread has already been created for this message");
      }
      return may(channel, CREATE_THREADS)
          ? FakeRest.json(201, thread(id, asked.body(), channel))
          : refused(403, 50013, "Missing Permissions");
    }
    if (channel.path("type").asInt() != 5) {
      return refused(400, 50024, "Cannot execute action on this channel type");
    }
    if (message.path("flags").asInt() == CROSSPOSTED) {
      return refused(400, 40033, "This message has already been crossposted");
    }
    if (crosspostsLeft.merge(channel.path("id").asText(), CROSSPOSTS - 1, (left, all) -> left - 1)
        < 0) {
      return Fault.LIMITED_FOR_LONG.response();
    }
    message.put("flags", CROSSPOSTED);
    return FakeRest.json(200, message);
  }

  private ObjectNode threads(String of, String key, boolean archived) {
    ObjectNode found = Json.of("{'threads': [], 'members': [], 'has_more': false}");
    Stream<ObjectNode> threads =
        channels.values().stream()
            .filter(channel -> channel.has("thread_metadata"))
            .filter(channel -> channel.path(key).asText().equals(of))
            .filter(channel -> channel.at("/thread_metadata/archived").asBoolean() == archived);
    threads.forEach(found.withArray("threads")::add);
    return found;
  }

  private boolean may(ObjectNode channel, long permissions) {
    ObjectNode parent = channels.get(channel.path("parent_id").asText());
    JsonNode ruling = parent == null ? channel : parent;
    long denied = ruling.at("/permission_overwrites/0/deny").asLong(0);
    return (ALLOWED & ~denied & permissions) == permissions;
  }

  private static ObjectNode server() {
    ObjectNode server =
        Json.of("{'id': %s, 'name': 'Meetups', 'owner_id': %s}", Events.SERVER, Events.MANAGER);
    server
        .putArray("roles")
        .add(role(Events.SERVER, Long.toString(ALLOWED), false))
        .add(role(ROLE, "0", false))
        .add(role(OPEN_ROLE, "0", true));
    return server;
  }

  private static ObjectNode role(String id, String permissions, boolean mentionable) {
    return Json.of(
        "{'id': %s, 'name': 'role', 'permissions': %s, 'mentionable': %s}",
        id, permissions, mentionable);
  }

  private static MockResponse refused(int status, int code, String message) {
    return FakeRest.json(status, Json.of("{'message': %s, 'code': %s}", message, code));
  }
}
