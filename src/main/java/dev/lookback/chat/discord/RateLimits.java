package dev.lookback.chat.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what Discord says of its rate limits into the one form that Javacord reads well, and onto
 * this machine's clock. Of other forms, such as those of the machines before Discord's own, it
 * makes an endless row of requests without a pause.
 */
final class RateLimits implements Interceptor {
  private static final Logger log = LoggerFactory.getLogger(RateLimits.class);
  private static final double LEAST = 0.1;
  private static final double MOST = 24 * 60 * 60;
  private static final int LARGEST_BODY = 100_000;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Clock clock;
  private final double unstated;

  /**
   * Makes one.
   *
   * @param unstated how long to wait where it isn't said
   */
  RateLimits(Clock clock, Duration unstated) {
    this.clock = clock;
    this.unstated = unstated.toMillis() / 1000.0;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 429 ? refused(response) : allowed(response);
  }

  /** How much is left until when. */
  private Response allowed(Response response) {
    Response.Builder clear = response.newBuilder().removeHeader("Date");
    Double after = number(response.header("X-RateLimit-Reset-After"));
    Double remaining = number(response.header("X-RateLimit-Remaining"));
    if (after == null || remaining == null) {
      return clear.removeHeader("X-RateLimit-Reset").removeHeader("X-RateLimit-Remaining").build();
    }
    double reset = clock.millis() / 1000.0 + Math.min(after, MOST);
    return clear
        .header("X-RateLimit-Reset", String.format(Locale.ROOT, "%.3f", reset))
        .header("X-RateLimit-Remaining", Long.toString(remaining.longValue()))
        .build();
  }

  private Response refused(Response response) throws IOException {
    JsonNode said = body(response);
    // Discord's own machines name themselves here. What stands before them blocks the address.
    boolean blocked = response.header("Via") == null;
    boolean global =
        blocked
            || "true".equalsIgnoreCase(response.header("X-RateLimit-Global"))
            || said.path("global").asBoolean(false);
    double wait = wait(response, said);
    log.warn(
        "Discord wants fewer requests: waiting {} s with {}",
        wait,
        global ? "all of them" : place(response));
    response.close();
    String form = "{\"message\": \"Rate limited\", \"retry_after\": %s, \"global\": %s}";
    return response
        .newBuilder()
        .removeHeader("Date")
        .removeHeader("Content-Encoding")
        .removeHeader("X-RateLimit-Remaining")
        .removeHeader("X-RateLimit-Reset")
        .header("Via", "Lookback")
        .header("X-RateLimit-Global", Boolean.toString(global))
        .body(ResponseBody.create(form.formatted(wait, global), MediaType.get("application/json")))
        .build();
  }

  private double wait(Response response, JsonNode said) {
    Double wait = said.path("retry_after").isNumber() ? said.path("retry_after").asDouble() : null;
    if (wait == null) {
      wait = number(response.header("Retry-After"));
    }
    if (wait == null) {
      wait = number(response.header("X-RateLimit-Reset-After"));
    }
    return wait == null ? unstated : Math.min(Math.max(wait, LEAST), MOST);
  }

  /** The kind of request, without what is secret in it. */
  private static String place(Response response) {
    String path = response.request().url().encodedPath().replaceFirst("^/api/v10/", "");
    String kind = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
    return response.request().method() + " " + kind;
  }

  private JsonNode body(Response response) throws IOException {
    try {
      JsonNode body = mapper.readTree(response.peekBody(LARGEST_BODY).string());
      return body == null ? MissingNode.getInstance() : body;
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** A number of seconds or requests; null where a header gives none. */
  static @Nullable Double number(@Nullable String text) {
    try {
      double number = text == null ? -1 : Double.parseDouble(text);
      return number >= 0 && number < Double.POSITIVE_INFINITY ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
