package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/**
 * The web side: remembers what the bot asked, and answers as Discord would or as it was told to.
 */
public final class FakeRest {
  private static final String BASE = "/api/v10";

  private final String token;
  private final List<Seen> seen = new ArrayList<>();
  private final Queue<Told> told = new ArrayDeque<>();
  private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
  private final FakePlaces places = new FakePlaces();
  private final Set<String> answered = new HashSet<>();
  private final FakeCommands commands = new FakeCommands();

  /** An answer that was ordered for requests of one kind. */
  private record Told(String method, String path, Fault fault, MockResponse response) {}

  FakeRest(String token) {
    this.token = token;
  }

  /** The next request of this kind is answered like this. Several such orders are kept in a row. */
  public synchronized void answer(String method, String path, MockResponse response) {
    boolean taken = response.getOnResponseStart() != null || response.getCode() < 300;
    told.add(new Told(method, path, taken ? Fault.LOST_AFTER : Fault.FAILED_BEFORE, response));
  }

  /**
   * This happens to the next request of this kind. Several such orders are kept in a row.
   *
   * @param path it may end with a question mark and the name of what must be in the query
   */
  public synchronized void fail(String method, String path, Fault fault) {
    told.add(new Told(method, path, fault, fault.response()));
  }

  /** Nothing goes wrong any more; gives how much of what should have gone wrong did not. */
  public synchronized int recover() {
    int left = told.size();
    told.clear();
    return left;
  }

  /** The channels of the server, and what stands in them. */
  public FakePlaces places() {
    return places;
  }

  /** The next request of this kind is received, and the connection lost before it is answered. */
  public void loseAnswer(String method, String path) {
    MockResponse lost =
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
    answer(method, path, lost);
  }

  /** All that was asked up to now. */
  public synchronized List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** What was asked of this kind up to now. */
  public List<Seen> seen(String method, String path) {
    return seen().stream().filter(request -> request.is(method, path)).toList();
  }

  /** The bot's messages, as Discord has them. */
  public synchronized List<ObjectNode> messages() {
    return Stream.concat(places.messages().stream(), messages.values().stream())
        .map(ObjectNode::deepCopy)
        .toList();
  }

  /** The commands that are registered everywhere. */
  public synchronized ArrayNode commands() {
    return commands.of("/applications/%s/commands".formatted(Events.BOT)).deepCopy();
  }

  synchronized MockResponse answer(RecordedRequest request) {
    Seen asked = read(request);
    seen.add(asked);
    notifyAll();
    Told ordered = ordered(asked);
    if (ordered != null) {
      if (ordered.fault().isTaken()) {
        usual(asked); // It takes place, though the bot doesn't hear of it as it should.
      } else if (ordered.fault() == Fault.LATE) {
        later(asked);
      }
      return ordered.response();
    }
    String authorization = request.getHeaders().get("Authorization");
    if (!("Bot " + token).equals(authorization) && !open(asked.path())) {
      return json(401, Json.of("{'message': '401: Unauthorized', 'code': 0}"));
    }
    return usual(asked);
  }

  private void later(Seen asked) {
    CompletableFuture.delayedExecutor(Fault.DELAY.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              synchronized (this) {
                usual(asked);
              }
            });
  }

  private static boolean open(String path) {
    return path.equals("/gateway")
        || path.startsWith("/interactions/")
        || path.startsWith("/webhooks/");
  }

  private static Seen read(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    String body = request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    return new Seen(
        request.getMethod(),
        path.startsWith(BASE) ? path.substring(BASE.length()) : path,
        request.getUrl(),
        request.getHeaders(),
        body.isEmpty() ? MissingNode.getInstance() : Json.read(body),
        System.nanoTime());
  }

  private Told ordered(Seen asked) {
    for (Iterator<Told> orders = told.iterator(); orders.hasNext(); ) {
      Told order = orders.next();
      String[] wanted = order.path().split("\\?");
      boolean isMeant = wanted.length == 1 || !asked.query(wanted[1]).isEmpty();
      if (isMeant && asked.is(order.method(), wanted[0])) {
        orders.remove();
        return order;
      }
    }
    return null;
  }

  private MockResponse usual(Seen asked) {
    if (asked.is("GET", "/gateway") || asked.is("GET", "/gateway/bot")) {
      return json(
          200,
          Json.of(
              "{'url': 'wss://gateway.discord.gg', 'shards': 1, 'session_start_limit': {'total':"
                  + " 1000, 'remaining': 999, 'reset_after': 3600000, 'max_concurrency': 1}}"));
    }
    if (asked.is("GET", "/users/@me")) {
      return json(200, Events.user(Events.BOT));
    }
    if (asked.path().endsWith("/applications/@me")) {
      return json(
          200,
          Json.of(
              "{'id': %s, 'name': 'Lookback', 'description': '', 'bot_public': true,"
                  + " 'bot_require_code_grant': false, 'flags': 0, 'owner': %s}",
              Events.BOT, Events.user(Events.MANAGER)));
    }
    if (asked.path().contains("/commands")) {
      return commands.answer(asked);
    }
    if (asked.is("POST", "/channels/*/typing")) {
      return new MockResponse.Builder().code(204).build();
    }
    if (asked.is("POST", "/webhooks/*/*")) {
      return json(200, places.add(Events.CHANNEL, asked.body()));
    }
    if (asked.is("POST", "/interactions/*/*/callback")) {
      return answered(asked);
    }
    if (asked.path().startsWith("/webhooks/")) {
      return existing(asked);
    }
    MockResponse inPlaces = places.answer(asked);
    if (inPlaces != null) {
      return inPlaces;
    }
    return json(404, Json.of("{'message': '404: Not Found', 'code': 0}"));
  }

  /** The first answer to an interaction; the message is known by the interaction's token then. */
  private MockResponse answered(Seen asked) {
    int type = asked.body().path("type").asInt();
    if (!answered.add(asked.path())) {
      return json(
          400, Json.of("{'message': 'Interaction has already been acknowledged.', 'code': 40060}"));
    }
    if (type == 4 || type == 5) {
      ObjectNode message = Events.message(Events.CHANNEL, Events.BOT, "");
      message.put("id", Events.id());
      apply(message, asked.body().path("data"));
      messages.put(asked.path().split("/")[3], message);
    }
    return new MockResponse.Builder().code(204).build();
  }

  private MockResponse existing(Seen asked) {
    String[] parts = asked.path().split("/");
    String last = parts[parts.length - 1];
    ObjectNode message =
        last.equals("@original")
            ? messages.computeIfAbsent(
                parts[3], key -> Events.message(Events.CHANNEL, Events.BOT, ""))
            : places.message(last);
    if (asked.method().equals("PATCH")) {
      apply(message, asked.body());
    } else if (asked.method().equals("DELETE")) {
      messages.values().remove(message);
      places.remove(last);
      return new MockResponse.Builder().code(204).build();
    }
    return json(200, message);
  }

  static void apply(ObjectNode message, JsonNode body) {
    for (String key : List.of("content", "embeds", "components", "flags", "nonce")) {
      if (body.hasNonNull(key)) {
        message.set(key, body.get(key));
      }
    }
  }

  static MockResponse json(int code, JsonNode body) {
    return new MockResponse.Builder()
        .code(code)
        .addHeader("Content-Type", "application/json")
        .addHeader("Via", "1.1 fake")
        .body(body.toString())
        .build();
  }
}
