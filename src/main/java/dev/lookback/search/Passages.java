package dev.lookback.search;

import dev.lookback.recap.Passage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Passages as bytes, the form in which an index stores them. */
final class Passages {

  private Passages() {}

  static byte[] write(List<Passage> passages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(passages.size());
      for (Passage passage : passages) {
        byte[] text = passage.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(passage.line());
        out.writeInt(text.length);
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Passage> read(byte[] bytes, int offset, int length) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
      int size = in.readInt();
      List<Passage> passages = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        int line = in.readInt();
        byte[] text = in.readNBytes(in.readInt());
        passages.add(new Passage(line, new String(text, StandardCharsets.UTF_8)));
      }
      return passages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
