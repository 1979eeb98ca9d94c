package dev.lookback.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what is written on a disk stays when a host starts the program anew. */
final class Disk {

  /** Kinds of file system that live in memory, or as long as a container. */
  private static final Set<String> FLEETING = Set.of("tmpfs", "ramfs", "overlay", "aufs");

  /** What hosts set whose own disk doesn't last; a volume that is mounted there does. */
  private static final List<String> HOSTS =
      List.of(
          "DYNO", "RAILWAY_ENVIRONMENT", "RENDER", "FLY_APP_NAME", "K_SERVICE", "KOYEB_APP_NAME");

  private Disk() {}

  /**
   * Why a file may not outlive a new start; null if nothing says so.
   *
   * @param file which need not exist yet
   */
  static @Nullable String doubt(Path file, Map<String, String> environment) {
    try {
      FileStore store = Files.getFileStore(existing(file));
      if (FLEETING.contains(store.type())) {
        return "its disk is of the kind %s".formatted(store.type());
      }
      FileStore root = Files.getFileStore(file.toAbsolutePath().getRoot());
      if (store.equals(root)) {
        return HOSTS.stream()
            .filter(environment::containsKey)
            .findFirst()
            .map("this seems to be a host (%s is set) whose disk is new with each start"::formatted)
            .orElse(null);
      }
    } catch (IOException e) {
      // What the disk is like can't be found out, which the ledger will say if it matters.
      return null;
    }
    return null;
  }

  private static Path existing(Path file) {
    Path path = file.toAbsolutePath();
    while (path.getParent() != null && !Files.exists(path)) {
      path = path.getParent();
    }
    return path;
  }
}
