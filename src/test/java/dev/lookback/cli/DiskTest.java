package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiskTest {

  @Test
  void memoryDoesNotLast() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeThat(memory).exists();
    assumeThat(Files.getFileStore(memory).type()).isEqualTo("tmpfs");
    assertThat(Disk.doubt(memory.resolve("not/yet/lookback.db"), Map.of())).contains("tmpfs");
  }

  @Test
  void hostsThatStartAnewAreDoubted() throws IOException {
    Path root = Path.of("").toAbsolutePath().getRoot();
    Path file = root.resolve("lookback.db");
    assumeThat(Files.getFileStore(root).type()).isNotIn("overlay", "tmpfs", "aufs", "ramfs");
    assertThat(Disk.doubt(file, Map.of())).isNull();
    assertThat(Disk.doubt(file, Map.of("DYNO", "worker.1"))).contains("DYNO");
  }
}
