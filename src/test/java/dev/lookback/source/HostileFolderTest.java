package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.locations;
import static dev.lookback.source.Folder.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
  void linksThatLeaveTheFolder() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.md"), "secret").toRealPath();
    folder.link("a.md", secret.toString());
    folder.link("b.md", "../secret.md");
    folder.link("c", "..");
    folder.link("d.txt", "../secret.md");
    Files.createDirectory(temporary.resolve("root-sibling"));
    folder.link("e", "../root-sibling");

    assertThat(failures(folder.source()))
        .containsOnlyKeys("a.md", "b.md", "c", "e")
        .containsEntry(
            "a.md",
            "The link leads out of the folder, to %s. Copy the document here.".formatted(secret))
        .containsEntry(
            "e",
            "The link leads out of the folder, to %s. Copy the documents here, or make that folder a source of its own."
                .formatted(secret.resolveSibling("root-sibling")));
    assertThat(texts(folder.source())).containsOnlyKeys("good.md");
  }

  @Test
  void fileThatBecomesALinkAfterItWasListed() throws IOException {
    Files.writeString(temporary.resolve("secret.md"), "secret");
    Path file = folder.write("a.md", "");
    Entry listed = folder.source().list().entries().get(0);
    Files.delete(file);
    folder.link("a.md", "../secret.md");

    assertThat(listed.read(null)).isInstanceOf(Failure.class);
  }

  @Test
  void linksThatGoInCirclesOrNowhere() throws IOException {
    folder.link("a.md", "b.md");
    folder.link("b.md", "a.md");
    folder.link("c.md", "no-such.md");
    folder.link("deep/d", "../deep");
    folder.link("deep/e", "..");

    assertThat(failures(folder.source()))
        .containsOnly(
            entry("a.md", "The link to b.md leads nowhere. Mend it or remove it."),
            entry("b.md", "The link to a.md leads nowhere. Mend it or remove it."),
            entry("c.md", "The link to no-such.md leads nowhere. Mend it or remove it."),
            entry("deep/d", "The link leads back to a folder that holds it. Remove the link."),
            entry("deep/e", "The link leads back to a folder that holds it. Remove the link."));
  }

  @Test
  void linksWithinTheFolder() throws IOException {
    folder.write("2020/a.md", "a");
    folder.write("..data/b.md", "b");
    folder.write(".hidden/c.md", "c");
    folder.link("latest", "2020");
    folder.link("copy.md", "2020/a.md");
    folder.link("b.md", "..data/b.md");
    folder.link("shown", ".hidden");

    assertThat(texts(folder.source())).containsOnlyKeys("2020/a.md", "b.md", "good.md");
    assertThat(failures(folder.source()))
        .containsOnly(
            entry(
                "shown",
                "Links to folders are not followed, and where this one leads, to .hidden, no documents are included. Include them there, or remove the link."));
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
    DirectoryWalk walk =
        new DirectoryWalk(root, Folder.MARKDOWN, Limits.standard(), Files::newInputStream);

    walk.visitFileFailed(root.resolve("locked"), new AccessDeniedException("locked"));
    walk.visitFileFailed(root.resolve(".git"), new AccessDeniedException(".git"));
    walk.postVisitDirectory(root.resolve("torn"), new NoSuchFileException("torn"));

    assertThat(walk.listing().failures())
        .extracting(Failure::location)
        .containsExactly("locked", "torn");
    assertThat(walk.listing().mayHide("locked/a.md")).isTrue();
  }

  @Test
  void namesThatCannotBeWrittenDown() throws Exception {
    folder.write("line\nbreak.md", "");
    folder.write("bell\u0007/a.md", "");
    List<String> gbk =
        List.of("touch \"$(printf '\\263\\311.md')\"", "mkdir \"$(printf '\\266')\"");
    for (String command : gbk) {
      new ProcessBuilder("sh", "-c", command).directory(root.toFile()).start().waitFor();
    }

    assertThat(failures(folder.source()))
        .containsOnlyKeys("bell\uFFFD", "line\uFFFDbreak.md", "\uFFFD", "\uFFFD\uFFFD.md")
        .containsEntry(
            "line\uFFFDbreak.md",
            "The name is not valid UTF-8, or holds a control character. Rename it.");
  }

  @Test
  void chineseNamesWhereTheLocaleIsNotUtf8() throws Exception {
    folder.write("活动/成都+1 站.md", "");
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            PrintLocations.class.getName());
    java.environment().put("LC_ALL", "C");

    Process process = java.directory(root.toFile()).redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("good.md\n活动/成都+1 站.md\n");
  }

  /** Lists the folder that it is started in. */
  static final class PrintLocations {

    private PrintLocations() {}

    public static void main(String... arguments) {
      String lines = String.join("\n", locations(new Folder(Path.of("")).source())) + "\n";
      System.out.writeBytes(lines.getBytes(StandardCharsets.UTF_8));
    }
  }
}
