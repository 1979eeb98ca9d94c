package dev.lookback.source;

import java.util.List;

/**
 * A document as its authors wrote it.
 *
 * @param location relative to the source's root, with forward slashes
 * @param text without a byte order mark, otherwise as it stands: its line ends, be they LF, CRLF or
 *     CR, are kept
 * @param revision the same for as long as the content is the same, whatever the time of the file:
 *     the SHA-256 of the bytes in hexadecimal
 * @param flaws what is wrong with the bytes, though they could be read
 */
public record Document(String location, String text, String revision, List<Flaw> flaws)
    implements Retrieval {

  public Document {
    flaws = List.copyOf(flaws);
  }
}
