package dev.lookback.chat.discord.fake;

import static java.util.Comparator.comparingLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All messages of all channels, and the nonces of the last of them. */
final class FakeMessages {
  private record Sent(ObjectNode message, long at) {}

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
  private final Map<String, Sent> byNonce = new LinkedHashMap<>();
  private Duration nonceLife = Duration.ofMinutes(3);

  void keepNonces(Duration life) {
    nonceLife = life;
  }

  /** Gives the id of it. */
  String put(ObjectNode message) {
    String id = message.path("id").asText();
    byId.put(id, message);
    return id;
  }

  ObjectNode get(String id) {
    return byId.get(id);
  }

  void remove(String id) {
    byId.remove(id);
  }

  void removeIn(String channel) {
    byId.values().removeIf(message -> message.path("channel_id").asText().equals(channel));
  }

  /** The message that was sent with the nonce of another some time ago; null if there is none. */
  ObjectNode known(JsonNode body) {
    Sent sent = byNonce.get(body.path("nonce").asText());
    boolean isKnown =
        sent != null
            && body.path("enforce_nonce").asBoolean()
            && System.nanoTime() - sent.at() <= nonceLife.toNanos();
    return isKnown ? sent.message() : null;
  }

  void remember(ObjectNode message) {
    byNonce.put(message.path("nonce").asText(), new Sent(message, System.nanoTime()));
  }

  /** What somebody wrote, the oldest first. */
  List<ObjectNode> by(String author) {
    return byId.values().stream()
        .filter(message -> message.at("/author/id").asText().equals(author))
        .sorted(comparingLong(message -> message.path("id").asLong()))
        .toList();
  }

  /**
   * A page of a channel, the newest first: the newest of all, or those that come next after one.
   */
  ArrayNode page(String channel, String limit, String after) {
    long from = after.isEmpty() ? -1 : Long.parseLong(after);
    List<ObjectNode> all =
        byId.values().stream()
            .filter(message -> message.path("channel_id").asText().equals(channel))
            .filter(message -> message.path("id").asLong() > from)
            .sorted(comparingLong(message -> message.path("id").asLong()))
            .toList();
    int size = Math.min(Integer.parseInt(limit), all.size());
    int begin = after.isEmpty() ? all.size() - size : 0;
    ArrayNode page = (ArrayNode) Json.read("[]");
    all.subList(begin, begin + size).forEach(message -> page.insert(0, message));
    return page;
  }
}
