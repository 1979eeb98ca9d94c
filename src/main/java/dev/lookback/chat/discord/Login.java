package dev.lookback.chat.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.chat.discord.LoginFailed.Cause;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The way in. It asks for what can be wrong before Javacord, which wouldn't say, finds out. */
final class Login {
  private static final String PORTAL =
      "the page \"Bot\" of the application in Discord's developer portal";

  private final DiscordOptions options;
  private final OkHttpClient client;
  private final ObjectMapper mapper = new ObjectMapper();

  Login(DiscordOptions options, OkHttpClient client) {
    this.options = options;
    this.client = client;
  }

  /**
   * Connects, and waits until events come in.
   *
   * @param prepare what is to hear them, before the first comes
   */
  Link open(Consumer<Link> prepare) throws LoginFailed, InterruptedException {
    checkForm();
    ask("/users/@me");
    checkStarts(ask("/gateway/bot"));
    Link link = Link.open(options, client);
    prepare.accept(link);
    try {
      link.ready().get(options.patience().login().toMillis(), TimeUnit.MILLISECONDS);
      return link;
    } catch (TimeoutException e) {
      link.close(Duration.ZERO);
      throw new LoginFailed(
          proxied() ? Cause.PROXY : Cause.NETWORK,
          "Discord's gateway hasn't answered for %d s, though its web API does. %s"
              .formatted(
                  options.patience().login().toSeconds(),
                  proxied()
                      ? "Does the proxy let connections to gateway.discord.gg through?"
                      : "Does a firewall keep back connections to gateway.discord.gg?"));
    } catch (ExecutionException e) {
      int code = link.vitals().awaitCode(Duration.ofSeconds(1)); // Javacord is told it first.
      link.close(Duration.ZERO);
      throw turnedAway(code);
    }
  }

  /** Anything else than visible ASCII couldn't even be sent. */
  private void checkForm() throws LoginFailed {
    if (!options.token().matches("[!-~]+")) {
      throw new LoginFailed(
          Cause.TOKEN,
          "The Discord token %s. Copy it anew from %s."
              .formatted(
                  options.token().isEmpty() ? "is empty" : "has characters that no token has",
                  PORTAL));
    }
  }

  private void checkStarts(JsonNode gateway) throws LoginFailed {
    JsonNode starts = gateway.path("session_start_limit");
    if (starts.path("remaining").asInt(1) <= 0) {
      throw new LoginFailed(
          Cause.LIMIT,
          ("The bot has logged in too often today. Discord allows it again in %d minutes."
                  + " Is it being restarted in a loop?")
              .formatted(Duration.ofMillis(starts.path("reset_after").asLong()).toMinutes() + 1));
    }
  }

  private JsonNode ask(String path) throws LoginFailed {
    Request request =
        new Request.Builder()
            .url(Web.API + path)
            .header("Authorization", "Bot " + options.token())
            .build();
    try (Response response = client.newCall(request).execute()) {
      return switch (response.code()) {
        case 200 -> mapper.readTree(response.body().string());
        case 401 ->
            throw new LoginFailed(
                Cause.TOKEN,
                ("Discord doesn't know the token. Copy it anew from %s; \"Reset Token\" there makes"
                        + " a new one. It is neither the client secret nor the public key.")
                    .formatted(PORTAL));
        case 429 ->
            throw new LoginFailed(
                Cause.LIMIT,
                "Discord wants fewer requests from here: wait a while before the next start.");
        default ->
            throw new LoginFailed(
                Cause.NETWORK,
                ("Discord's web API answers with %d instead of 200. If it isn't a passing fault of"
                        + " Discord's (see discordstatus.com), something between here and Discord"
                        + " answers in its place.")
                    .formatted(response.code()));
      };
    } catch (JsonProcessingException e) {
      throw new LoginFailed(
          Cause.NETWORK,
          "What answers as Discord's web API isn't Discord. Does the network want you to log in"
              + " first?");
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private LoginFailed unreachable(IOException cause) {
    Duration waited = options.patience().request();
    if (cause instanceof SSLException) {
      return new LoginFailed(
          Cause.NETWORK,
          ("The connection to discord.com isn't safe: %s. Does something on the way, such as a"
                  + " company's proxy, open encrypted connections? Then Java has to trust its"
                  + " certificate.")
              .formatted(cause.getMessage()),
          cause);
    }
    if (!proxied()) {
      return new LoginFailed(
          Cause.NETWORK,
          ("discord.com can't be reached: %s. Where Discord is blocked, an HTTP proxy in the"
                  + " settings leads around it.")
              .formatted(
                  cause instanceof InterruptedIOException
                      ? "no answer for %d s".formatted(waited.toSeconds())
                      : cause.getMessage()),
          cause);
    }
    if (cause instanceof InterruptedIOException) {
      return new LoginFailed(
          Cause.PROXY,
          ("The proxy %s doesn't answer, after %d s. Is it an HTTP proxy, and may it connect to"
                  + " discord.com?")
              .formatted(options.proxy(), waited.toSeconds()),
          cause);
    }
    String message = String.valueOf(cause.getMessage());
    if (message.contains("authenticate with proxy")) {
      return new LoginFailed(
          Cause.PROXY,
          ("The proxy %s doesn't let us through without the right user and password. Check them in"
                  + " the settings.")
              .formatted(options.proxy()),
          cause);
    }
    return new LoginFailed(
        Cause.PROXY,
        ("discord.com can't be reached through the proxy %s: %s. Is the proxy running, and are its"
                + " host and port right?")
            .formatted(options.proxy(), message),
        cause);
  }

  private LoginFailed turnedAway(int code) {
    CloseCode known = CloseCode.of(code);
    return known == null
        ? new LoginFailed(
            Cause.NETWORK,
            ("Discord's gateway has ended the connection before the login was complete%s. Try"
                    + " again in a minute.")
                .formatted(code == 0 ? "" : " (close code " + code + ")"))
        : new LoginFailed(known.cause(), known.message());
  }

  private boolean proxied() {
    return options.proxy() != null;
  }
}
