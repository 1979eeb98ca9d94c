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

  /** Whether a person gets one more answer now. */
  boolean allows(String person) {
    return asked.get(person, any -> new AtomicInteger()).incrementAndGet() <= most;
  }
}
