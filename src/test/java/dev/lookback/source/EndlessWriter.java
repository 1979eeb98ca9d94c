package dev.lookback.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes to a file again and again until it is closed. */
final class EndlessWriter implements AutoCloseable {
  private final Path file;
  private final AtomicInteger written = new AtomicInteger();
  private final Thread thread = new Thread(this::write, "writer");
  private volatile boolean open = true;

  EndlessWriter(Path file) {
    this.file = file;
    thread.setDaemon(true);
    thread.start();
  }

  int written() {
    return written.get();
  }

  private void write() {
    while (open) {
      try {
        Files.writeString(file, "x\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      written.incrementAndGet();
      Await.pause(1);
    }
  }

  @Override
  public void close() throws InterruptedException {
    open = false;
    thread.join();
  }
}
