package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Room;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a button does: a command with its options and how it is answered. Its text is all that is
 * kept of it, so that it works as long as its message is there: {@code r:events?city=成都&page=2}.
 */
record State(Manner manner, String group, String command, Map<String, String> options) {

  private static final Map<Manner, String> SIGNS =
      Map.of(Manner.PUBLIC, "+", Manner.PRIVATE, "-", Manner.REPLACING, "=");

  /** The same command with other options. */
  static State replacing(Invocation invocation, String option, String value) {
    Map<String, String> options = new TreeMap<>(invocation.options());
    options.put(option, value);
    return new State(Manner.REPLACING, invocation.group(), invocation.command(), options);
  }

  static State privately(String command, Map<String, String> options) {
    return new State(Manner.PRIVATE, Features.GROUP, command, options);
  }

  /** A button that does this; none if it takes more to say than a button can keep. */
  Optional<Button> button(String label) {
    String text = text();
    return text.length() > Button.MOST
        ? Optional.empty()
        : Optional.of(new Button.Press(label, text));
  }

  private String text() {
    StringBuilder text = new StringBuilder(SIGNS.get(manner)).append(group).append('/');
    text.append(command);
    char sign = '?';
    for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
      text.append(sign).append(option.getKey()).append('=').append(escape(option.getValue()));
      sign = '&';
    }
    return text.toString();
  }

  /** Understands the text of a button; nothing if it is none of ours. */
  static Optional<State> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 1) {
      return Optional.empty();
    }
    String[] parts = text.substring(slash + 1).split("\\?", 2);
    Map<String, String> options = new TreeMap<>();
    if (parts.length > 1) {
      for (String option : parts[1].split("&", -1)) {
        String[] pair = option.split("=", 2);
        if (pair.length < 2) {
          return Optional.empty();
        }
        options.put(pair[0], unescape(pair[1]));
      }
    }
    String group = text.substring(1, slash);
    return SIGNS.entrySet().stream()
        .filter(sign -> text.startsWith(sign.getValue()))
        .map(sign -> new State(sign.getKey(), group, parts[0], options))
        .findFirst();
  }

  Invocation invocation(Member by, Room room) {
    return new Invocation(group, command, options, by, room);
  }

  private static String escape(String value) {
    return value.replace("%", "%25").replace("&", "%26");
  }

  private static String unescape(String value) {
    return value.replace("%26", "&").replace("%25", "%");
  }
}
