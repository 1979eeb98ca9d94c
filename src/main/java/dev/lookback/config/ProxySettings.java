package dev.lookback.config;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy.
 *
 * @param user null where the proxy asks for none
 */
public record ProxySettings(
    String host, int port, @Nullable String user, @Nullable Secret password) {

  private static final int MOST_PORT = 65_535;

  static Supplier<ProxySettings> read(Section section) {
    Setting<String> host = section.required("host", Forms.HOST);
    Setting<Integer> port = section.required("port", Forms.wholeNumber(1, MOST_PORT));
    Setting<String> user = section.optional("user", Forms.TEXT);
    Setting<Secret> password = section.optional("password", Forms.SECRET);
    return () -> new ProxySettings(host.get(), port.get(), user.orNull(), password.orNull());
  }
}
