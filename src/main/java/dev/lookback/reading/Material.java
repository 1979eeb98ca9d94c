package dev.lookback.reading;

import java.util.BitSet;
import java.util.List;

/**
 * What the readers of talks share about one page.
 *
 * @param title of the page
 * @param cast everybody named so far, which the readers add to
 * @param taken the blocks that talks have been read from so far, which the readers mark
 */
record Material(
    FrontMatter front,
    String title,
    List<Block> blocks,
    List<Section> sections,
    Recordings recordings,
    Cast cast,
    BitSet taken) {

  /** Whether talks have been read from any of the blocks between two offsets. */
  boolean isTaken(int from, int to) {
    int first = taken.nextSetBit(from);
    return first >= 0 && first < to;
  }
}
