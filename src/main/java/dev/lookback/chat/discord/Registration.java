package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has Discord know the commands that there are, and only those. */
final class Registration {
  private static final Logger log = LoggerFactory.getLogger(Registration.class);

  /** What we say of a command; Discord adds more of its own. */
  private static final List<String> KEYS =
      List.of(
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "type",
          "required",
          "autocomplete",
          "default_member_permissions");

  /** The same of numbers whose order means nothing. */
  private static final List<String> SETS = List.of("contexts", "channel_types");

  /** The kind of command that begins with a slash. */
  private static final int SLASH = 1;

  private Registration() {}

  static CompletableFuture<Void> of(List<Command> commands, Wire wire) {
    List<ObjectNode> wanted = CommandBody.of(commands);
    return wire.commands().thenCompose(known -> change(wanted, known, wire));
  }

  private static CompletableFuture<Void> change(
      List<ObjectNode> wanted, JsonNode known, Wire wire) {
    Map<String, JsonNode> gone = new HashMap<>();
    for (JsonNode command : known) {
      if (command.path("type").asInt(SLASH) == SLASH) {
        gone.put(command.path("name").asText(), command);
      }
    }
    List<CompletableFuture<Void>> changes = new ArrayList<>();
    for (ObjectNode command : wanted) {
      String name = command.path("name").asText();
      JsonNode before = gone.remove(name);
      if (before == null || !isSame(command, before)) {
        log.info("Registering the command {}", name);
        changes.add(wire.register(command));
      }
    }
    gone.forEach(
        (name, command) -> {
          log.info("Removing the command {}, which is no more", name);
          changes.add(wire.unregister(command.path("id").asText()));
        });
    return CompletableFuture.allOf(changes.toArray(CompletableFuture[]::new));
  }

  /** Whether Discord's command says what ours says; what is empty may also be missing. */
  private static boolean isSame(JsonNode ours, JsonNode known) {
    JsonNode options = ours.path("options");
    JsonNode knownOptions = known.path("options");
    if (options.size() != knownOptions.size()
        || !SETS.stream().allMatch(key -> numbers(ours, key).equals(numbers(known, key)))) {
      return false;
    }
    for (int i = 0; i < options.size(); i++) {
      if (!isSame(options.get(i), knownOptions.get(i))) {
        return false;
      }
    }
    return KEYS.stream()
        .filter(key -> ours.has("type") || !key.equals("type"))
        .allMatch(key -> plain(ours.path(key)).equals(plain(known.path(key))));
  }

  private static Set<Integer> numbers(JsonNode command, String key) {
    return StreamSupport.stream(command.path(key).spliterator(), false)
        .map(JsonNode::asInt)
        .collect(Collectors.toSet());
  }

  private static Object plain(JsonNode value) {
    if (value.isObject()) {
      Map<String, String> words = new HashMap<>();
      value.properties().forEach(each -> words.put(each.getKey(), each.getValue().asText()));
      return words.isEmpty() ? "" : words;
    }
    return value.isBoolean() && !value.asBoolean() ? "" : value.asText("");
  }
}
