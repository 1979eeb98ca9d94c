package dev.lookback.source;

import java.nio.file.Path;

/**
 * How far the reading of files goes, and by what means.
 *
 * @param root the real path of the folder that no link may lead out of
 */
record Reach(Path root, Limits limits, FileOpener opener, Sightings sightings, Settling settling) {}
