package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Below a message that somebody wrote, where nothing can be hidden. */
final class MessageSpot implements Spot {
  /** Discord shows for 10 seconds that somebody is writing. */
  private static final Duration TYPING = Duration.ofSeconds(8);

  private static final int MOST_TYPING = 30;

  private final Wire wire;
  private final String channel;
  private final String message;
  private final Language language;
  private volatile boolean given;

  MessageSpot(Wire wire, String channel, String message, Language language) {
    this.wire = wire;
    this.channel = channel;
    this.message = message;
    this.language = language;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public CompletableFuture<Void> promise() {
    type(MOST_TYPING);
    return CompletableFuture.completedFuture(null);
  }

  private void type(int times) {
    if (given || times == 0) {
      return;
    }
    // Whether it is seen to be writing doesn't matter to the answer.
    var unused =
        wire.type(channel)
            .thenRunAsync(
                () -> type(times - 1),
                CompletableFuture.delayedExecutor(TYPING.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public CompletableFuture<Void> give(Reply reply, boolean promised) {
    given = true;
    if (reply.isNothing()) {
      return CompletableFuture.completedFuture(null);
    }
    ObjectNode body = MessageBody.of(Composer.compose(reply, false), false);
    return wire.post(channel, MessageBody.replying(body, message));
  }
}
