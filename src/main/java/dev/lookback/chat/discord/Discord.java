package dev.lookback.chat.discord;

import static java.util.Objects.requireNonNull;

import dev.lookback.chat.Respondent;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.discord.Connection.State;
import dev.lookback.chat.discord.Vitals.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lookback in Discord. Opened once, closed once. */
public final class Discord {
  private static final Logger log = LoggerFactory.getLogger(Discord.class);
  private static final int ANSWERERS = 8;
  private static final int WAITING = 500;

  /** For the good-bye, of the time there is for closing. */
  private static final Duration LEAVING = Duration.ofSeconds(1);

  private final DiscordOptions options;
  private final Consumer<String> lost;
  private final OkHttpClient client;
  private final ThreadPoolExecutor answerers;
  private final Thread watch = daemons("Discord watchdog").newThread(this::watch);
  private final Rooms rooms;
  private final Instant made;
  private volatile @Nullable Receiver receiver;
  private volatile @Nullable Link link;
  private volatile @Nullable Instant closed;

  /**
   * Prepares, without connecting.
   *
   * @param lost told once why, if the connection is lost in a way that only a new start can mend
   */
  public Discord(DiscordOptions options, Consumer<String> lost) {
    this.options = options;
    this.lost = lost;
    this.client = Web.client(options);
    this.answerers =
        new ThreadPoolExecutor(
            ANSWERERS,
            ANSWERERS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            daemons("Discord answerer"));
    answerers.allowCoreThreadTimeOut(true);
    this.rooms = new DiscordRooms(Rest.of(client, options, this::isLinked));
    this.made = options.clock().instant();
  }

  private static ThreadFactory daemons(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Logs in. When it returns, people are answered.
   *
   * @param respondent who answers them
   */
  public void open(Respondent respondent) throws LoginFailed, InterruptedException {
    Receiver receiver = new Receiver(respondent, answerers);
    this.receiver = receiver;
    Link opened = new Login(options, client).open(begun -> receiver.listen(begun.api()));
    link = opened;
    log.info("Connected to Discord ({})", options);
    watch.start();
    receiver.register(opened.api());
  }

  private void watch() {
    Watchdog watchdog =
        new Watchdog(requireNonNull(link), options.patience(), options.clock(), this::giveUp);
    try {
      while (closed == null) {
        Thread.sleep(options.patience().look().toMillis());
        look(watchdog);
      }
    } catch (InterruptedException e) {
      log.debug("No more watching", e);
    }
  }

  /** A fault in one look must not be the end of all. */
  private static void look(Watchdog watchdog) {
    try {
      watchdog.look();
    } catch (RuntimeException e) {
      log.error("The watchdog has failed", e);
    }
  }

  private void giveUp(String reason) {
    log.error("Giving up the connection to Discord: {}", reason);
    lost.accept(reason);
  }

  private boolean isLinked() {
    return link != null && closed == null;
  }

  /** Its channels. They can be had at once; each use fails as long as nobody is logged in. */
  public Rooms rooms() {
    return rooms;
  }

  /** How it is connected now. */
  public Connection connection() {
    Link current = link;
    Instant end = closed;
    if (current == null) {
      return new Connection(
          end == null ? State.CONNECTING : State.CLOSED, end == null ? made : end, null, 0);
    }
    Snapshot now = current.vitals().snapshot();
    if (end != null) {
      return new Connection(State.CLOSED, end, null, now.losses());
    }
    State state = now.connected() ? State.CONNECTED : State.CONNECTING;
    return new Connection(state, now.since(), now.delay(), now.losses());
  }

  /**
   * Leaves: what is being answered is answered if it can be done in time.
   *
   * @param patience the most that it may take
   */
  public void close(Duration patience) throws InterruptedException {
    if (closed != null) {
      return;
    }
    closed = options.clock().instant();
    watch.interrupt();
    Duration leaving =
        patience.compareTo(LEAVING.multipliedBy(2)) < 0 ? patience.dividedBy(2) : LEAVING;
    Receiver answering = receiver;
    if (answering != null && !answering.drain(patience.minus(leaving))) {
      log.warn("Leaving Discord before all was answered");
    }
    answerers.shutdownNow();
    Link current = link;
    if (current != null) {
      current.close(leaving);
    }
    client.connectionPool().evictAll();
    log.info("Left Discord");
  }
}
