package dev.lookback.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Bytes read as text in one charset, with U+FFFD for those that it doesn't allow.
 *
 * @param malformed how often U+FFFD was put
 * @param firstMalformed the offset in the bytes of the first that isn't allowed, or -1
 * @param firstReplaced the index in the text of the U+FFFD put for it, or -1
 */
record Decoding(
    String text, Charset charset, int malformed, int firstMalformed, int firstReplaced) {

  /** A place in the text, both counted from 1, columns in code points. */
  record Position(int line, int column) {}

  static Decoding of(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    // No charset read here makes more characters than bytes.
    CharBuffer out = CharBuffer.allocate(in.remaining());
    int malformed = 0;
    int firstMalformed = -1;
    int firstReplaced = -1;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (malformed++ == 0) {
        firstMalformed = in.position();
        firstReplaced = out.position();
      }
      in.position(in.position() + result.length());
      out.put('\uFFFD');
      result = decoder.decode(in, out, true);
    }
    return new Decoding(out.flip().toString(), charset, malformed, firstMalformed, firstReplaced);
  }

  Position position(int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, text.codePointCount(start, index) + 1);
  }
}
