package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what is sent, and knows the commands that it is given. */
final class FakeWire implements Wire {
  final List<Sent> sent = new CopyOnWriteArrayList<>();
  JsonNode known = JsonNodeFactory.instance.arrayNode();

  record Sent(String how, JsonNode body) {}

  List<String> hows() {
    return sent.stream().map(Sent::how).toList();
  }

  JsonNode body(int index) {
    return sent.get(index).body();
  }

  private CompletableFuture<Void> send(String how, JsonNode body) {
    sent.add(new Sent(how, body));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> respond(Interaction to, ObjectNode response) {
    return send("respond", response);
  }

  @Override
  public CompletableFuture<Void> edit(Interaction to, ObjectNode message) {
    return send("edit", message);
  }

  @Override
  public CompletableFuture<Void> withdraw(Interaction to) {
    return send("withdraw", MissingNode.getInstance());
  }

  @Override
  public CompletableFuture<Void> follow(Interaction to, ObjectNode message) {
    return send("follow", message);
  }

  @Override
  public CompletableFuture<Void> post(String channel, ObjectNode message) {
    return send("post " + channel, message);
  }

  @Override
  public CompletableFuture<Void> type(String channel) {
    return send("type " + channel, MissingNode.getInstance());
  }

  @Override
  public CompletableFuture<JsonNode> commands() {
    return CompletableFuture.completedFuture(known);
  }

  @Override
  public CompletableFuture<Void> register(ObjectNode command) {
    return send("register", command);
  }

  @Override
  public CompletableFuture<Void> unregister(String commandId) {
    return send("unregister " + commandId, MissingNode.getInstance());
  }
}
