package dev.lookback.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/**
 * The documents in a folder and the folders in it.
 *
 * <p>Nothing outside the folder is read, whatever links say. A link to a file in the folder is read
 * as a document where the link stands, unless that file is a document where it is; links to folders
 * are not followed.
 *
 * <p>Text is UTF-8, with or without a byte order mark, UTF-16 with one, or else GB18030 where the
 * bytes look like Chinese in it.
 */
public final class DirectorySource implements Source {

  private final String name;
  private final Path root;
  private final Selection selection;
  private final Limits limits;
  private final FileOpener opener;
  private final Sightings sightings;
  private final Settling settling;

  /**
   * @param root may be in any file system, such as one of a jar, which must stay open for as long
   *     as entries are read
   */
  public DirectorySource(String name, Path root, Selection selection, Limits limits) {
    this(name, root, selection, limits, Duration.ZERO);
  }

  /**
   * The same for who lists it while documents are being written.
   *
   * @param settle how long a file stands still before it is read. Until then it is {@link
   *     Unsettled}, and for some times as long if it doesn't end with the end of a line. Zero to
   *     read each at any time.
   */
  public DirectorySource(
      String name, Path root, Selection selection, Limits limits, Duration settle) {
    this(
        name,
        root,
        selection,
        limits,
        Files::newInputStream,
        new Settling(settle, InstantSource.system(), System::nanoTime),
        InstantSource.system());
  }

  DirectorySource(
      String name,
      Path root,
      Selection selection,
      Limits limits,
      FileOpener opener,
      Settling settling,
      InstantSource clock) {
    this.name = name;
    this.root = root;
    this.selection = selection;
    this.limits = limits;
    this.opener = opener;
    this.settling = settling;
    this.sightings = new Sightings(clock);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Listing list() {
    try {
      Path real = root.toRealPath();
      if (!Files.isDirectory(real)) {
        return unavailable("is a file. Name the folder that holds the documents.");
      }
      DirectoryWalk walk = walk(real);
      Listing listing = walk.listing();
      if (walk.isRestless() && settling.pause()) {
        // Some programs save a document by taking away the old one first.
        listing = walk(real).listing().after(listing);
      }
      sightings.forgetOthers(listing.entries());
      settling.forgetOld();
      return listing;
    } catch (NoSuchFileException e) {
      return unavailable(
          "does not exist. Create it, or correct the path; a relative path starts at %s."
              .formatted(root.getFileSystem().getPath("").toAbsolutePath()));
    } catch (IOException e) {
      return unavailable("can't be looked at. " + Trouble.describe(e));
    }
  }

  private DirectoryWalk walk(Path real) throws IOException {
    Reach reach = new Reach(real, limits, opener, sightings, settling);
    DirectoryWalk walk = new DirectoryWalk(selection, reach);
    Files.walkFileTree(real, Set.of(), limits.depth() + 1, walk);
    return walk;
  }

  @Override
  public Watch watch(Watch.Listener listener) {
    return DirectoryWatch.open(
        new Lookout(root, selection, limits.depth(), settling),
        listener,
        FileSystem::newWatchService);
  }

  private Listing unavailable(String predicate) {
    return Listing.unavailable("The folder %s %s".formatted(root.toAbsolutePath(), predicate));
  }
}
