package dev.lookback.reading;

import dev.lookback.recap.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a document as a reader sees it.
 *
 * @param blocks those that facts are looked for in
 * @param rest those behind them, on a page that is too long
 * @param title what an HTML page's head calls it
 * @param published the publishing date that an HTML page's head gives, as written
 * @param description an HTML page's own description
 * @param image an HTML page's preview image
 */
record Page(
    List<Block> blocks,
    List<Block> rest,
    @Nullable String title,
    @Nullable Fact<String> published,
    @Nullable String description,
    @Nullable String image) {

  static Page of(Blocks blocks) {
    return new Page(blocks.read(), blocks.rest(), null, null, null, null);
  }

  List<Block> all() {
    List<Block> all = new ArrayList<>(blocks);
    all.addAll(rest);
    return all;
  }
}
