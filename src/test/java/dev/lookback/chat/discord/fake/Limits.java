package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Discord's limits that its description doesn't tell. */
final class Limits {
  private final List<String> faults = new ArrayList<>();

  private Limits() {}

  static Stream<String> faults(Seen request) {
    Limits limits = new Limits();
    JsonNode body = request.body();
    boolean callback = request.is("POST", "/interactions/*/*/callback");
    if (callback && body.path("type").asInt() == 8) {
      limits.choices(body.at("/data/choices"));
    } else if (callback
        || request.path().contains("/messages")
        || request.path().startsWith("/webhooks")) {
      limits.message(callback ? body.path("data") : body, posts(request));
    } else if (request.is("POST", "/channels/*/threads")) {
      limits.message(body.path("message"), true);
    }
    return limits.faults.stream();
  }

  /** Whether it says something that nobody asked for, which may call those who want it. */
  private static boolean posts(Seen request) {
    return request.is("POST", "/channels/*/messages");
  }

  private void message(JsonNode message, boolean mayCall) {
    text("content", message.path("content"), 2000);
    int total = 0;
    for (JsonNode embed : message.path("embeds")) {
      total += embed(embed);
    }
    most("characters of all embeds", total, 6000);
    most("embeds", message.path("embeds").size(), 10);
    most("rows", message.path("components").size(), 5);
    for (JsonNode row : message.path("components")) {
      most("buttons of a row", row.path("components").size(), 5);
      for (JsonNode button : row.path("components")) {
        text("label", button.path("label"), 80);
        text("custom_id", button.path("custom_id"), 100);
        text("url", button.path("url"), 512);
      }
    }
    boolean says =
        !message.path("content").asText("").isBlank() || !message.path("embeds").isEmpty();
    JsonNode mentions = message.path("allowed_mentions");
    if (says && !silent(mentions)) {
      faults.add("it could ping somebody: allowed_mentions isn't empty");
    }
    for (JsonNode role : mentions.path("roles")) {
      if (!mayCall || !message.path("content").asText().contains("<@&" + role.asText() + ">")) {
        faults.add("it could ping the role " + role);
      }
    }
  }

  private static boolean silent(JsonNode mentions) {
    return mentions.isObject()
        && mentions.path("parse").isArray()
        && mentions.path("parse").isEmpty()
        && mentions.path("users").isEmpty()
        && !mentions.path("replied_user").asBoolean(false);
  }

  private int embed(JsonNode embed) {
    int total = text("title", embed.path("title"), 256);
    total += text("description", embed.path("description"), 4096);
    total += text("footer", embed.at("/footer/text"), 2048);
    total += text("author", embed.at("/author/name"), 256);
    most("fields", embed.path("fields").size(), 25);
    for (JsonNode field : embed.path("fields")) {
      total += text("field name", field.path("name"), 256);
      total += text("field value", field.path("value"), 1024);
    }
    return total;
  }

  private void choices(JsonNode choices) {
    most("choices", choices.size(), 25);
    for (JsonNode choice : choices) {
      text("choice", choice.path("name"), 100);
      text("choice value", choice.path("value"), 100);
    }
  }

  private int text(String what, JsonNode text, int most) {
    String value = text.asText("");
    most("characters of the " + what, value.length(), most);
    return value.length();
  }

  private void most(String what, int count, int most) {
    if (count > most) {
      faults.add("%d %s, more than %d".formatted(count, what, most));
    }
  }
}
