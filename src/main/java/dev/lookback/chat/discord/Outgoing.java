package dev.lookback.chat.discord;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A message to be sent, within Discord's limits. */
record Outgoing(String content, List<Embed> embeds, List<Control> controls) {
  static final int CONTENT = 2000;
  static final int EMBEDS = 10;
  static final int EMBEDS_TOGETHER = 6000;
  static final int ROW = 5;
  static final int CONTROLS = 5 * ROW;

  Outgoing {
    embeds = List.copyOf(embeds);
    controls = List.copyOf(controls);
    Limit.atMost(CONTENT, "a message's text", content);
    Limit.atMost(EMBEDS, "a message's embeds", embeds.size());
    Limit.atMost(EMBEDS_TOGETHER, "embeds together", embeds.stream().mapToInt(Embed::size).sum());
    Limit.atMost(CONTROLS, "a message's buttons", controls.size());
    if (!Escape.shows(content) && embeds.stream().allMatch(Embed::isEmpty)) {
      throw new IllegalArgumentException("Discord takes no message that shows nothing");
    }
    Set<String> ids = new HashSet<>();
    for (Control control : controls) {
      if (control.id() != null && !ids.add(control.id())) {
        throw new IllegalArgumentException("Two buttons of a message have one id");
      }
    }
  }

  static Outgoing of(String content) {
    return new Outgoing(content, List.of(), List.of());
  }

  /** The same for all to see: nobody needs to share it once more. */
  Outgoing shared() {
    return new Outgoing(
        content, embeds, controls.stream().filter(control -> !control.isShare()).toList());
  }
}
