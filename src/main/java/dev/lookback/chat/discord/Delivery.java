package dev.lookback.chat.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Random;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when the connection or Discord fails, where that can't make it take place
 * twice.
 *
 * <p>Discord takes only the first of several messages with one nonce if they say {@code
 * enforce_nonce}, and answers the others with the first. It takes only the first answer to an
 * interaction and refuses others with error 40060. All requests but POST state what is to be, so
 * they can be repeated.
 */
final class Delivery implements Interceptor {
  private static final int ATTEMPTS = 3;
  private static final int NONCE_BITS = 120; // At most 24 of the 25 characters that it may have.
  private static final String ALREADY_ANSWERED = "40060";

  private final ObjectMapper mapper = new ObjectMapper();
  private final Random random;
  private final Duration pause;

  /**
   * Makes one.
   *
   * @param random to make nonces of
   * @param pause before the second attempt; it is four times that before the third
   */
  Delivery(Random random, Duration pause) {
    this.random = random;
    this.pause = pause;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Request once = message(request) ? withNonce(request) : request;
    int attempts = !once.method().equals("POST") || message(once) || answer(once) ? ATTEMPTS : 1;
    for (int attempt = 1; ; attempt++) {
      Response response = attempt(chain, once, attempt < attempts);
      if (response != null) {
        return attempt > 1 && answer(once) ? accepted(response) : response;
      }
      await(pause.multipliedBy(attempt == 1 ? 1 : 4));
    }
  }

  /** Null if it failed and may be sent again. */
  private static @Nullable Response attempt(Chain chain, Request request, boolean again)
      throws IOException {
    try {
      Response response = chain.proceed(request);
      if (!again || response.code() < 500) {
        return response;
      }
      response.close();
      return null;
    } catch (IOException e) {
      if (!again || chain.call().isCanceled()) { // It is when the time for all attempts is up.
        throw e;
      }
      return null;
    }
  }

  private static void await(Duration time) throws InterruptedIOException {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted between two attempts");
    }
  }

  private static boolean message(Request request) {
    return request.method().equals("POST")
        && path(request).matches("/api/v10/channels/\\d+/messages");
  }

  private static boolean answer(Request request) {
    return request.method().equals("POST")
        && path(request).matches("/api/v10/interactions/[^/]+/[^/]+/callback");
  }

  private static String path(Request request) {
    return request.url().encodedPath();
  }

  private Request withNonce(Request request) throws IOException {
    RequestBody body = request.body();
    Buffer buffer = new Buffer();
    if (body != null) {
      body.writeTo(buffer);
    }
    try {
      if (!(mapper.readTree(buffer.readUtf8()) instanceof ObjectNode message)) {
        return request;
      }
      if (!message.hasNonNull("nonce")) {
        message.put("nonce", new BigInteger(NONCE_BITS, random).toString(36));
      }
      message.put("enforce_nonce", true);
      return request
          .newBuilder()
          .post(RequestBody.create(message.toString(), body == null ? null : body.contentType()))
          .build();
    } catch (JsonProcessingException e) {
      return request; // Not JSON, as with files.
    }
  }

  /** An earlier attempt has taken place if Discord says so now. */
  private static Response accepted(Response response) throws IOException {
    if (response.code() != 400 || !response.peekBody(10_000).string().contains(ALREADY_ANSWERED)) {
      return response;
    }
    response.close();
    return response
        .newBuilder()
        .code(204)
        .message("No Content")
        .body(ResponseBody.create("", null))
        .build();
  }
}
