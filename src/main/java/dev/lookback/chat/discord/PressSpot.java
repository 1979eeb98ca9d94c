package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Language;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.concurrent.CompletableFuture;

/**
 * Below a message whose button was pressed, or in its place.
 *
 * @param hidden whether only the one who pressed it sees that message
 */
record PressSpot(Wire wire, Wire.Interaction interaction, Language language, boolean hidden)
    implements Spot {

  @Override
  public CompletableFuture<Void> promise() {
    return wire.respond(interaction, Response.updateLater());
  }

  @Override
  public CompletableFuture<Void> give(Reply reply, boolean promised) {
    if (reply.manner() == Manner.REPLACING) {
      ObjectNode message = MessageBody.of(Composer.compose(reply, hidden), false);
      return promised
          ? wire.edit(interaction, message)
          : wire.respond(interaction, Response.update(message));
    }
    boolean hide = reply.manner() == Manner.PRIVATE;
    ObjectNode message = MessageBody.of(Composer.compose(reply, hide), hide);
    return promised
        ? wire.follow(interaction, message)
        : wire.respond(interaction, Response.message(message));
  }

  /** Posts what is shown for all to see, and takes the button for that away. */
  CompletableFuture<Void> share(Outgoing shown) {
    Outgoing shared = shown.shared();
    return wire.respond(interaction, Response.update(MessageBody.of(shared, false)))
        .thenCompose(done -> wire.follow(interaction, MessageBody.of(shared, false)));
  }
}
