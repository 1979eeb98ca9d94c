package dev.lookback.source;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Listens to what the file system tells of a folder, and tells of it once the files stand still.
 *
 * <p>The folder may be missing, vanish, come back, or be another one of the same name.
 */
final class DirectoryWatch implements Watch, Runnable {
  /** How often it is seen to whether the folder is still the same. */
  private static final long CHECK = Duration.ofSeconds(1).toNanos();

  /** So that a file that is written without end doesn't keep the processor busy. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Lookout lookout;
  private final Settling settling;
  private final Listener listener;
  private final Events events;
  private final Touches touches;
  private final Thread thread = new Thread(this, "watch");
  private final Set<Path> missed = new HashSet<>();
  private volatile boolean open = true;
  private @Nullable WatchedFolders folders;
  private @Nullable Root root;
  private @Nullable String trouble;
  private long nextCheck = System.nanoTime();

  /** Where events come from. */
  interface Events {

    /**
     * Begins to collect them.
     *
     * @throws UnsupportedOperationException where there are none
     */
    WatchService open(FileSystem files) throws IOException;
  }

  /** What a path leads to now. */
  private record Root(@Nullable Path real, @Nullable Object file) {}

  private DirectoryWatch(Lookout lookout, Listener listener, Events events) {
    this.lookout = lookout;
    this.settling = lookout.settling();
    this.listener = listener;
    this.events = events;
    this.touches = new Touches(settling.settle());
  }

  static Watch open(Lookout lookout, Listener listener, Events events) {
    DirectoryWatch watch = new DirectoryWatch(lookout, listener, events);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  @Override
  public void run() {
    while (open) {
      try {
        step();
      } catch (InterruptedException e) {
        // It is closed, or somebody wants it to be.
        open = false;
      } catch (IOException | RuntimeException e) {
        startOver(e);
      }
    }
    stopListening();
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }

  private void step() throws IOException, InterruptedException {
    long now = System.nanoTime();
    if (now - nextCheck >= 0) {
      nextCheck = now + CHECK;
      checkRoot();
    }
    if (listen(Math.min(touches.due(now), nextCheck - now))) {
      Thread.sleep(PAUSE.toMillis());
    }
    if (touches.due(System.nanoTime()) == 0) {
      touches.look(System.nanoTime());
      lookAtMissed();
      listener.changed();
    }
  }

  private void checkRoot() throws IOException {
    Root now = root();
    if (!now.equals(root)) {
      stopListening();
      root = now;
      if (now.real() != null) {
        startListening(now.real());
      }
      listener.changed();
    }
  }

  private Root root() {
    try {
      Path real = lookout.root().toRealPath();
      return new Root(real, attributes(real).fileKey());
    } catch (IOException e) {
      return new Root(null, null);
    }
  }

  private void startListening(Path real) throws IOException {
    try {
      folders = new WatchedFolders(events.open(real.getFileSystem()), real, lookout);
      add(real, false);
    } catch (UnsupportedOperationException e) {
      // Such as the inside of a jar, where nothing changes.
    } catch (IOException e) {
      complain(e);
    }
  }

  private void stopListening() {
    WatchedFolders old = folders;
    folders = null;
    if (old != null) {
      try {
        old.close();
      } catch (IOException e) {
        // Nothing more comes from it in any case.
      }
    }
  }

  /** Takes in what is told within a time, and gives whether that was anything. */
  private boolean listen(long nanos) throws IOException, InterruptedException {
    WatchedFolders watched = folders;
    if (watched == null) {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
      return false;
    }
    WatchKey first = watched.service().poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    for (WatchKey key = first; key != null; key = watched.service().poll()) {
      take(key, watched);
    }
    return first != null;
  }

  private void take(WatchKey key, WatchedFolders watched) {
    Path folder = watched.path(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null) {
        take(event, folder, watched);
      }
    }
    if (!key.reset() && folder != null) {
      watched.remove(folder);
      touch(watched.locate(folder));
    }
  }

  private void take(WatchEvent<?> event, Path folder, WatchedFolders watched) {
    if (!event.kind().equals(ENTRY_MODIFY)) {
      settle(folder, watched.locate(folder) + "/");
    }
    if (event.context() instanceof Path name) {
      Path path = folder.resolve(name);
      if (event.kind().equals(ENTRY_CREATE) || event.kind().equals(ENTRY_MODIFY)) {
        written(path, event.kind().equals(ENTRY_CREATE), watched);
      } else {
        deleted(path, watched);
      }
    } else {
      // There were too many events.
      missed.add(folder);
      touch(watched.locate(folder) + "/");
    }
  }

  private void written(Path path, boolean created, WatchedFolders watched) {
    String location = watched.locate(path);
    if (lookout.selection().includes(location)) {
      settle(path, location);
      touch(location);
    }
    if (created && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      add(path, true);
    }
  }

  private void deleted(Path path, WatchedFolders watched) {
    String location = watched.locate(path);
    boolean folder = watched.contains(path);
    watched.remove(path);
    if (folder || lookout.selection().includes(location)) {
      touch(location);
    }
  }

  private void lookAtMissed() {
    missed.forEach(folder -> add(folder, false));
    missed.clear();
  }

  /**
   * @param isNew whether its documents are news
   */
  private void add(Path folder, boolean isNew) {
    WatchedFolders watched = folders;
    if (watched == null) {
      return;
    }
    try {
      watched.add(
          folder,
          (file, attributes) -> {
            if (isNew) {
              String location = watched.locate(file);
              settle(file, location);
              touch(location);
            }
          });
    } catch (IOException e) {
      complain(e);
    }
  }

  private void touch(String location) {
    touches.touch(location, System.nanoTime());
  }

  private void settle(Path path, String location) {
    try {
      settling.touched(location, Stamp.of(attributes(path)));
    } catch (IOException e) {
      // It is gone again, or it is seen when the source is listed.
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private void startOver(Exception e) {
    stopListening();
    root = null;
    if (open && !(e instanceof ClosedWatchServiceException)) {
      complain(e);
    }
    nextCheck = System.nanoTime() + CHECK;
  }

  /** Once, as it may come again and again. */
  private void complain(Exception e) {
    String reason = e.getMessage() == null ? e.toString() : e.getMessage();
    if (!reason.equals(trouble)) {
      trouble = reason;
      listener.troubled(
          ("The file system doesn't tell of all changes in the folder %s (%s), so they are noticed"
                  + " later. If it is the limit of inotify on Linux, raise"
                  + " fs.inotify.max_user_watches or fs.inotify.max_user_instances.")
              .formatted(lookout.root().toAbsolutePath(), reason));
    }
  }
}
