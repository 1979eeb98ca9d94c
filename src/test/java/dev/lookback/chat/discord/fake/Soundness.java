package dev.lookback.chat.discord.fake;

import java.util.stream.Stream;

/** Whether Discord would take what the bot sends. */
final class Soundness {
  private Soundness() {}

  /** What is wrong with a request, in words. */
  static Stream<String> faults(Seen request) {
    if (request.body().isMissingNode()) {
      return Stream.empty();
    }
    return Stream.concat(Description.faults(request), Limits.faults(request))
        .map(fault -> "%s: %s".formatted(request, fault));
  }
}
