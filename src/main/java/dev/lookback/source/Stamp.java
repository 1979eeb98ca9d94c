package dev.lookback.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What tells a file from what was there before, without a look into it.
 *
 * @param file its identity in the file system, where there is such a thing
 */
record Stamp(long size, Instant modified, @Nullable Object file) {

  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
  }
}
