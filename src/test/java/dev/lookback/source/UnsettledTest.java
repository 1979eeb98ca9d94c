package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that is listed while documents are being written. */
class UnsettledTest {
  private static final Duration SETTLE = Duration.ofMillis(40);

  @TempDir Path root;
  private Folder folder;
  private DirectorySource source;

  @BeforeEach
  void prepare() {
    folder = new Folder(root);
    source = source(Files::newInputStream);
  }

  @Test
  void readsWhatWasWrittenJustNowOnceItStandsStill() throws IOException {
    folder.write("a.md", "a\n");
    assertThat(texts(source)).containsExactly(entry("a.md", "a\n"));
  }

  @Test
  void readsWhatBearsATimeInTheFuture() throws IOException {
    Path file = folder.write("a.md", "a\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2525-01-01T00:00:00Z")));
    assertThat(texts(source)).containsExactly(entry("a.md", "a\n"));
  }

  @Test
  void leavesWhatChangedSinceItWasListed() throws IOException {
    Path file = folder.write("a.md", "a\n");
    Entry listed = source.list().entries().get(0);
    Files.writeString(file, "more\n", StandardOpenOption.APPEND);
    assertThat(listed.read(null)).isEqualTo(new Unsettled("a.md"));
  }

  @Test
  void leavesWhatChangesWhileItIsRead() throws IOException {
    folder.write("a.md", "a\n");
    source =
        source(
            path -> {
              InputStream before = new ByteArrayInputStream(Files.readAllBytes(path));
              Files.writeString(path, "more\n", StandardOpenOption.APPEND);
              return before;
            });
    assertThat(source.list().entries().get(0).read(null)).isEqualTo(new Unsettled("a.md"));
  }

  @Test
  void leavesWhatIsReplacedByItsLikeWhileItIsRead() throws IOException {
    Path file = folder.write("a.md", "old\n");
    Path next = folder.write("next", "new\n");
    FileTime time = Files.getLastModifiedTime(file);
    source =
        source(
            path -> {
              InputStream before = new ByteArrayInputStream(Files.readAllBytes(path));
              Files.delete(path);
              Files.move(next, path);
              Files.setLastModifiedTime(path, time);
              return before;
            });
    assertThat(source.list().entries().get(0).read(null)).isEqualTo(new Unsettled("a.md"));
  }

  @Test
  void leavesWhatVanishes() throws IOException {
    Path file = folder.write("a.md", "a\n");
    Entry listed = source.list().entries().get(0);
    Files.delete(file);
    assertThat(listed.read(null)).isEqualTo(new Unsettled("a.md"));
  }

  @Test
  void readsWhatDoesNotEndItsLastLineAfterAWhile() throws IOException {
    folder.write("a.md", "a");
    assertThat(source.list().entries().get(0).read(null)).isEqualTo(new Unsettled("a.md"));
    Await.until("it is read", () -> texts(source).containsKey("a.md"));
  }

  @Test
  void readsTheFileThatALinkLeadsTo() throws IOException {
    folder.write("a.txt", "a\n");
    folder.link("a.md", "a.txt");
    Await.until("it is read", () -> texts(source).containsKey("a.md"));
    assertThat(failures(source)).isEmpty();
  }

  @Test
  void whatWentAwayJustNowMayComeBack() {
    Listing before = listing("a.md", "b.md");
    Listing after = listing("b.md").after(before);
    assertThat(after.mayHide("a.md")).isTrue();
    assertThat(after.mayHide("c.md")).isFalse();
    assertThat(listing("b.md").after(listing("b.md")).mayHide("a.md")).isFalse();
  }

  @Test
  void whatStaysAwayIsGone() throws IOException {
    Path file = folder.write("a.md", "a\n");
    source.list();
    Files.delete(file);
    assertThat(source.list().mayHide("a.md")).isFalse();
  }

  @Test
  void aFileThatVanishesDuringTheWalkIsNoFailure() throws IOException {
    DirectoryWalk walk = new DirectoryWalk(Folder.MARKDOWN, reach());
    walk.visitFileFailed(root.resolve("a.md"), new NoSuchFileException("a.md"));
    assertThat(walk.listing().failures()).isEmpty();
    assertThat(walk.listing().mayHide("a.md")).isTrue();
  }

  private Listing listing(String... locations) {
    return new Listing(
        Arrays.stream(locations)
            .<Entry>map(location -> new FileEntry(root.resolve(location), location, null, reach()))
            .toList(),
        List.of());
  }

  private Reach reach() {
    Settling settling = new Settling(SETTLE, InstantSource.system(), System::nanoTime);
    Sightings none = new Sightings(InstantSource.system());
    return new Reach(root, Limits.standard(), Files::newInputStream, none, settling);
  }

  private DirectorySource source(FileOpener opener) {
    return folder.source(opener, InstantSource.system(), SETTLE);
  }
}
