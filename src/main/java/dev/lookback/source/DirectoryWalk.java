package dev.lookback.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one walk through a folder meets: the documents, and what can't be one. */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

  private static final String AMBIGUOUS_NAME =
      "The name is not valid UTF-8, or holds a control character. Rename it.";

  private final Path root;
  private final Locator locator;
  private final Selection selection;
  private final Reach reach;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> vanished = new ArrayList<>();
  private boolean restless;

  DirectoryWalk(Selection selection, Reach reach) {
    this.root = reach.root();
    this.locator = new Locator(root);
    this.selection = selection;
    this.reach = reach;
  }

  /** What was met, or nothing if it was too much: a random part would differ from time to time. */
  Listing listing() {
    if (isTooMuch()) {
      return Listing.unavailable(
          ("The folder %s holds more than %d documents, so none were listed. "
                  + "Name a smaller folder, or include less.")
              .formatted(root, reach.limits().documents()));
    }
    return new Listing(entries, failures, vanished);
  }

  /** Whether files came or went just now, and more may. */
  boolean isRestless() {
    return restless;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String location = locator.locate(folder);
    if (!location.isEmpty() && !selection.searches(location)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    restless |= !reach.settling().isStill(location + "/", Stamp.of(attributes));
    if (Locator.isAmbiguous(location)) {
      fail(location, AMBIGUOUS_NAME);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return goOn();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String location = locator.locate(file);
    if (attributes.isDirectory()) {
      visitTooDeepFolder(location);
    } else if (attributes.isSymbolicLink()) {
      visitLink(file, location);
    } else if (selection.includes(location)) {
      visitDocument(file, location, Stamp.of(attributes));
    }
    return goOn();
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
    String location = locator.locate(path);
    if (location.isEmpty()) {
      throw e;
    }
    if (e instanceof NoSuchFileException && reach.settling().isOn()) {
      restless = true;
      vanished.add(location);
    } else if (selection.includes(location) || selection.searches(location)) {
      fail(location, Trouble.describe(e));
    }
    return goOn();
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
      throws IOException {
    if (e != null && folder.equals(root)) {
      throw e;
    }
    if (e != null) {
      fail(locator.locate(folder), Trouble.describe(e));
    }
    return goOn();
  }

  private void visitDocument(Path file, String location, @Nullable Stamp stamp) {
    if (Locator.isAmbiguous(location)) {
      fail(location, AMBIGUOUS_NAME);
    } else {
      if (stamp != null) {
        reach.settling().stood(location, stamp);
      }
      entries.add(new FileEntry(file, location, stamp, reach));
    }
  }

  private void visitTooDeepFolder(String location) {
    if (selection.searches(location)) {
      fail(
          location,
          ("Folders more than %d deep are not searched. "
                  + "Move the documents up, or exclude the folder.")
              .formatted(reach.limits().depth()));
    }
  }

  private void visitLink(Path link, String location) {
    try {
      if (Files.isDirectory(link)) {
        visitFolderLink(link, location);
      } else if (selection.includes(location) && !isDocumentItself(link)) {
        visitDocument(link, location, null);
      }
    } catch (IOException e) {
      fail(location, Trouble.describe(e));
    }
  }

  private boolean isDocumentItself(Path link) throws IOException {
    if (!Files.exists(link)) {
      return false; // what is wrong with the link comes out when it's read
    }
    Path target = link.toRealPath();
    return target.startsWith(root) && selection.includes(locator.locate(target));
  }

  private void visitFolderLink(Path link, String location) throws IOException {
    if (!selection.searches(location)) {
      return;
    }
    Path target = link.toRealPath();
    if (!target.startsWith(root)) {
      fail(
          location,
          ("The link leads out of the folder, to %s. "
                  + "Copy the documents here, or make that folder a source of its own.")
              .formatted(target));
    } else if (link.startsWith(target)) {
      fail(location, "The link leads back to a folder that holds it. Remove the link.");
    } else if (!selection.searches(locator.locate(target))) {
      fail(
          location,
          ("Links to folders are not followed, and where this one leads, to %s, no documents are "
                  + "included. Include them there, or remove the link.")
              .formatted(locator.locate(target)));
    }
  }

  private void fail(String location, String message) {
    failures.add(new Failure(location, message));
  }

  private FileVisitResult goOn() {
    return isTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  private boolean isTooMuch() {
    return entries.size() + failures.size() > reach.limits().documents();
  }
}
