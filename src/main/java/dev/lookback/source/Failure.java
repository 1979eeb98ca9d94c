package dev.lookback.source;

/**
 * A document, a folder or the whole source that could not be looked at.
 *
 * @param location of the document or folder; empty for the whole source
 * @param message what happened, and what would mend it
 */
public record Failure(String location, String message) implements Retrieval {

  /** Whether the document at a location could not be looked at because of this. */
  public boolean covers(String document) {
    return covers(location, document);
  }

  /** Whether a location is that of a document, or of a folder around it. */
  static boolean covers(String location, String document) {
    return location.isEmpty() || document.equals(location) || document.startsWith(location + "/");
  }
}
