package dev.lookback.source;

import java.nio.file.Path;

/**
 * What of a folder is watched.
 *
 * @param root need not be there yet
 * @param depth the number of folders in one another, the root not counted
 */
record Lookout(Path root, Selection selection, int depth, Settling settling) {}
