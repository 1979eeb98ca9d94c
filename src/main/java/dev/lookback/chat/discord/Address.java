package dev.lookback.chat.discord;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** An address of the web that can stand in Discord's markup without ending it. */
final class Address {
  /** The most characters of an address in an embed. */
  static final int MOST = 2048;

  /** What stands for itself; brackets, quotes and what marks text up don't. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&+,;=";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Address() {}

  /** The address with all else percent-encoded; null if it is none that people should be led to. */
  static @Nullable String of(@Nullable String url) {
    if (url == null || url.length() > MOST) {
      return null;
    }
    HttpUrl parsed = HttpUrl.parse(url.strip());
    // A name before the host makes "discord.com@example.org" look like what it isn't.
    if (parsed == null || !parsed.username().isEmpty() || !parsed.password().isEmpty()) {
      return null;
    }
    String safe = encoded(parsed.toString());
    return parsed.host().contains(":") || safe.length() > MOST ? null : safe;
  }

  private static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    byte[] octets = url.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      boolean isPlain = PLAIN.indexOf(octets[i]) >= 0 || (octets[i] == '%' && isCode(octets, i));
      if (isPlain) {
        out.append((char) octets[i]);
      } else {
        out.append('%').append(HEX.toHexDigits(octets[i]));
      }
    }
    return out.toString();
  }

  private static boolean isCode(byte[] octets, int percent) {
    return percent + 2 < octets.length
        && HexFormat.isHexDigit(octets[percent + 1])
        && HexFormat.isHexDigit(octets[percent + 2]);
  }
}
