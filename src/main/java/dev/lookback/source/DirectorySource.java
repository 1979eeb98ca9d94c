package dev.lookback.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  /**
   * @param root may be in any file system, such as one of a jar, which must stay open for as long
   *     as entries are read
   */
  public DirectorySource(String name, Path root, Selection selection, Limits limits) {
    this(name, root, selection, limits, Files::newInputStream, InstantSource.system());
  }

  DirectorySource(
      String name,
      Path root,
      Selection selection,
      Limits limits,
      FileOpener opener,
      InstantSource clock) {
    this.name = name;
    this.root = root;
    this.selection = selection;
    this.limits = limits;
    this.opener = opener;
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
      DirectoryWalk walk = new DirectoryWalk(selection, new Reach(real, limits, opener, sightings));
      Files.walkFileTree(real, Set.of(), limits.depth() + 1, walk);
      Listing listing = walk.listing();
      sightings.forgetOthers(listing.entries());
      return listing;
    } catch (NoSuchFileException e) {
      return unavailable(
          "does not exist. Create it, or correct the path; a relative path starts at %s."
              .formatted(root.getFileSystem().getPath("").toAbsolutePath()));
    } catch (IOException e) {
      return unavailable("can't be looked at. " + Trouble.describe(e));
    }
  }

  private Listing unavailable(String predicate) {
    return Listing.unavailable("The folder %s %s".formatted(root.toAbsolutePath(), predicate));
  }
}
