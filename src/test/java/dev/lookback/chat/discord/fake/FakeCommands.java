package dev.lookback.chat.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;

/** The commands that are registered, everywhere and in each server. */
final class FakeCommands {
  private final Map<String, ArrayNode> byPath = new LinkedHashMap<>();

  /**
   * Those of one place.
   *
   * @param path such as {@code /applications/100/commands}
   */
  ArrayNode of(String path) {
    return byPath.computeIfAbsent(path, key -> Json.of("{'all': []}").withArray("all"));
  }

  MockResponse answer(Seen asked) {
    String[] halves = asked.path().split("(?<=/commands)", 2);
    ArrayNode known = of(halves[0]);
    switch (asked.method()) {
      case "GET" -> {
        return FakeRest.json(200, known);
      }
      case "PUT" -> {
        known.removeAll();
        asked.body().forEach(command -> known.add(registered(command, Events.id())));
        return FakeRest.json(200, known);
      }
      case "POST" -> {
        remove(known, "name", asked.body().path("name").asText());
        ObjectNode command = registered(asked.body(), Events.id());
        known.add(command);
        return FakeRest.json(201, command);
      }
      default -> {
        String id = halves[1].substring(1);
        remove(known, "id", id);
        if (asked.method().equals("DELETE")) {
          return new MockResponse.Builder().code(204).build();
        }
        ObjectNode command = registered(asked.body(), id);
        known.add(command);
        return FakeRest.json(200, command);
      }
    }
  }

  private static void remove(ArrayNode commands, String key, String value) {
    for (int i = commands.size() - 1; i >= 0; i--) {
      if (commands.get(i).path(key).asText().equals(value)) {
        commands.remove(i);
      }
    }
  }

  private static ObjectNode registered(JsonNode command, String id) {
    ObjectNode known = Json.of("{'type': 1, 'version': '1', 'description': ''}");
    known.setAll((ObjectNode) command.deepCopy());
    return known.put("id", id).put("application_id", Events.BOT);
  }
}
