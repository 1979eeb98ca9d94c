package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookback.chat.Posting;
import dev.lookback.chat.SendFailed;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Looks through a channel for a message of the bot's own. It is looked through from the oldest that
 * may be it to the end; where that is too much for one time, the next goes on from there.
 */
final class Search {
  private static final int PAGE = 100;
  private static final int PAGES = 25;
  private static final int MOST = 500;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Self self;

  /** The last message that was looked at, by marker, of what isn't finished. */
  private final Map<String, String> reached = new Recent<>(MOST);

  Search(Self self) {
    this.self = self;
  }

  /**
   * The message with a marker.
   *
   * @param after the newest message that is known not to be it; "0" for none
   */
  Optional<String> find(Errand errand, Channel channel, String marker, String after)
      throws Refused, SendFailed {
    String own = self.id(errand);
    String last = begin(marker, after);
    for (int i = 0; i < PAGES; i++) {
      JsonNode page =
          errand.get("/channels/%s/messages?limit=%d&after=%s".formatted(channel.id(), PAGE, last));
      for (JsonNode message : page) {
        if (bears(message, own, marker)) {
          end(marker);
          return Optional.of(message.path("id").asText());
        }
      }
      // A page may be short without being the last.
      if (page.isEmpty()) {
        end(marker);
        return Optional.empty();
      }
      last = newest(page, last);
      reach(marker, last);
    }
    throw SendFailed.later(SOON, "There is more to look through in the channel.");
  }

  private static String newest(JsonNode page, String before) {
    String newest = before;
    for (JsonNode message : page) {
      String id = message.path("id").asText();
      newest = Snowflake.is(id) && Snowflake.isAfter(id, newest) ? id : newest;
    }
    return newest;
  }

  static boolean bears(JsonNode message, String own, String marker) {
    if (!message.at("/author/id").asText().equals(own)) {
      return false;
    }
    for (JsonNode embed : message.path("embeds")) {
      if (Posting.bears(embed.at("/footer/text").asText(), marker)) {
        return true;
      }
    }
    return false;
  }

  private synchronized String begin(String marker, String after) {
    return reached.getOrDefault(marker, after);
  }

  private synchronized void reach(String marker, String last) {
    reached.put(marker, last);
  }

  private synchronized void end(String marker) {
    reached.remove(marker);
  }
}
