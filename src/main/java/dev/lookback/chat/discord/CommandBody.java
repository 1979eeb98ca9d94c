package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Language;
import dev.lookback.chat.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Commands as Discord's API takes them: each group is a command of Discord's, and its commands are
 * subcommands.
 */
final class CommandBody {
  private static final int MOST = 25;
  private static final int NAME = 32;
  private static final int DESCRIPTION = 100;

  /** The characters of all names and descriptions of a group, in the longest language of each. */
  private static final int TOGETHER = 8000;

  /** Channels for text and for announcements, the threads of both and those in private, forums. */
  private static final List<Integer> ROOMS = List.of(0, 5, 10, 11, 12, 15);

  private static final int SUBCOMMAND = 1;
  private static final int IN_SERVERS = 0;
  private static final int WITH_THE_BOT = 1;
  private static final int MANAGE_SERVER = 1 << 5;

  private static final List<String> CHINESE = List.of("zh-CN", "zh-TW");

  private CommandBody() {}

  /** One for each group. */
  static List<ObjectNode> of(List<Command> commands) {
    Map<String, List<Command>> groups = new TreeMap<>();
    for (Command command : commands) {
      groups.merge(
          command.group(),
          List.of(command),
          (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
    }
    return groups.entrySet().stream().map(each -> group(each.getKey(), each.getValue())).toList();
  }

  private static ObjectNode group(String name, List<Command> commands) {
    Limit.atMost(MOST, "the commands of " + name, commands.size());
    ObjectNode group = JsonNodeFactory.instance.objectNode();
    put(
        group,
        Words.same(name),
        new Words(names(commands, Language.EN), names(commands, Language.ZH)));
    ArrayNode subcommands = group.putArray("options");
    commands.forEach(command -> subcommands.add(subcommand(command)));
    boolean isForAdmins = commands.stream().allMatch(command -> command.access() == Access.ADMINS);
    ArrayNode contexts = group.putArray("contexts").add(IN_SERVERS);
    if (isForAdmins) {
      group.put("default_member_permissions", MANAGE_SERVER);
    } else {
      contexts.add(WITH_THE_BOT);
    }
    Limit.atMost(TOGETHER, "the words of " + name, length(group));
    return group;
  }

  private static int length(JsonNode command) {
    int length = longest(command, "name") + longest(command, "description");
    for (JsonNode option : command.path("options")) {
      length += length(option);
    }
    return length;
  }

  private static int longest(JsonNode command, String key) {
    int longest = command.path(key).asText().length();
    for (JsonNode other : command.path(key + "_localizations")) {
      longest = Math.max(longest, other.asText().length());
    }
    return longest;
  }

  /** Discord wants a group to be described, though it shows only what its commands do. */
  private static String names(List<Command> commands, Language language) {
    List<String> names = commands.stream().map(command -> command.name().in(language)).toList();
    return Cut.to(DESCRIPTION, String.join(", ", names));
  }

  private static ObjectNode subcommand(Command command) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", SUBCOMMAND);
    put(node, command.name(), command.description());
    Limit.atMost(MOST, "the options of " + command.name().en(), command.options().size());
    ArrayNode options = node.putArray("options");
    command.options().forEach(option -> options.add(option(option)));
    return node;
  }

  private static ObjectNode option(Command.Option option) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, option.name(), option.description());
    node.put("type", type(option.form()));
    node.put("required", option.required());
    if (option.form() == Form.TEXT) {
      node.put("autocomplete", option.completes());
    }
    if (option.form() == Form.ROOM) {
      ROOMS.forEach(node.putArray("channel_types")::add);
    }
    return node;
  }

  private static int type(Form form) {
    return switch (form) {
      case TEXT -> 3;
      case NUMBER -> 4;
      case YES_OR_NO -> 5;
      case ROOM -> 7;
      case ROLE -> 8;
    };
  }

  private static void put(ObjectNode node, Words name, Words description) {
    Limit.atMost(NAME, "a name", name.en());
    Limit.atMost(NAME, "a name", name.zh());
    Limit.atMost(DESCRIPTION, "a description", description.en());
    Limit.atMost(DESCRIPTION, "a description", description.zh());
    node.put("name", name.en()).put("description", description.en());
    for (String language : CHINESE) {
      if (!name.zh().equals(name.en())) {
        node.withObject("/name_localizations").put(language, name.zh());
      }
      if (!description.zh().equals(description.en())) {
        node.withObject("/description_localizations").put(language, description.zh());
      }
    }
  }
}
