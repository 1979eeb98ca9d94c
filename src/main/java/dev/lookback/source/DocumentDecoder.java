package dev.lookback.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a document of the bytes that a source holds at a location. */
final class DocumentDecoder {

  private DocumentDecoder() {}

  static Retrieval decode(String location, byte[] bytes, @Nullable String knownRevision) {
    String revision = revision(bytes);
    if (revision.equals(knownRevision)) {
      return new Unchanged(location);
    }
    Decoding decoding = decode(bytes);
    int nul = decoding.text().indexOf('\0');
    if (nul >= 0) {
      return new Failure(
          location,
          ("It holds a NUL character on line %d, so it is no text. "
                  + "If it is meant to be, save it as UTF-8; otherwise exclude it.")
              .formatted(decoding.position(nul).line()));
    }
    List<Flaw> flaws = decoding.malformed() == 0 ? List.of() : List.of(flaw(decoding));
    return new Document(location, decoding.text(), revision, flaws);
  }

  private static Decoding decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Decoding.of(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Decoding.of(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Decoding.of(bytes, 2, UTF_16BE);
    }
    Decoding utf8 = Decoding.of(bytes, 0, UTF_8);
    return ChineseBytes.areLikely(bytes, utf8) ? Decoding.of(bytes, 0, ChineseBytes.CHARSET) : utf8;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Flaw flaw(Decoding decoding) {
    Decoding.Position first = decoding.position(decoding.firstReplaced());
    String others =
        decoding.malformed() == 1
            ? ""
            : ", the first of %d such places".formatted(decoding.malformed());
    return new Flaw(
        first.line(),
        first.column(),
        "Byte %d of the file is not valid %s%s, and reads as U+FFFD. Save the file as UTF-8."
            .formatted(decoding.firstMalformed() + 1, decoding.charset().name(), others));
  }

  private static String revision(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }
}
