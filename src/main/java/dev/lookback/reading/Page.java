package dev.lookback.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a document as a reader sees it.
 *
 * @param title what an HTML page's head calls it
 * @param published the publishing date that an HTML page's head gives, as written
 * @param description an HTML page's own description
 * @param image an HTML page's preview image
 */
record Page(
    List<Block> blocks,
    @Nullable String title,
    @Nullable String published,
    @Nullable String description,
    @Nullable String image) {

  static Page of(List<Block> blocks) {
    return new Page(blocks, null, null, null, null);
  }
}
