package dev.lookback.chat.discord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketAdapter;
import com.neovisionaries.ws.client.WebSocketFrame;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import org.javacord.api.DiscordApi;
import org.javacord.api.entity.intent.Intent;
import org.javacord.api.util.ratelimit.LocalRatelimiter;
import org.javacord.core.DiscordApiImpl;
import org.javacord.core.util.concurrent.ThreadPoolImpl;
import org.javacord.core.util.gateway.DiscordWebSocketAdapter;
import org.javacord.core.util.logging.PrivacyProtectionLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Javacord, sending through our web client, and with its gateway open to be looked at and cut. */
final class Link {
  private static final Logger log = LoggerFactory.getLogger(Link.class);

  /** All that is needed to be mentioned, answered, written to and commanded. None is privileged. */
  static final Set<Intent> INTENTS =
      EnumSet.of(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES);

  private final CompletableFuture<DiscordApi> ready = new CompletableFuture<>();
  private final Vitals vitals;
  private final DiscordApiImpl api;

  private Link(DiscordOptions options, OkHttpClient client) {
    this.vitals = new Vitals(options.clock());
    this.api = start(options, client, vitals, ready);
    api.setMessageCacheSize(0, 0);
    api.setAutomaticMessageCacheCleanupEnabled(false);
    api.addReconnectListener(event -> back("anew"));
    api.addResumeListener(event -> back("where it was lost"));
    api.addLostConnectionListener(event -> lost());
  }

  private void lost() {
    vitals.lost();
    log.warn("The connection to Discord is lost (close code {})", vitals.snapshot().lastCode());
  }

  private void back(String where) {
    vitals.connected();
    log.info("The connection to Discord goes on {}", where);
  }

  /** Begins to connect. */
  static Link open(DiscordOptions options, OkHttpClient client) {
    return new Link(options, client);
  }

  /**
   * Javacord's threads work with the object before its constructor has ended. What they need of us
   * is captured by the class within, and so in place before that.
   */
  private static DiscordApiImpl start(
      DiscordOptions options,
      OkHttpClient client,
      Vitals vitals,
      CompletableFuture<DiscordApi> ready) {
    Patience patience = options.patience();
    Ear ear = new Ear(vitals);
    PrivacyProtectionLogger.addPrivateData(options.token());
    return new DiscordApiImpl(
        options.token(),
        options.shard().number(),
        options.shard().total(),
        INTENTS,
        false, // A server with a fault must not keep the others waiting.
        false,
        false,
        new LocalRatelimiter(options.rate(), Duration.ofSeconds(1)),
        new LocalRatelimiter(1, patience.identify()),
        null,
        Web.proxy(options.proxy()),
        Web.authenticator(options.proxy()),
        false,
        ready,
        null,
        Map.of(),
        List.of(),
        false,
        true) {

      @Override
      public OkHttpClient getHttpClient() {
        return client;
      }

      /** Asked for before a session is begun or resumed, which is when a web socket is new. */
      @Override
      public String getPrefixedToken() {
        ear.listenTo(this);
        return super.getPrefixedToken();
      }

      @Override
      public void setLatestGatewayLatencyNanos(long nanos) {
        super.setLatestGatewayLatencyNanos(nanos);
        vitals.acknowledged(Duration.ofNanos(nanos));
      }

      @Override
      public int getReconnectDelay(int attempt) {
        vitals.attempted();
        return (int) Math.min(super.getReconnectDelay(attempt), patience.pause().toSeconds());
      }
    };
  }

  /** Hears with which code Discord ends a connection; Javacord only logs it. */
  private static final class Ear extends WebSocketAdapter {
    private final Vitals vitals;
    private @Nullable WebSocket current;

    Ear(Vitals vitals) {
      this.vitals = vitals;
    }

    void listenTo(DiscordApiImpl api) {
      DiscordWebSocketAdapter gateway = gateway(api);
      if (gateway != null) {
        listenTo(gateway.getWebSocket());
      }
    }

    private synchronized void listenTo(@Nullable WebSocket socket) {
      if (socket != null && socket != current) {
        current = socket;
        socket.addListener(this);
      }
    }

    /** It isn't there yet if Discord was quicker to answer than Javacord to set a field. */
    private static @Nullable DiscordWebSocketAdapter gateway(DiscordApiImpl api) {
      for (int i = 0; i < 100 && api.getWebSocketAdapter() == null; i++) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
      }
      return api.getWebSocketAdapter();
    }

    @Override
    public void onDisconnected(
        WebSocket socket,
        @Nullable WebSocketFrame fromServer,
        @Nullable WebSocketFrame fromClient,
        boolean byServer) {
      if (byServer && fromServer != null) {
        vitals.closed(fromServer.getCloseCode());
      }
    }
  }

  DiscordApi api() {
    return api;
  }

  CompletableFuture<DiscordApi> ready() {
    return ready;
  }

  Vitals vitals() {
    return vitals;
  }

  /** The web socket that is open or being opened; a new one for each attempt. */
  @Nullable WebSocket socket() {
    DiscordWebSocketAdapter gateway = api.getWebSocketAdapter();
    return gateway == null ? null : gateway.getWebSocket();
  }

  /** Ends the connection, or the attempt to make one, so that Javacord makes the next. */
  void cut() {
    WebSocket socket = socket();
    if (socket != null) {
      // Closing may wait for a lock that a blocked write holds.
      Thread closer = new Thread(() -> close(socket), "Discord link cut");
      closer.setDaemon(true);
      closer.start();
    }
  }

  private static void close(WebSocket socket) {
    Socket connection = socket.getSocket();
    if (connection != null) {
      try {
        connection.close();
      } catch (IOException e) {
        log.debug("The link to Discord was already closed", e);
      }
    }
  }

  /** Leaves Discord and ends what Javacord plans, in this time at most. */
  void close(Duration patience) throws InterruptedException {
    if (vitals.snapshot().connected()) {
      try {
        api.disconnect().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException | ExecutionException | RejectedExecutionException e) {
        log.debug("Discord doesn't say good-bye", e); // The last is Javacord being too quick.
      }
    }
    ThreadPoolImpl threads = (ThreadPoolImpl) api.getThreadPool();
    threads.getScheduler().shutdownNow(); // Or it would still connect anew as planned.
    threads.getDaemonScheduler().shutdownNow();
    cut();
    // The executor stays until it has nothing to do. Without it, an attempt to connect that is
    // under
    // way would wait for ever, with a lock that every other link in this process needs.
  }
}
