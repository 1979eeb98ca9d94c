package dev.lookback.chat.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Some requests, one after the other, that end before a time. A short rate limit is waited out. All
 * fail with {@link Refused} where Discord says no to this request, and with {@link SendFailed} for
 * all else.
 *
 * @param end by the clock of {@link System#nanoTime()}
 */
record Errand(Rest rest, long end) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final int TOO_MANY = 429;

  /** An answer that Discord gave. */
  private record Answer(int status, JsonNode body) {}

  JsonNode get(String path) throws Refused, SendFailed {
    return ask("GET", path, null, Kind.TRANSIENT);
  }

  JsonNode patch(String path, JsonNode body) throws Refused, SendFailed {
    return ask("PATCH", path, body, Kind.TRANSIENT);
  }

  /** A request that changes nothing if it is sent again. */
  JsonNode post(String path, @Nullable JsonNode body) throws Refused, SendFailed {
    return ask("POST", path, body, Kind.TRANSIENT);
  }

  /**
   * A request that may make something each time. What may have been made fails with {@link
   * Kind#UNKNOWN}.
   *
   * @return the id of what was made
   */
  String create(String path, JsonNode body) throws Refused, SendFailed {
    JsonNode made = ask("POST", path, body, Kind.UNKNOWN);
    String id = made.path("id").asText();
    if (!Snowflake.is(id)) {
      throw unclear(Kind.UNKNOWN, null);
    }
    return id;
  }

  private JsonNode ask(String method, String path, @Nullable JsonNode body, Kind lost)
      throws Refused, SendFailed {
    if (!rest.ready().getAsBoolean()) {
      throw SendFailed.of(Kind.TRANSIENT, "There is no connection to Discord.", null);
    }
    String kind = Quotas.kind(method, path.replaceFirst("\\?.*", ""));
    while (true) {
      await(rest.quotas().wait(kind));
      Answer answer = send(request(method, path, body), kind, lost);
      if (answer.status() == TOO_MANY) {
        double seconds = answer.body().path("retry_after").asDouble(1);
        rest.quotas().refused(kind, seconds, answer.body().path("global").asBoolean());
      } else if (answer.status() < 300) {
        return answer.body();
      } else if (answer.status() >= 500) {
        throw SendFailed.of(lost, "Discord fails with %d.".formatted(answer.status()), null);
      } else {
        throw Refused.of(answer.status(), answer.body());
      }
    }
  }

  private void await(Duration wait) throws SendFailed {
    if (wait.isNegative() || wait.isZero()) {
      return;
    }
    if (wait.compareTo(rest.request().dividedBy(2)) > 0 || wait.compareTo(left()) >= 0) {
      throw SendFailed.later(
          wait, "Discord wants no more such requests for %d s.".formatted(wait.toSeconds() + 1));
    }
    try {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SendFailed.of(Kind.TRANSIENT, "It is being ended.", e);
    }
  }

  private Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

  private Request request(String method, String path, @Nullable JsonNode body) {
    boolean needsBody = body != null || !method.equals("GET");
    String text = body == null ? "" : body.toString();
    return new Request.Builder()
        .url(Web.API + path)
        .header("Authorization", "Bot " + rest.token())
        .method(method, needsBody ? RequestBody.create(text, body == null ? null : JSON) : null)
        .build();
  }

  private Answer send(Request request, String kind, Kind lost) throws SendFailed {
    Duration left = left();
    if (left.isNegative() || left.isZero()) {
      throw SendFailed.of(Kind.TRANSIENT, "It took too long.", null);
    }
    Call call = rest.client().newCall(request);
    Duration most = left.compareTo(rest.request()) < 0 ? left : rest.request();
    call.timeout().timeout(most.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      rest.quotas().note(kind, response);
      String text = response.body().string();
      return new Answer(response.code(), read(text, response.code() < 300, lost));
    } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
      throw SendFailed.of(Kind.TRANSIENT, "Discord can't be reached: " + e.getMessage(), e);
    } catch (IOException e) {
      String why = "The connection to Discord failed (%s).".formatted(e.getMessage());
      throw SendFailed.of(lost, why, e);
    }
  }

  private static JsonNode read(String text, boolean needed, Kind lost) throws SendFailed {
    try {
      JsonNode body = text.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(text);
      if (!body.isContainerNode() && needed) {
        throw unclear(lost, null);
      }
      return body;
    } catch (JsonProcessingException e) {
      if (needed) {
        throw unclear(lost, e);
      }
      return MissingNode.getInstance();
    }
  }

  private static SendFailed unclear(Kind kind, @Nullable Exception cause) {
    return SendFailed.of(kind, "Discord's answer can't be read.", cause);
  }
}
