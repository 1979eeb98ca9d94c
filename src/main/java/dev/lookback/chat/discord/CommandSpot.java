package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.concurrent.CompletableFuture;

/**
 * Below a command.
 *
 * @param hidden whether its answer is expected to be for the one who asked only
 */
record CommandSpot(Wire wire, Wire.Interaction interaction, Language language, boolean hidden)
    implements Spot {

  @Override
  public CompletableFuture<Void> promise() {
    return wire.respond(interaction, Response.later(hidden));
  }

  @Override
  public CompletableFuture<Void> give(Reply reply, boolean promised) {
    boolean hide = reply.manner() == Manner.PRIVATE;
    ObjectNode message = MessageBody.of(Composer.compose(reply, hide), hide);
    if (!promised) {
      return wire.respond(interaction, Response.message(message));
    }
    if (hide == hidden) {
      return wire.edit(interaction, message);
    }
    // Who may see an answer is settled with the promise, so that has to go.
    return wire.withdraw(interaction).thenCompose(gone -> wire.follow(interaction, message));
  }
}
