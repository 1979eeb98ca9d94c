package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Channels, threads and forums of Discord, over its web API alone: what Javacord remembers of
 * channels is away while it begins a new session. A post in a forum is a thread, and has its id.
 */
final class DiscordRooms implements Rooms {
  private final Rest rest;
  private final Channels channels = new Channels();
  private final Self self = new Self();
  private final Search search = new Search(self);
  private final ForumSearch forums;

  DiscordRooms(Rest rest) {
    this.rest = rest;
    this.forums = new ForumSearch(self, rest.request().multipliedBy(3).dividedBy(2));
  }

  private interface Work<T> {
    T run(Errand errand) throws Refused, SendFailed;
  }

  /** Reads something, which needs one permission only. */
  private <T> T run(Work<T> work) throws SendFailed {
    try {
      return work.run(rest.errand());
    } catch (Refused e) {
      throw e.is(Refused.NO_PERMISSION)
          ? SendFailed.missing(Permissions.READ_HISTORY)
          : Refusals.meaning(e);
    }
  }

  /** Does something in a room that may need more permissions than there are. */
  private <T> T run(Room room, Posting posting, Work<T> work) throws SendFailed {
    Errand errand = rest.errand();
    try {
      return work.run(errand);
    } catch (Refused e) {
      if (e.is(Refused.UNKNOWN_CHANNEL) || e.is(Refused.NO_ACCESS)) {
        channels.forget(room);
      }
      SendFailed meaning = Refusals.meaning(e);
      throw e.is(Refused.NO_PERMISSION) ? named(errand, room, posting.notice(), meaning) : meaning;
    }
  }

  /** With the permissions that are missing, if that can be found out. */
  private SendFailed named(Errand errand, Room room, Notice notice, SendFailed unnamed) {
    try {
      check(errand, room, notice);
      return unnamed;
    } catch (SendFailed e) {
      return e.kind() == Kind.PERMISSION_MISSING ? e : unnamed;
    } catch (Refused e) {
      return unnamed;
    }
  }

  @Override
  public Optional<MessageId> newest(Room room) throws SendFailed {
    return run(
        errand -> {
          if (channels.known(errand, room).isForum()) {
            String newest = channels.fresh(errand, room).newest();
            return Optional.ofNullable(newest).map(MessageId::new);
          }
          JsonNode page = errand.get("/channels/%s/messages?limit=1".formatted(room.id()));
          String id = page.path(0).path("id").asText();
          return Snowflake.is(id) ? Optional.of(new MessageId(id)) : Optional.empty();
        });
  }

  @Override
  public MessageId post(Room room, Posting posting) throws SendFailed {
    return run(
        room,
        posting,
        errand -> {
          Channel channel = channels.known(errand, room);
          requireMessages(channel);
          if (channel.isForum()) {
            forums.begin(posting.marker());
            String path = "/channels/%s/threads".formatted(room.id());
            return new MessageId(errand.create(path, PostBody.thread(posting)));
          }
          String path = "/channels/%s/messages".formatted(room.id());
          return new MessageId(errand.create(path, PostBody.message(posting)));
        });
  }

  @Override
  public Optional<MessageId> find(Room room, String marker, Optional<MessageId> after)
      throws SendFailed {
    String from = after.map(MessageId::value).filter(Snowflake::is).orElse("0");
    return run(
        errand -> {
          Channel channel = channels.known(errand, room);
          Optional<String> found =
              channel.isForum()
                  ? forums.find(errand, channel, marker, from)
                  : search.find(errand, channel, marker, from);
          if (found.isEmpty()) {
            requireHistory(errand, channel);
          }
          return found.map(MessageId::new);
        });
  }

  /** Without that permission, Discord shows a channel as if nothing were in it. */
  private void requireHistory(Errand errand, Channel channel) throws Refused, SendFailed {
    String guild = channel.guild();
    if (guild == null) {
      return;
    }
    // What is known of it may be some minutes old; of a thread, its parent is asked for anyway.
    Channel now = channel.isThread() ? channel : channels.fresh(errand, new Room(channel.id()));
    if (!permissions(errand, now, guild).mayRead()) {
      throw SendFailed.missing(Permissions.READ_HISTORY);
    }
  }

  @Override
  public void complete(Room room, MessageId message, Posting posting) throws SendFailed {
    run(
        room,
        posting,
        errand -> {
          Channel channel = channels.known(errand, room);
          String path = path(channel, message);
          if (posting.notice().thread() != null && channel.hasThreads()) {
            ObjectNode thread = PostBody.named(PostBody.title(posting.notice()));
            unless(Refused.THREAD_EXISTS, () -> errand.post(path + "/threads", thread));
          }
          if (posting.notice().crossposted() && channel.isFollowed()) {
            unless(Refused.ALREADY_CROSSPOSTED, () -> errand.post(path + "/crosspost", null));
          }
          return true;
        });
  }

  private interface Step {
    void take() throws Refused, SendFailed;
  }

