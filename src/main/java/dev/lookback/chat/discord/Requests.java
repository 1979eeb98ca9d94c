package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import org.javacord.api.DiscordApi;
import org.javacord.core.util.rest.RestEndpoint;
import org.javacord.core.util.rest.RestMethod;
import org.javacord.core.util.rest.RestRequest;

/**
 * Requests of Javacord's own, which keep the rate limits. Its message builders are passed by: they
 * leave out a text or embeds that are empty, so that those of a replaced message would stay; they
 * fail where a channel isn't cached; and they send the answers to all interactions one after the
 * other.
 */
final class Requests implements Wire {
  private final DiscordApi api;

  Requests(DiscordApi api) {
    this.api = api;
  }

  @Override
  public CompletableFuture<Void> respond(Interaction to, ObjectNode response) {
    return done(
        answering(RestMethod.POST, RestEndpoint.INTERACTION_RESPONSE, to, to.id(), to.token())
            .setBody(response));
  }

  @Override
  public CompletableFuture<Void> edit(Interaction to, ObjectNode message) {
    return done(original(RestMethod.PATCH, to).setBody(message));
  }

  @Override
  public CompletableFuture<Void> withdraw(Interaction to) {
    return done(original(RestMethod.DELETE, to));
  }

  private RestRequest<JsonNode> original(RestMethod method, Interaction to) {
    return answering(
        method, RestEndpoint.ORIGINAL_INTERACTION_RESPONSE, to, to.application(), to.token());
  }

  @Override
  public CompletableFuture<Void> follow(Interaction to, ObjectNode message) {
    return done(
        answering(RestMethod.POST, RestEndpoint.WEBHOOK_SEND, to, to.application(), to.token())
            .setBody(message));
  }

  /** The token in the path is the key, and each interaction has a rate limit of its own. */
  private RestRequest<JsonNode> answering(
      RestMethod method, RestEndpoint endpoint, Interaction to, String... path) {
    return request(method, endpoint, path)
        .setCustomMajorParam(to.id())
        .includeAuthorizationHeader(false)
        .consumeGlobalRatelimit(false);
  }

  @Override
  public CompletableFuture<Void> post(String channel, ObjectNode message) {
    return done(request(RestMethod.POST, RestEndpoint.MESSAGE, channel).setBody(message));
  }

  @Override
  public CompletableFuture<Void> type(String channel) {
    return done(request(RestMethod.POST, RestEndpoint.CHANNEL_TYPING, channel));
  }

  @Override
  public CompletableFuture<JsonNode> commands() {
    return request(RestMethod.GET, RestEndpoint.APPLICATION_COMMANDS, application())
        .addQueryParameter("with_localizations", "true")
        .execute(result -> result.getJsonBody());
  }

  @Override
  public CompletableFuture<Void> register(ObjectNode command) {
    return done(
        request(RestMethod.POST, RestEndpoint.APPLICATION_COMMANDS, application())
            .setBody(command));
  }

  @Override
  public CompletableFuture<Void> unregister(String commandId) {
    return done(
        request(RestMethod.DELETE, RestEndpoint.APPLICATION_COMMANDS, application(), commandId));
  }

  private String application() {
    return Long.toUnsignedString(api.getClientId());
  }

  private RestRequest<JsonNode> request(RestMethod method, RestEndpoint endpoint, String... path) {
    return new RestRequest<JsonNode>(api, method, endpoint).setUrlParameters(path);
  }

  private static CompletableFuture<Void> done(RestRequest<JsonNode> request) {
    return request.execute(result -> result.getJsonBody()).thenAccept(body -> {});
  }
}
