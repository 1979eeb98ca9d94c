package dev.lookback.chat.discord;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import okhttp3.OkHttpClient;

/**
 * What it takes to ask Discord's web API.
 *
 * @param client that sends each request once, and tells of 429 in the form of {@link RateLimits}
 * @param ready whether there is a link
 */
record Rest(
    OkHttpClient client, String token, Duration request, Quotas quotas, BooleanSupplier ready) {

  static Rest of(OkHttpClient client, DiscordOptions options, BooleanSupplier ready) {
    OkHttpClient.Builder once = client.newBuilder();
    // Whether an earlier attempt may have worked is for the one who asks to know.
    once.interceptors().removeIf(Delivery.class::isInstance);
    return new Rest(
        once.build(),
        options.token(),
        options.patience().request(),
        new Quotas(System::nanoTime),
        ready);
  }

  /** To be used for one purpose, for which there is only so much time. */
  Errand errand() {
    return new Errand(this, System.nanoTime() + request.multipliedBy(3).toNanos());
  }
}
