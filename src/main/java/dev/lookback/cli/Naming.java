package dev.lookback.cli;

import dev.lookback.recap.RecapId;
import java.util.stream.Stream;

/**
 * What users call documents: by their paths or, where those may be alike, with the source before.
 *
 * @param withSource whether there are several sources
 */
record Naming(boolean withSource) {

  static Naming of(Stream<RecapId> documents) {
    return new Naming(documents.map(RecapId::source).distinct().limit(2).count() > 1);
  }

  /** The name of a document or, if it has no path, of the source as a whole. */
  String of(RecapId id) {
    if (id.path().isEmpty()) {
      return id.source();
    }
    return withSource ? id.source() + "/" + id.path() : id.path();
  }
}
