package dev.lookback.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A document in a file, or in one that a link leads to.
 *
 * @param listed what the file looked like when it was listed; null for a link, which doesn't change
 *     with what it leads to
 */
record FileEntry(Path file, String location, @Nullable Stamp listed, Reach reach) implements Entry {

  @Override
  public boolean certainlyHas(String revision) {
    return listed != null && reach.sightings().confirm(location, listed, revision);
  }

  @Override
  public Retrieval read(@Nullable String knownRevision) {
    try {
      if (Files.isSymbolicLink(file) && !Files.exists(file)) {
        return failure(
            "The link to %s leads nowhere. Mend it or remove it."
                .formatted(Files.readSymbolicLink(file)));
      }
      return readReal(file.toRealPath(), knownRevision);
    } catch (NoSuchFileException e) {
      return isSettling() ? new Unsettled(location) : failure(Trouble.describe(e));
    } catch (IOException e) {
      return failure(Trouble.describe(e));
    }
  }

  private Retrieval readReal(Path real, @Nullable String knownRevision) throws IOException {
    if (!real.startsWith(reach.root())) {
      return failure(
          "The link leads out of the folder, to %s. Copy the document here.".formatted(real));
    }
    BasicFileAttributes before = attributes(real);
    if (!before.isRegularFile()) {
      // To open a pipe or a device might block for ever.
      return failure("It is no ordinary file. Put a file in its place, or exclude it.");
    }
    if (before.size() > reach.limits().bytes()) {
      return tooLarge(before.size());
    }
    Stamp stamp = Stamp.of(before);
    if (!isStill(stamp)) {
      return new Unsettled(location);
    }
    byte[] bytes = bytes(real);
    BasicFileAttributes after = attributes(real);
    if (bytes.length != after.size() || !Stamp.of(after).equals(stamp)) {
      return isSettling()
          ? new Unsettled(location)
          : failure("It changed while it was read. Load again when the change is complete.");
    }
    if (!endsALine(bytes) && !reach.settling().isBeyondDoubt(location, stamp)) {
      return new Unsettled(location);
    }
    Retrieval retrieval = DocumentDecoder.decode(location, bytes, knownRevision);
    note(retrieval, stamp, knownRevision);
    return retrieval;
  }

  private boolean isSettling() {
    return reach.settling().isOn();
  }

  /**
   * Waits for what has looked the same since it was listed: that is soon over for all such files
   * together. A link's file may only be known from now on.
   */
  private boolean isStill(Stamp stamp) {
    return stamp.equals(listed)
        ? reach.settling().await(location, stamp)
        : reach.settling().isStill(location, stamp);
  }

  /**
   * Whether there is a line end among the last two bytes, as UTF-16 has it there too. Without one,
   * it may be the beginning of a document that is slow to arrive.
   */
  private static boolean endsALine(byte[] bytes) {
    for (int i = Math.max(0, bytes.length - 2); i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        return true;
      }
    }
    return false;
  }

  private void note(Retrieval retrieval, Stamp stamp, @Nullable String knownRevision) {
    String revision = retrieval instanceof Document read ? read.revision() : knownRevision;
    if (revision != null && !(retrieval instanceof Failure)) {
      reach.sightings().note(location, stamp, revision);
    }
  }

  /** One byte more than the limit at most, as it may have grown meanwhile. */
  private byte[] bytes(Path real) throws IOException {
    try (InputStream in = reach.opener().open(real)) {
      return in.readNBytes(reach.limits().bytes() + 1);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private Failure tooLarge(long size) {
    return failure(
        "It has %d bytes, and the limit is %d. Split it, exclude it, or raise the limit."
            .formatted(size, reach.limits().bytes()));
  }

  private Failure failure(String message) {
    return new Failure(location, message);
  }
}
