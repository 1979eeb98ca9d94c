package dev.lookback.chat.discord;

import com.neovisionaries.ws.client.WebSocket;
import com.neovisionaries.ws.client.WebSocketState;
import dev.lookback.chat.discord.Vitals.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the link from outside, where Javacord can't be relied upon: after a missed
 * acknowledgement it neither beats nor closes, it waits without end for a proxy that says nothing,
 * and it resumes for ever what Discord has ended for good. A link that is dead is cut, whereupon
 * Javacord makes another; what nothing can mend is given up.
 */
final class Watchdog {
  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);

  /** So often the same code may end what was to be a connection. */
  private static final int SAME_CODES = 5;

  private final Link link;
  private final Patience patience;
  private final Clock clock;
  private final Consumer<String> giveUp;
  private @Nullable WebSocket attempt;
  private Instant attemptSince;
  private boolean over = false;

  Watchdog(Link link, Patience patience, Clock clock, Consumer<String> giveUp) {
    this.link = link;
    this.patience = patience;
    this.clock = clock;
    this.giveUp = giveUp;
    this.attemptSince = clock.instant();
  }

  /** Looks once. */
  void look() {
    if (over) {
      return;
    }
    Snapshot now = link.vitals().snapshot();
    String end = end(now);
    if (end != null) {
      over = true;
      giveUp.accept(end);
    } else if (now.connected()) {
      if (older(now.lastSign(), patience.silence())) {
        log.warn("Nothing from Discord for {} s: connecting anew", patience.silence().toSeconds());
        link.vitals().lost();
        link.cut();
      }
    } else {
      lookAtAttempt();
    }
  }

  /** Null while there is hope. */
  private @Nullable String end(Snapshot now) {
    CloseCode code = CloseCode.of(now.lastCode());
    if (code != null) {
      return code.message();
    }
    if (now.sameCode() >= SAME_CODES) {
      return "Discord has ended the connection %d times in a row with close code %d. A new start may help."
          .formatted(now.sameCode(), now.lastCode());
    }
    if (!now.connected() && older(now.lastChange(), patience.stuck())) {
      return "The connection to Discord is lost, and no new one could be begun for %d s. Is the network or the proxy stuck? A new start may help."
          .formatted(patience.stuck().toSeconds());
    }
    return null;
  }

  private void lookAtAttempt() {
    WebSocket socket = link.socket();
    if (socket == null || socket != attempt) {
      attempt = socket;
      attemptSince = clock.instant();
    } else if (socket.getState() != WebSocketState.CLOSED
        && older(attemptSince, patience.attempt())) {
      log.warn(
          "No answer to connecting to Discord for {} s: trying anew",
          patience.attempt().toSeconds());
      attemptSince = clock.instant();
      link.cut();
    }
  }

  private boolean older(Instant than, Duration age) {
    return Duration.between(than, clock.instant()).compareTo(age) > 0;
  }
}
