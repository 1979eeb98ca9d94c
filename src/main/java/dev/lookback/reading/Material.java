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
    BitSet taken) {}
