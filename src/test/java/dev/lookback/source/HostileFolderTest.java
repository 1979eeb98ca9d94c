package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one file, the others are read, and what is wrong is said. */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "links, pipes and permissions are POSIX ones here")
@Timeout(20)
class HostileFolderTest {

  @TempDir Path temporary;
  private Path root;
  private Folder folder;

  @BeforeEach
  void writeOneGoodDocument() throws IOException {
    root = temporary.toRealPath().resolve("root");
    folder = new Folder(root);
    folder.write("good.md", "good");
  }

  @AfterEach
  void stillReadsTheGoodDocument() {
    assertThat(texts(folder.source())).containsEntry("good.md", "good");
  }

  @Test
  void pipesAndDevices() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped, for it needs mkfifo");
    new ProcessBuilder("/usr/bin/mkfifo", root.resolve("pipe.md").toString()).start().waitFor();
    folder.link("linked-pipe.md", "pipe.md");
    Files.createDirectory(root.resolve("folder.md"));

    assertThat(failures(folder.source()))
        .containsOnly(
            entry("pipe.md", "It is no ordinary file. Put a file in its place, or exclude it."));
  }

  @Test
  void filesOverTheLimit() throws IOException {
    folder.write("small.md", "12345678");
    folder.write("large.md", "123456789");
    try (RandomAccessFile huge = new RandomAccessFile(root.resolve("huge.md").toFile(), "rw")) {
      huge.setLength(1L << 40);
    }

    DirectorySource source = folder.source(Folder.MARKDOWN, Limits.standard().withBytes(8));

    assertThat(texts(source)).containsOnlyKeys("good.md", "small.md");
    assertThat(failures(source))
        .containsOnlyKeys("huge.md", "large.md")
        .containsEntry(
            "huge.md",
            "It has 1099511627776 bytes, and the limit is 8. Split it, exclude it, or raise the limit.");
    Files.delete(root.resolve("huge.md"));
  }

  @Test
  void fileThatHasNoEnd() {
    DirectorySource source =
        folder.source(
            path ->
                new InputStream() {
                  @Override
                  public int read() {
                    return 'x';
                  }
                });

    assertThat(failures(source))
        .containsEntry(
            "good.md", "It changed while it was read. Load again when the change is complete.");
  }

  @Test
  void fileThatGrowsWhileItIsRead() throws IOException {
    DirectorySource source =
        folder.source(
            path -> {
              InputStream in = Files.newInputStream(path);
              byte[] before = in.readAllBytes();
              Files.write(path, before, StandardOpenOption.APPEND);
              return new ByteArrayInputStream(before);
            });

    assertThat(failures(source))
        .containsEntry(
            "good.md", "It changed while it was read. Load again when the change is complete.");
    folder.write("good.md", "good");
  }

  @Test
  void fileThatVanishesAfterItWasListed() throws IOException {
    Path file = folder.write("a.md", "");
    Entry listed = folder.source().list().entries().get(0);
    Files.delete(file);

    assertThat(listed.read(null))
        .isEqualTo(
            new Failure(
                "a.md",
                "It was there and has vanished. Load again when the change to the folder is complete."));
  }

  @Test
  void fileThatMayNotBeRead() {
    DirectorySource source =
        folder.source(
            path -> {
              throw new AccessDeniedException(path.toString());
            });

    assertThat(failures(source))
        .containsEntry("good.md", "Permission is denied. Let the user that runs Lookback read it.");
  }

  @Test
  void diskThatFails() {
    DirectorySource source =
        folder.source(
            path -> {
              throw new IOException("Input/output error");
            });

    assertThat(failures(source))
        .containsEntry(
            "good.md", "It can't be read: Input/output error. Mend that, or exclude it.");
  }

  @Test
  void folderThatMayNotBeRead() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "skipped, for root may read all");
    Path locked = folder.write("locked/a.md", "").getParent();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));

    try {
      assertThat(failures(folder.source())).containsOnlyKeys("locked");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void folderThatFailsDuringTheWalk() throws IOException {
    Sightings none = new Sightings(InstantSource.system());
    Settling never = new Settling(Duration.ZERO, InstantSource.system(), System::nanoTime);
    Reach reach = new Reach(root, Limits.standard(), Files::newInputStream, none, never);
    DirectoryWalk walk = new DirectoryWalk(Folder.MARKDOWN, reach);

    walk.visitFileFailed(root.resolve("locked"), new AccessDeniedException("locked"));
    walk.visitFileFailed(root.resolve(".git"), new AccessDeniedException(".git"));
    walk.postVisitDirectory(root.resolve("torn"), new NoSuchFileException("torn"));

    assertThat(walk.listing().failures())
        .extracting(Failure::location)
        .containsExactly("locked", "torn");
    assertThat(walk.listing().mayHide("locked/a.md")).isTrue();
  }
}
