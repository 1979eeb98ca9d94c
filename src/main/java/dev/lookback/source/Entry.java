package dev.lookback.source;

import org.jspecify.annotations.Nullable;

/** A document that a source listed and that can be read. Safe for use by several threads. */
public interface Entry {

  /** Relative to the source's root, with forward slashes. */
  String location();

  /**
   * Whether the document surely has a revision that it had before, told without reading it. If not,
   * it may have it all the same.
   */
  boolean certainlyHas(String revision);

  /**
   * Reads the document, unless it still has the known revision. What goes wrong is returned, not
   * thrown.
   *
   * @param knownRevision of the document as it was read before, or null to read it in any case
   */
  Retrieval read(@Nullable String knownRevision);
}
