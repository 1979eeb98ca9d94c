package dev.lookback.chat.discord;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import okhttp3.Response;

/**
 * Until when Discord takes no more requests of which kind. Each kind of request has a limit of its
 * own in each channel.
 */
final class Quotas {
  private static final String ALL = "";
  private static final int MANY = 1000;

  private final Map<String, Long> until = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  Quotas(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** The kind of a request. All ids in a path but the first are of things of one kind. */
  static String kind(String method, String path) {
    int second = path.indexOf('/', path.indexOf('/', 1) + 1);
    String first = second < 0 ? path : path.substring(0, second);
    return method + " " + first + path.substring(first.length()).replaceAll("/\\d+", "/*");
  }

  /** How long to wait before the next request of a kind; nothing or less if it may go now. */
  Duration wait(String kind) {
    long now = nanos.getAsLong();
    return Duration.ofNanos(Math.max(left(kind, now), left(ALL, now)));
  }

  private long left(String kind, long now) {
    Long end = until.get(kind);
    return end == null ? 0 : end - now;
  }

  /** Takes note of what an answer says of the next request. */
  void note(String kind, Response response) {
    Double after = RateLimits.number(response.header("X-RateLimit-Reset-After"));
    if (after != null && "0".equals(response.header("X-RateLimit-Remaining"))) {
      block(kind, after);
    }
  }

  /** Discord has refused a request. */
  void refused(String kind, double seconds, boolean all) {
    block(all ? ALL : kind, seconds);
  }

  private void block(String kind, double seconds) {
    long now = nanos.getAsLong();
    if (until.size() > MANY) {
      until.values().removeIf(end -> end <= now);
    }
    until.put(kind, now + (long) (seconds * 1e9));
  }
}
