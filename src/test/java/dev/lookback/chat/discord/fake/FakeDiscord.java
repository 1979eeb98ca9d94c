package dev.lookback.chat.discord.fake;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Protocol;

/**
 * All of Discord that a bot sees, reached by the bot through an HTTP proxy on loopback. Closing it
 * fails if the bot sent what Discord wouldn't take.
 *
 * <p>A bot in another process is started by {@link #java}.
 */
public final class FakeDiscord implements Closeable {
  private static final AtomicLong TOKENS = new AtomicLong();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  // Of its own in each, as Javacord counts logins by it, but of the form that Discord's have.
  private final String token = "MTAw.fake%04d.not-a-secret".formatted(TOKENS.incrementAndGet());
  private final FakeRest rest = new FakeRest(token);
  private final FakeGateway gateway;
  private final MockWebServer server = new MockWebServer();
  private final Tunnel tunnel;

  private FakeDiscord(Duration heartbeat) throws IOException {
    gateway = new FakeGateway(heartbeat, token);
    server.useHttps(Certificates.server());
    server.setProtocols(List.of(Protocol.HTTP_1_1));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return "websocket".equalsIgnoreCase(request.getHeaders().get("Upgrade"))
                ? new MockResponse.Builder().webSocketUpgrade(gateway).build()
                : rest.answer(request);
          }
        });
    server.start();
    tunnel = new Tunnel(server.getPort());
  }

  public static FakeDiscord start() throws IOException {
    return start(Duration.ofSeconds(40));
  }

  /**
   * Starts it.
   *
   * @param heartbeat how often a bot is to give a sign of life
   */
  public static FakeDiscord start(Duration heartbeat) throws IOException {
    return new FakeDiscord(heartbeat);
  }

  /** The command of a Java that trusts it. */
  public static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Certificates.trusting());
    command.addAll(List.of(arguments));
    return command;
  }

  /** The token of the bot that Discord knows. */
  public String token() {
    return token;
  }

  /** The proxy, the only way here; on 127.0.0.1. */
  public Tunnel tunnel() {
    return tunnel;
  }

  public FakeGateway gateway() {
    return gateway;
  }

  public FakeRest rest() {
    return rest;
  }

  /** Somebody writes a message, made by {@link Events}. */
  public void write(ObjectNode message) {
    gateway.send("MESSAGE_CREATE", message);
  }

  /** Somebody runs a command, types or presses, made by {@link Events}. */
  public void act(ObjectNode interaction) {
    gateway.send("INTERACTION_CREATE", interaction);
  }

  /** Waits for the first request of a kind. */
  public Seen await(String method, String path) {
    return await(method, path, 1).get(0);
  }

  /** Waits until there have been so many requests of a kind, and gives them in order. */
  public List<Seen> await(String method, String path, int count) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (rest) {
      while (rest.seen(method, path).size() < count) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(
              "Waited for %d times %s %s, saw only:%n%s".formatted(count, method, path, all()));
        }
        try {
          rest.wait(left);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return rest.seen(method, path);
    }
  }

  private String all() {
    return rest.seen().stream().map(Seen::toString).collect(joining("\n"));
  }

  /** Waits for the bot's message in a channel, and gives it as Discord has it. */
  public ObjectNode awaitMessage(String channel) {
    await("POST", "/channels/" + channel + "/messages");
    return rest.messages().stream()
        .filter(message -> message.path("channel_id").asText().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    tunnel.close();
    server.close();
    List<String> faults = rest.seen().stream().flatMap(Soundness::faults).toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "The bot sent what Discord wouldn't take:\n" + String.join("\n", faults));
    }
  }
}
