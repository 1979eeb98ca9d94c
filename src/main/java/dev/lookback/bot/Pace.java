package dev.lookback.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps one person from taking all the answers. */
final class Pace {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int PEOPLE = 10_000;

  private final int most;
  private final Cache<String, AtomicInteger> asked;

  /**
   * @param most answers that one person gets in a minute
   */
  Pace(int most, Ticker ticker) {
    this.most = most;
    this.asked =
        Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(MINUTE).ticker(ticker).build();
  }

  /** What a person who asks once more gets. */
  enum Turn {
    ANSWER,
    /** The word that it was too much, once in a while. */
    NOTICE,
    NOTHING
  }

  Turn next(String person) {
    int number = asked.get(person, any -> new AtomicInteger()).incrementAndGet();
    if (number <= most) {
      return Turn.ANSWER;
    }
    return number == most + 1 ? Turn.NOTICE : Turn.NOTHING;
  }
}