  /** Does what may have been done before. */
  private static void unless(int done, Step step) throws Refused, SendFailed {
    try {
      step.take();
    } catch (Refused e) {
      if (!e.is(done)) {
        throw e;
      }
    }
  }

  @Override
  public boolean has(Room room, MessageId message) throws SendFailed {
    return run(
        errand -> {
          Channel channel = channels.known(errand, room);
          try {
            errand.get(path(channel, message));
            return true;
          } catch (Refused e) {
            if (isGone(e, channel)) {
              return false;
            }
            throw e;
          }
        });
  }

  /** A thread of a forum can be deleted as a whole. */
  private static boolean isGone(Refused why, Channel channel) {
    return why.is(Refused.UNKNOWN_MESSAGE)
        || (channel.isForum() && why.is(Refused.UNKNOWN_CHANNEL));
  }

  @Override
  public void edit(Room room, MessageId message, Posting posting) throws SendFailed {
    run(
        room,
        posting,
        errand -> {
          Channel channel = channels.known(errand, room);
          try {
            edit(errand, channel, message, posting);
          } catch (Refused e) {
            if (isGone(e, channel)) {
              throw SendFailed.of(Kind.MESSAGE_GONE, "The message was deleted.", e);
            }
            throw e;
          }
          return true;
        });
  }

  private static void edit(Errand errand, Channel channel, MessageId message, Posting posting)
      throws Refused, SendFailed {
    String path = path(channel, message);
    ObjectNode body = PostBody.edit(posting);
    String thread = "/channels/" + channel.holding(message.value());
    try {
      errand.patch(path, body);
    } catch (Refused e) {
      if (!e.is(Refused.ARCHIVED)) {
        throw e;
      }
      errand.patch(thread, JsonNodeFactory.instance.objectNode().put("archived", false));
      errand.patch(path, body);
    }
    if (channel.isForum()) {
      String title = PostBody.title(posting.notice());
      if (!errand.get(thread).path("name").asText().equals(title)) {
        errand.patch(thread, PostBody.named(title));
      }
    }
  }

  private static String path(Channel channel, MessageId message) throws SendFailed {
    if (!Snowflake.is(message.value())) {
      throw SendFailed.of(
          Kind.MESSAGE_GONE, "\"%s\" isn't the id of a message.".formatted(message.value()), null);
    }
    return "/channels/%s/messages/%s".formatted(channel.holding(message.value()), message.value());
  }

  @Override
  public void check(Room room, Notice notice) throws SendFailed {
    run(
        errand -> {
          check(errand, room, notice);
          return true;
        });
  }

  private void check(Errand errand, Room room, Notice notice) throws Refused, SendFailed {
    Channel channel = channels.fresh(errand, room);
    requireMessages(channel);
    String guild = channel.guild();
    if (guild == null) {
      return;
    }
    Permissions permissions = permissions(errand, channel, guild);
    List<String> missing = permissions.missing(channel, notice);
    if (!missing.isEmpty()) {
      throw SendFailed.missing(String.join(", ", missing));
    }
    if (channel.wantsTag()) {
      throw SendFailed.of(Kind.PERMISSION_MISSING, Channel.TAGS, null);
    }
    List<String> unknown = permissions.unknown(notice.pings());
    if (!unknown.isEmpty()) {
      throw SendFailed.of(
          Kind.REJECTED, "The server has no role with the id %s.".formatted(unknown.get(0)), null);
    }
  }

  /**
   * @param channel as it is now
   */
  private Permissions permissions(Errand errand, Channel channel, String guild)
      throws Refused, SendFailed {
    String own = self.id(errand);
    String parent = channel.isThread() ? channel.parent() : null;
    Channel ruling = parent == null ? channel : channels.fresh(errand, new Room(parent));
    return Permissions.of(
        errand.get("/guilds/" + guild),
        errand.get("/guilds/%s/members/%s".formatted(guild, own)),
        own,
        ruling);
  }

  private static void requireMessages(Channel channel) throws SendFailed {
    if (!channel.takesMessages()) {
      throw SendFailed.of(Kind.PERMISSION_MISSING, Channel.NO_MESSAGES, null);
    }
  }

  @Override
  public Optional<String> link(Room room, MessageId message) {
    try {
      Channel channel = run(errand -> channels.known(errand, room));
      String guild = channel.guild();
      return Optional.of(
          "https://discord.com/channels/%s/%s/%s"
              .formatted(
                  Objects.requireNonNullElse(guild, "@me"),
                  channel.holding(message.value()),
                  message.value()));
    } catch (SendFailed e) {
      return Optional.empty();
    }
  }

  @Override
  public Room direct(String member) throws SendFailed {
    ObjectNode who = JsonNodeFactory.instance.objectNode().put("recipient_id", member);
    String id = run(errand -> errand.post("/users/@me/channels", who)).path("id").asText();
    if (!Snowflake.is(id)) {
      throw SendFailed.of(Kind.TRANSIENT, "Discord's answer can't be read.", null);
    }
    return new Room(id);
  }
}
