package dev.lookback.chat.console;

import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command as it is typed: {@code /events 成都 tag=open source year=2020} or {@code /subscribe #news
 * role=@members}. Words without a name go on with the text before them, or are for the first
 * option.
 *
 * @param options by their English names
 */
record Typed(Command command, Map<String, String> options) {

  /** Understands a line that begins with a slash; null if there is no such command. */
  static @Nullable Typed parse(String line, List<Command> commands) {
    List<String> words = new ArrayList<>(List.of(line.substring(1).strip().split("\\s+")));
    if (words.size() > 1 && commands.stream().anyMatch(it -> it.group().equals(words.get(0)))) {
      words.remove(0);
    }
    for (Command command : commands) {
      if (isNamed(command.name(), words.get(0))) {
        return new Typed(command, options(command, words.subList(1, words.size())));
      }
    }
    return null;
  }

  private static boolean isNamed(Words name, String word) {
    return name.en().equalsIgnoreCase(word) || name.zh().equals(word);
  }

  private static Map<String, String> options(Command command, List<String> words) {
    Map<String, String> options = new HashMap<>();
    List<String> unnamed = new ArrayList<>();
    Option open = null;
    for (String word : words) {
      int sign = word.indexOf('=');
      Option option = sign < 1 ? null : option(command, word.substring(0, sign));
      if (option != null) {
        options.put(option.name().en(), word.substring(sign + 1));
        open = option.form() == Form.TEXT ? option : null;
      } else if (open != null) {
        options.merge(open.name().en(), word, (before, more) -> before + " " + more);
      } else {
        unnamed.add(word);
      }
    }
    if (!unnamed.isEmpty() && !command.options().isEmpty()) {
      options.putIfAbsent(command.options().get(0).name().en(), String.join(" ", unnamed));
    }
    for (Option option : command.options()) {
      options.computeIfPresent(option.name().en(), (name, typed) -> value(option.form(), typed));
    }
    return options;
  }

  /** Rooms and roles are typed with or without their signs. */
  private static String value(Form form, String typed) {
    return switch (form) {
      case ROOM -> typed.startsWith("#") ? typed.substring(1) : typed;
      case ROLE -> typed.startsWith("@") ? typed.substring(1) : typed;
      case TEXT, NUMBER, YES_OR_NO -> typed;
    };
  }

  private static @Nullable Option option(Command command, String name) {
    return command.options().stream()
        .filter(option -> isNamed(option.name(), name))
        .findFirst()
        .orElse(null);
  }
}
