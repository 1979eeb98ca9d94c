package dev.lookback.chat.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Discord has said no to a request, and why. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  static final int UNKNOWN_CHANNEL = 10003;
  static final int UNKNOWN_GUILD = 10004;
  static final int UNKNOWN_MESSAGE = 10008;
  static final int ALREADY_CROSSPOSTED = 40033;
  static final int NO_ACCESS = 50001;
  static final int NO_PERMISSION = 50013;
  static final int ARCHIVED = 50083;
  static final int THREAD_EXISTS = 160004;

  private static final int LONGEST = 300;
  private static final int FIELDS = 5;

  private final int status;
  private final int code;

  private Refused(int status, int code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** What an answer says. */
  static Refused of(int status, JsonNode answer) {
    List<String> said = new ArrayList<>();
    said.add(answer.path("message").asText("Nothing more was said"));
    collect(answer.path("errors"), "", said);
    String text = Escape.clean(String.join("; ", said.subList(0, Math.min(said.size(), FIELDS))));
    int code = answer.path("code").asInt();
    return new Refused(
        status, code, "Discord: %s (%d, %d)".formatted(Cut.to(LONGEST, text), status, code));
  }

  /** What is wrong with which field stands as deep in the errors as in what was sent. */
  private static void collect(JsonNode errors, String field, List<String> said) {
    for (JsonNode error : errors.path("_errors")) {
      said.add("%s: %s".formatted(field, error.path("message").asText()));
    }
    errors
        .properties()
        .forEach(
            entry -> {
              if (!entry.getKey().equals("_errors") && said.size() < FIELDS) {
                String name = field.isEmpty() ? entry.getKey() : field + "." + entry.getKey();
                collect(entry.getValue(), name, said);
              }
            });
  }

  int status() {
    return status;
  }

  /** Discord's own number of what is wrong; 0 if it gives none. */
  int code() {
    return code;
  }

  boolean is(int wanted) {
    return code == wanted;
  }
}
