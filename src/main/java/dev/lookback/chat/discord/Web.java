package dev.lookback.chat.discord;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.javacord.api.Javacord;
import org.javacord.api.util.auth.Authenticator;
import org.jspecify.annotations.Nullable;

/** The way to Discord's web API: each request takes place once, and ends in time. */
final class Web {
  static final String API = "https://discord.com/api/v10";

  private Web() {}

  static OkHttpClient client(DiscordOptions options) {
    Duration request = options.patience().request();
    OkHttpClient.Builder client =
        new OkHttpClient.Builder()
            // It would send a message again of which it doesn't know whether it was taken.
            .retryOnConnectionFailure(false)
            .callTimeout(request)
            .connectTimeout(request.dividedBy(2))
            .readTimeout(request.dividedBy(2))
            .writeTimeout(request.dividedBy(2))
            // Finds out before the next request that a connection has died silently.
            .pingInterval(request.multipliedBy(2))
            .addInterceptor(Web::introduce)
            .addInterceptor(new RateLimits(options.clock(), request.dividedBy(2)))
            .addInterceptor(new Delivery(new SecureRandom(), request.dividedBy(40)))
            .addNetworkInterceptor(Web::leaveRepeatingToUs)
            .proxy(proxy(options.proxy()));
    String credentials = credentials(options.proxy());
    if (credentials != null) {
      client.proxyAuthenticator(
          (route, response) ->
              response.request().header("Proxy-Authorization") == null
                  ? response
                      .request()
                      .newBuilder()
                      .header("Proxy-Authorization", credentials)
                      .build()
                  : null); // It has had them and doesn't take them.
    }
    return client.build();
  }

  /** Never the one that Java is configured with, which Javacord would ask for otherwise. */
  static Proxy proxy(@Nullable HttpProxy proxy) {
    return proxy == null
        ? Proxy.NO_PROXY
        : new Proxy(
            Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
  }

  /** The same credentials for Javacord's gateway; null if none are needed. */
  static @Nullable Authenticator authenticator(@Nullable HttpProxy proxy) {
    String credentials = credentials(proxy);
    return credentials == null
        ? null
        : (route, request, response) -> Map.of("Proxy-Authorization", List.of(credentials));
  }

  private static @Nullable String credentials(@Nullable HttpProxy proxy) {
    if (proxy == null || proxy.user() == null) {
      return null;
    }
    String password = proxy.password();
    return Credentials.basic(proxy.user(), password == null ? "" : password, UTF_8);
  }

  private static Response introduce(Interceptor.Chain chain) throws IOException {
    return chain.proceed(
        chain.request().newBuilder().header("User-Agent", Javacord.USER_AGENT).build());
  }

  /** The client repeats at once what was answered with 503 and this header. */
  private static Response leaveRepeatingToUs(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
