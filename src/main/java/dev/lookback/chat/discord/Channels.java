package dev.lookback.chat.discord;

import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of channels, for a while, as each post needs to know where it goes. */
final class Channels {
  private static final int MOST = 1000;
  private static final long LIFE = Duration.ofMinutes(10).toNanos();

  private record Known(Channel channel, long since) {}

  private final Map<String, Known> known = new Recent<>(MOST);

  /** As it was some minutes ago at most. */
  Channel known(Errand errand, Room room) throws Refused, SendFailed {
    Channel channel = recent(room.id());
    return channel == null ? fresh(errand, room) : channel;
  }

  /** As it is now. */
  Channel fresh(Errand errand, Room room) throws Refused, SendFailed {
    if (!Snowflake.is(room.id())) {
      throw SendFailed.of(
          Kind.ROOM_GONE, "\"%s\" isn't the id of a channel.".formatted(room.id()), null);
    }
    Channel channel;
    try {
      channel = Channel.of(errand.get("/channels/" + room.id()));
    } catch (Refused e) {
      forget(room);
      throw e;
    }
    if (!channel.id().equals(room.id())) {
      throw SendFailed.of(Kind.TRANSIENT, "Discord speaks of another channel.", null);
    }
    put(channel);
    return channel;
  }

  private synchronized @Nullable Channel recent(String id) {
    Known channel = known.get(id);
    return channel == null || System.nanoTime() - channel.since() > LIFE ? null : channel.channel();
  }

  private synchronized void put(Channel channel) {
    known.put(channel.id(), new Known(channel, System.nanoTime()));
  }

  synchronized void forget(Room room) {
    known.remove(room.id());
  }
}
