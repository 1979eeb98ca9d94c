package dev.lookback.bot;

import dev.lookback.recap.RecapId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Short names of pages for buttons, the same in every edition. */
final class Keys {

  /** 60 bits: among a million pages, two have the same one once in two million libraries. */
  private static final int LENGTH = 10;

  private static final int BYTES = 8;

  private Keys() {}

  static String of(RecapId page) {
    byte[] name = (page.source() + '\n' + page.path()).getBytes(StandardCharsets.UTF_8);
    byte[] start = Arrays.copyOf(digest(name), BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(start).substring(0, LENGTH);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
