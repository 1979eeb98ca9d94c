package dev.lookback.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output which, unlike {@link System#out}, doesn't hide that nobody gets what is written.
 */
final class StandardStream extends OutputStream {
  private final FileOutputStream file;

  StandardStream(FileDescriptor descriptor) {
    this.file = new FileOutputStream(descriptor);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      file.write(bytes, from, length);
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }
}
