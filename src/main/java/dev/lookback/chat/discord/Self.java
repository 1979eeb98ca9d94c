package dev.lookback.chat.discord;

import dev.lookback.chat.SendFailed;
import org.jspecify.annotations.Nullable;

/** The bot as Discord knows it. */
final class Self {
  private volatile @Nullable String id;

  /** Its id, which is asked for once. */
  String id(Errand errand) throws Refused, SendFailed {
    String known = id;
    if (known == null) {
      known = errand.get("/users/@me").path("id").asText();
      id = known;
    }
    return known;
  }
}
