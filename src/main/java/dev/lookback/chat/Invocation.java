package dev.lookback.chat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody runs a command.
 *
 * @param group of the command
 * @param command its English name
 * @param options what was given, by the options' English names
 */
public record Invocation(
    String group, String command, Map<String, String> options, Member by, Room room) {

  public Invocation {
    options = Map.copyOf(options);
  }

  /** The same with something given for an option. */
  public Invocation with(String option, String value) {
    Map<String, String> given = new HashMap<>(options);
    given.put(option, value);
    return new Invocation(group, command, given, by, room);
  }

  /** What was given for an option; null if nothing was. */
  public @Nullable String option(String name) {
    String value = options.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
