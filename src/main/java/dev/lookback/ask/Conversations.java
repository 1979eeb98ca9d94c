package dev.lookback.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** The conversations under way, one for each place and person. Those that rest are forgotten. */
public final class Conversations {

  private static final int MOST = 10_000;

  private final Cache<Party, Conversation> conversations;

  /** Who talks where. */
  private record Party(String place, String person) {}

  /**
   * @param rest after which a conversation is forgotten
   */
  public Conversations(Duration rest, Ticker ticker) {
    conversations =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(rest).ticker(ticker).build();
  }

  /** The conversation of a person in a place, begun if there is none. */
  public Conversation of(String place, String person) {
    return conversations.get(new Party(place, person), party -> Conversation.begin());
  }
}
