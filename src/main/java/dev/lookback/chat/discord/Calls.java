package dev.lookback.chat.discord;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Roles that a message calls.
 *
 * @param roles their ids
 */
record Calls(List<String> roles) {
  /** More than anybody wants to call, and few enough to leave room for a text. */
  private static final int MOST = 20;

  Calls {
    roles = List.copyOf(roles);
  }

  /** Those of them that are ids. */
  static Calls of(List<String> roles) {
    return new Calls(roles.stream().filter(Snowflake::is).distinct().limit(MOST).toList());
  }

  /** How they stand in a message's text; empty if there are none. */
  String text() {
    return roles.stream().map("<@&%s>"::formatted).collect(joining(" "));
  }
}
