package dev.lookback.bot;

import dev.lookback.chat.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several values that are typed in one option, with commas between them. */
final class Listed {

  private static final Pattern COMMA = Pattern.compile("\\s*[,，、;；]\\s*");

  private Listed() {}

  /** The values, each once. */
  static List<String> values(String typed) {
    return Stream.of(COMMA.split(typed.strip()))
        .filter(value -> !value.isBlank())
        .distinct()
        .toList();
  }

  /**
   * Completes the last value.
   *
   * @param known completes one value
   */
  static List<Choice> choices(String typed, Function<String, List<String>> known) {
    int end = 0;
    Matcher comma = COMMA.matcher(typed);
    while (comma.find()) {
      end = comma.end();
    }
    String before = typed.substring(0, end);
    List<String> given = values(before);
    List<Choice> choices = new ArrayList<>();
    for (String value : known.apply(typed.substring(end).strip())) {
      if (!given.contains(value)) {
        choices.add(new Choice(before + value, before + value));
      }
    }
    return choices;
  }
}
