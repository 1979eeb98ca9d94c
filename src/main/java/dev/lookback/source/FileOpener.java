package dev.lookback.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens files to read. */
interface FileOpener {

  InputStream open(Path file) throws IOException;
}
