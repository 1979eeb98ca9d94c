package dev.lookback.source;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The folders whose events the file system tells. For use by one thread. */
final class WatchedFolders implements Closeable {
  private final WatchService service;
  private final Selection selection;
  private final Locator locator;
  private final int depth;
  private final Map<WatchKey, Path> paths = new HashMap<>();
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /**
   * @param root a real path
   */
  WatchedFolders(WatchService service, Path root, Lookout lookout) {
    this.service = service;
    this.selection = lookout.selection();
    this.locator = new Locator(root);
    this.depth = lookout.depth();
  }

  WatchService service() {
    return service;
  }

  String locate(Path path) {
    return locator.locate(path);
  }

  @Nullable Path path(WatchKey key) {
    return paths.get(key);
  }

  boolean contains(Path folder) {
    return keys.containsKey(folder);
  }

  /**
   * Watches a folder and those in it.
   *
   * @param documents is given the files in them
   * @throws IOException if the file system can't watch any more
   */
  void add(Path folder, BiConsumer<Path, BasicFileAttributes> documents) throws IOException {
    int above =
        locator.root().relativize(folder).toString().isEmpty()
            ? 0
            : locator.root().relativize(folder).getNameCount();
    Files.walkFileTree(folder, Set.of(), depth + 1 - above, new Visitor(documents));
  }

  /** No longer watches a folder, nor those in it. */
  void remove(Path folder) {
    for (Path gone : List.copyOf(keys.keySet())) {
      if (gone.startsWith(folder)) {
        WatchKey key = keys.remove(gone);
        // A folder that was moved has the same key under its new path.
        if (key != null && paths.remove(key, gone)) {
          key.cancel();
        }
      }
    }
  }

  private void register(Path folder) throws IOException {
    try {
      WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      paths.put(key, folder);
      keys.put(folder, key);
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
      // What can't be looked at is told when the source is listed.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final BiConsumer<Path, BasicFileAttributes> documents;

    Visitor(BiConsumer<Path, BasicFileAttributes> documents) {
      this.documents = documents;
    }

    /** It is watched before it is read, so that nothing gets lost between. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      String location = locate(folder);
      if (!location.isEmpty() && !selection.searches(location)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory() && selection.includes(locate(file))) {
        documents.accept(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
