package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/** The gateway, which has one session at a time. */
public final class FakeGateway extends WebSocketListener {
  private static final int LARGE = 1000;

  private final Duration heartbeat;
  private final String token;
  private final List<ObjectNode> sent = new ArrayList<>();
  private WebSocket socket = null;
  private String session = null;
  private int identified = 0;
  private int resumed = 0;
  private int beats = 0;
  private JsonNode identity = null;
  private int codeOnIdentify = 0;
  private int codeOnResume = 0;
  private boolean invalidOnResume = false;
  private boolean deaf = false;

  FakeGateway(Duration heartbeat, String token) {
    this.heartbeat = heartbeat;
    this.token = token;
  }

  /** Tells the bot something, or remembers it for when the bot is back. */
  public synchronized void send(String type, ObjectNode event) {
    ObjectNode packet =
        Json.of("{'op': 0, 's': %s, 't': %s, 'd': %s}", sent.size() + 1, type, event);
    sent.add(packet);
    if (socket != null) {
      send(socket, packet);
    }
  }

  /** Sends a packet that is no event, such as {@code {'op': 7}}. */
  public synchronized void command(String packet) {
    socket.send(packet.replace('\'', '"'));
  }

  /** Ends the connection with a code. */
  public synchronized void close(int code) {
    socket.close(code, "So be it");
  }

  /** From now on every bot that identifies itself is turned away with this code; 0 ends that. */
  public synchronized void closeOnIdentify(int code) {
    codeOnIdentify = code;
  }

  /** From now on every bot that wants to resume is turned away with this code; 0 ends that. */
  public synchronized void closeOnResume(int code) {
    codeOnResume = code;
  }

  /** From now on no session can be resumed. */
  public synchronized void forgetSessions() {
    invalidOnResume = true;
  }

  /** From now on heartbeats aren't acknowledged; a new connection ends that. */
  public synchronized void stopAcknowledging() {
    deaf = true;
  }

  /** How often a bot began a session. */
  public synchronized int identified() {
    return identified;
  }

  /** How often a bot went on with its session. */
  public synchronized int resumed() {
    return resumed;
  }

  public synchronized int beats() {
    return beats;
  }

  /** What the bot last said of itself, without the token. */
  public synchronized JsonNode identity() {
    return identity;
  }

  @Override
  public synchronized void onOpen(WebSocket opened, Response response) {
    deaf = false;
    opened.send(
        Json.of("{'op': 10, 'd': {'heartbeat_interval': %s}}", heartbeat.toMillis()).toString());
  }

  @Override
  public synchronized void onMessage(WebSocket from, String text) {
    JsonNode packet = Json.read(text);
    switch (packet.path("op").asInt()) {
      case 1 -> beat(from);
      case 2 -> identify(from, packet.path("d"));
      case 6 -> resume(from, packet.path("d"));
      default -> throw new IllegalStateException("The bot sent " + packet);
    }
  }

  private void beat(WebSocket from) {
    beats++;
    if (!deaf) {
      from.send("{\"op\":11}");
    }
  }

  private void identify(WebSocket from, JsonNode who) {
    identified++;
    boolean known = who.path("token").asText().equals("Bot " + token);
    identity = ((ObjectNode) who).without("token");
    if (!known || codeOnIdentify != 0) {
      from.close(known ? codeOnIdentify : 4004, "No");
      return;
    }
    session = "session-" + identified;
    sent.clear();
    socket = from;
    send("READY", Events.ready(session));
    send("GUILD_CREATE", Events.server());
  }

  private void resume(WebSocket from, JsonNode what) {
    if (codeOnResume != 0) {
      from.close(codeOnResume, "No");
    } else if (invalidOnResume || !what.path("session_id").asText().equals(session)) {
      from.send("{\"op\":9,\"d\":false}");
    } else {
      resumed++;
      socket = from;
      List<ObjectNode> missed = sent.subList(what.path("seq").asInt(), sent.size());
      missed.forEach(packet -> send(from, packet));
      send("RESUMED", Json.of("{}"));
    }
  }

  /** As Discord does for a bot that can read it, large packets are compressed. */
  private static void send(WebSocket to, ObjectNode packet) {
    String text = packet.toString();
    if (text.length() < LARGE) {
      to.send(text);
    } else {
      to.send(compressed(text));
    }
  }

  private static ByteString compressed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ByteString.of(bytes.toByteArray());
  }

  @Override
  public void onClosing(WebSocket closing, int code, String reason) {
    closing.close(code < 1000 || code == 1005 ? 1000 : code, null);
    left(closing);
  }

  @Override
  public void onFailure(WebSocket failed, Throwable cause, Response response) {
    left(failed);
  }

  private synchronized void left(WebSocket gone) {
    if (socket == gone) {
      socket = null;
    }
  }
}
