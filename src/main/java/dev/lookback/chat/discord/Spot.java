package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import java.util.concurrent.CompletableFuture;

/** Where an answer goes. Each is answered once. */
interface Spot {

  /** That of the one who asked. */
  Language language();

  /** Tells that the answer is coming. */
  CompletableFuture<Void> promise();

  /**
   * Gives the answer.
   *
   * @param promised whether it was told before that it is coming
   */
  CompletableFuture<Void> give(Reply reply, boolean promised);
}
