package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;

/** What the adapter asks of Discord. A future fails with what Discord or the network says. */
interface Wire {

  /** The first answer to an interaction, which has 3 seconds. */
  CompletableFuture<Void> respond(Interaction to, ObjectNode response);

  /** Puts a message in the place of the first answer, or of the message whose button it was. */
  CompletableFuture<Void> edit(Interaction to, ObjectNode message);

  /** Takes the first answer back. */
  CompletableFuture<Void> withdraw(Interaction to);

  /** One more message in answer to an interaction. */
  CompletableFuture<Void> follow(Interaction to, ObjectNode message);

  CompletableFuture<Void> post(String channel, ObjectNode message);

  /** Shows for some seconds that an answer is being written. */
  CompletableFuture<Void> type(String channel);

  /** The commands that Discord knows of this bot, with their words in all languages. */
  CompletableFuture<JsonNode> commands();

  /** Registers a command, in the place of one of its name. */
  CompletableFuture<Void> register(ObjectNode command);

  CompletableFuture<Void> unregister(String commandId);

  /**
   * What is needed to answer a command or a button.
   *
   * @param token a secret, good for 15 minutes
   */
  record Interaction(String id, String token, String application) {
    @Override
    public String toString() {
      return "interaction " + id;
    }
  }
}
