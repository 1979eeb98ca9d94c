package dev.lookback.source;

import java.nio.charset.Charset;

/**
 * Tells text in GB18030 from other bytes that aren't UTF-8.
 *
 * <p>Almost any bytes are allowed in GB18030. But of the pairs of bytes that Chinese text is made
 * of, nearly all are punctuation, full-width forms or the 3,755 commonest characters, which share
 * one region of the code: lead bytes A1 to A3 and B0 to D7, second bytes from A1. They are 92 % or
 * more in real recaps; read the same way, UTF-8 has under 20 %, and Latin-1 hardly any.
 */
final class ChineseBytes {

  static final Charset CHARSET = Charset.forName("GB18030");

  private static final double LEAST_COMMON_SHARE = 0.75;

  private ChineseBytes() {}

  /**
   * @param asUtf8 the same bytes
   */
  static boolean areLikely(byte[] bytes, Decoding asUtf8) {
    return asUtf8.malformed() > 0
        && failsMoreThanSucceeds(asUtf8)
        && commonShare(bytes) >= LEAST_COMMON_SHARE;
  }

  /** Otherwise it is UTF-8 with some bytes broken. */
  private static boolean failsMoreThanSucceeds(Decoding asUtf8) {
    long beyondAscii = asUtf8.text().codePoints().filter(c -> c > 0x7F).count();
    return asUtf8.malformed() > beyondAscii - asUtf8.malformed();
  }

  private static double commonShare(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int lead = Byte.toUnsignedInt(bytes[i]);
      int second = Byte.toUnsignedInt(bytes[i + 1]);
      if (lead > 0x7F && second >= '0' && second <= '9') {
        i += 3; // one of the rare characters that take four bytes
      } else if (lead > 0x7F) {
        i++;
        pairs++;
        common += isCommon(lead, second) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) common / pairs;
  }

  private static boolean isCommon(int lead, int second) {
    return second >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7));
  }
}
