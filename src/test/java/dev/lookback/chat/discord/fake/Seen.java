package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A request that the bot made.
 *
 * @param path below the version of the API, such as {@code /channels/300/messages}
 * @param url all of the address
 * @param body a missing node if there was none
 * @param nanos when it came, by the clock of {@link System#nanoTime()}
 */
public record Seen(
    String method, String path, HttpUrl url, Headers headers, JsonNode body, long nanos) {

  /** A part of the query; empty if it isn't there. */
  String query(String name) {
    String value = url.queryParameter(name);
    return value == null ? "" : value;
  }

  /** Whether it is of this kind; {@code *} in the path stands for any one part. */
  public boolean is(String wantedMethod, String wantedPath) {
    return method.equals(wantedMethod) && path.matches(wantedPath.replace("*", "[^/]+"));
  }

  /** What a message or the first answer to an interaction says; empty if it says nothing. */
  public String content() {
    return (body.has("data") ? body.path("data") : body).path("content").asText("");
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body;
  }
}
