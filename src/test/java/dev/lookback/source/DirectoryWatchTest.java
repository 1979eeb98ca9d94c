package dev.lookback.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryWatchTest {
  private static final Duration SETTLE = Duration.ofMillis(60);
  private static final Selection SELECTION =
      Selection.of(List.of("**/*.md"), List.of("drafts/", "**/README.md"));

  private static final List<String> UNSELECTED =
      List.of(
          "picture.png",
          "drafts/new.md",
          "2024/README.md",
          ".2024.md.Xw3Kq1",
          "2024/new.md~",
          "2024/.#new.md",
          "2024/.new.md.swp",
          ".git/new.md");

  @TempDir Path temp;
  private Folder folder;
  private final AtomicInteger changes = new AtomicInteger();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private Watch watch = Watch.none();

  @BeforeEach
  void prepare() throws IOException {
    folder = new Folder(temp.resolve("recaps"));
    folder.write("2024/old.md", "old\n");
  }

  @AfterEach
  void close() {
    watch.close();
    assertThat(troubles).isEmpty();
  }

  @Test
  void tellsOfWhatHappenedBefore() {
    watch(FileSystem::newWatchService);
    awaitChange(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"new.md", "2024/new.md", "2025/new.md", "2025/05/01/new.md"})
  void noticesANewFile(String location) throws IOException {
    int before = begin();
    folder.write(location, "new\n");
    awaitChange(before);
  }

  @Test
  void noticesAnEdit() throws IOException {
    int before = begin();
    folder.write("2024/old.md", "anew\n");
    awaitChange(before);
  }

  @Test
  void noticesThatAFileIsDeleted() throws IOException {
    int before = begin();
    Files.delete(folder.root().resolve("2024/old.md"));
    awaitChange(before);
  }

  @Test
  void noticesThatAFolderIsMovedAwayAndBack() throws IOException {
    int before = begin();
    Path year = folder.root().resolve("2024");
    Files.move(year, temp.resolve("2024"));
    awaitChange(before);
    before = rest();
    Files.move(temp.resolve("2024"), year);
    awaitChange(before);
    before = rest();
    folder.write("2024/old.md", "anew\n");
    awaitChange(before);
  }

  @Test
  void noticesWhatHappensInAFolderThatWasRenamed() throws IOException {
    folder.write("2024/05/may.md", "may\n");
    int before = begin();
    Files.move(folder.root().resolve("2024"), folder.root().resolve("2023"));
    awaitChange(before);
    before = rest();
    folder.write("2023/05/may.md", "anew\n");
    awaitChange(before);
    before = rest();
    Files.delete(folder.root().resolve("2023/05/may.md"));
    awaitChange(before);
  }

  @Test
  void isSilentAboutWhatIsNotSelected() throws IOException {
    int before = begin();
    for (String location : UNSELECTED) {
      folder.write(location, "new\n");
    }
    rest();
    assertThat(changes).hasValue(before);
  }

  @Test
  void waitsUntilAFileIsComplete() throws IOException {
    int before = begin();
    Path file = folder.root().resolve("2024/slow.md");
    for (int i = 0; i < 20; i++) {
      Files.writeString(file, "line\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      Await.pause(SETTLE.toMillis() / 10);
    }
    awaitChange(before);
    rest();
    assertThat(changes.get() - before).isLessThanOrEqualTo(2);
  }

  @Test
  void tellsOfManyFilesSeldom() throws IOException {
    int before = begin();
    for (int i = 0; i < 1000; i++) {
      folder.write("2024/%04d.md".formatted(i), "text\n");
    }
    awaitChange(before);
    rest();
    assertThat(changes.get() - before).isLessThan(20);
  }

  @Test
  void waitsForAFolderThatIsMissing() throws IOException {
    folder = new Folder(temp.resolve("later"));
    int before = begin();
    awaitBoth(before, "new.md", "next.md");
  }

  @Test
  void goesOnWithAFolderThatTookThePlaceOfTheOther() throws IOException {
    int before = begin();
    Files.move(folder.root(), temp.resolve("away"));
    awaitBoth(before, "2025/new.md", "2025/next.md");
  }

  /** Writes one document, and another once the first was noticed. */
  private void awaitBoth(int before, String one, String other) throws IOException {
    folder.write(one, "new\n");
    awaitChange(before);
    int rested = rest();
    folder.write(other, "next\n");
    awaitChange(rested);
  }

  @Test
  void isSilentAboutAnEndlessFileOnceItIsKnown() throws Exception {
    int before = begin();
    try (EndlessWriter writer = new EndlessWriter(folder.root().resolve("endless.md"))) {
      Await.until("some is written", () -> writer.written() > 50);
      Await.pause(20 * SETTLE.toMillis());
      assertThat(changes.get() - before).isLessThanOrEqualTo(2);
      before = changes.get();
      folder.write("a.md", "a\n");
      awaitChange(before);
    }
  }

  @Test
  void saysOnceWhyThereAreNoEvents() {
    watch(
        files -> {
          throw new IOException("User limit of inotify instances reached");
        });
    awaitChange(0);
    Await.pause(1500);
    assertThat(troubles)
        .singleElement()
        .asString()
        .contains(folder.root().toString(), "(User limit of inotify instances reached)");
    troubles.clear();
  }

  @Test
  void isContentWithoutEventsWhereNothingChanges() throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(temp.resolve("recaps.jar"), Map.of("create", "true"))) {
      folder = new Folder(zip.getPath("/recaps"));
      folder.write("a.md", "a\n");
      begin();
      watch.close();
    }
  }

  private int begin() {
    watch(FileSystem::newWatchService);
    awaitChange(0);
    return rest();
  }

  private void watch(DirectoryWatch.Events events) {
    Settling settling = new Settling(SETTLE, InstantSource.system(), System::nanoTime);
    watch =
        DirectoryWatch.open(
            new Lookout(folder.root(), SELECTION, 32, settling), new Heard(), events);
  }

  private void awaitChange(int before) {
    Await.until("a change is heard", () -> changes.get() > before);
  }

  /** Waits until nothing more comes of what was done before. */
  private int rest() {
    int before;
    do {
      before = changes.get();
      Await.pause(6 * SETTLE.toMillis());
    } while (changes.get() > before);
    return before;
  }

  private final class Heard implements Watch.Listener {

    @Override
    public void changed() {
      changes.incrementAndGet();
    }

    @Override
    public void troubled(String message) {
      troubles.add(message);
    }
  }
}
