package dev.lookback.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gets the text of a file of settings. */
final class FileText {
  private static final int MOST_BYTES = 256 << 10;

  private FileText() {}

  /** Gives null if the file has no text that can be used. */
  static @Nullable String read(Path file, Problems problems) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return decode(bytes, problems);
      }
      problems.add("is over %s KiB, too large to be settings".formatted(MOST_BYTES >> 10));
    } catch (NoSuchFileException e) {
      problems.add("there is no such file");
    } catch (AccessDeniedException e) {
      problems.add("may not be read; see to its permissions");
    } catch (IOException e) {
      problems.add(
          Files.isDirectory(file) ? "is a folder, not a file" : "can't be read: " + e.getMessage());
    }
    return null;
  }

  private static @Nullable String decode(byte[] bytes, Problems problems) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      problems.addAfter(decoded, "from here on the text is not UTF-8; save the file as UTF-8");
      return null;
    }
    return decoded;
  }
}
