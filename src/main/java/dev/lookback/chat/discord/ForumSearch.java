package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookback.chat.SendFailed;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a forum for a post of the bot's own. Discord takes no nonce there, so what is still
 * on its way could come after the look: that there is none is believed only some time after the
 * first look.
 */
final class ForumSearch {
  private static final int PAGE = 100;
  private static final int MOST = 500;

  private final Self self;
  private final Duration settling;
  private final Map<String, Long> first = new Recent<>(MOST);

  ForumSearch(Self self, Duration settling) {
    this.self = self;
    this.settling = settling;
  }

  /** A post is being made. */
  synchronized void begin(String marker) {
    first.remove(marker);
  }

  /**
   * The post with a marker.
   *
   * @param after the newest thread that is known not to be it; "0" for none
   */
  Optional<String> find(Errand errand, Channel forum, String marker, String after)
      throws Refused, SendFailed {
    Optional<String> found = active(errand, forum, marker, after);
    if (found.isEmpty()) {
      found = archived(errand, forum, marker, after);
    }
    if (found.isEmpty()) {
      settle(marker);
    }
    return found;
  }

  private void settle(String marker) throws SendFailed {
    Duration left = settling.minusNanos(System.nanoTime() - since(marker));
    if (!left.isNegative()) {
      throw SendFailed.later(left, "Whether it was posted isn't certain yet.");
    }
  }

  private synchronized long since(String marker) {
    return first.computeIfAbsent(marker, key -> System.nanoTime());
  }

  private Optional<String> active(Errand errand, Channel forum, String marker, String after)
      throws Refused, SendFailed {
    JsonNode active = errand.get("/guilds/%s/threads/active".formatted(forum.guild()));
    return among(errand, active.path("threads"), forum, marker, after);
  }

  /** Those that were archived last come first. */
  private Optional<String> archived(Errand errand, Channel forum, String marker, String after)
      throws Refused, SendFailed {
    Instant oldest = after.equals("0") ? Instant.MIN : Snowflake.time(after);
    String path = "/channels/%s/threads/archived/public?limit=%d".formatted(forum.id(), PAGE);
    String before = "";
    while (true) {
      JsonNode page = errand.get(path + before);
      JsonNode threads = page.path("threads");
      Optional<String> found = among(errand, threads, forum, marker, after);
      String last =
          threads.path(threads.size() - 1).at("/thread_metadata/archive_timestamp").asText();
      Instant archived = time(last);
      boolean isEnd =
          !page.path("has_more").asBoolean() || archived == null || archived.isBefore(oldest);
      if (found.isPresent() || isEnd) {
        return found;
      }
      before = "&before=" + archived;
    }
  }

  private static @Nullable Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private Optional<String> among(
      Errand errand, JsonNode threads, Channel forum, String marker, String after)
      throws Refused, SendFailed {
    String own = self.id(errand);
    for (JsonNode thread : threads) {
      String id = thread.path("id").asText();
      boolean isCandidate =
          thread.path("parent_id").asText().equals(forum.id())
              && thread.path("owner_id").asText().equals(own)
              && Snowflake.is(id)
              && Snowflake.isAfter(id, after);
      if (isCandidate && begins(errand, id, own, marker)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Errand errand, String thread, String own, String marker)
      throws Refused, SendFailed {
    try {
      JsonNode message = errand.get("/channels/%s/messages/%s".formatted(thread, thread));
      return Search.bears(message, own, marker);
    } catch (Refused e) {
      if (e.is(Refused.UNKNOWN_MESSAGE) || e.is(Refused.UNKNOWN_CHANNEL)) {
        return false;
      }
      throw e;
    }
  }
}
