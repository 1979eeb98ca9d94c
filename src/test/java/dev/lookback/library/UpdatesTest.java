package dev.lookback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lookback.reading.Reading;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.RecapId;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Listing;
import dev.lookback.source.Selection;
import dev.lookback.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdatesTest {
  private static final Duration SETTLE = Duration.ofMillis(150);
  private static final Duration SELDOM = Duration.ofMinutes(10);
  private static final Duration OFTEN = Duration.ofMillis(100);

  @TempDir Path root;
  private final List<String> read = new CopyOnWriteArrayList<>();
  private final List<Changes> heard = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();

  /** How a program saves a document. */
  enum Saving {
    IN_PLACE {
      @Override
      void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
      }
    },
    /** As rsync does. */
    RENAMED_TEMPORARY {
      @Override
      void save(Path file, String text) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".Xw3Kq1");
        Files.writeString(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      }
    },
    /** As vim does. */
    BACKUP_TAKEN_FIRST {
      @Override
      void save(Path file, String text) throws IOException {
        Path backup = file.resolveSibling(file.getFileName() + "~");
        if (Files.exists(file)) {
          Files.move(file, backup);
        }
        pause(5);
        Files.writeString(file, text);
        Files.deleteIfExists(backup);
      }
    },
    /** As IntelliJ does. */
    TWO_TEMPORARIES {
      @Override
      void save(Path file, String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + "___jb_tmp___");
        Path old = file.resolveSibling(file.getFileName() + "___jb_old___");
        Files.writeString(next, text);
        if (Files.exists(file)) {
          Files.move(file, old);
        }
        pause(5);
        Files.move(next, file);
        Files.deleteIfExists(old);
      }
    },
    /** As git does. */
    DELETED_FIRST {
      @Override
      void save(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        pause(5);
        Files.writeString(file, text);
      }
    };

    abstract void save(Path file, String text) throws IOException;
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
    assertThat(troubles).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void howeverItIsSavedADocumentIsReadOnceAndNeverGone(Saving saving) throws IOException {
    write("a.md", "# Old\n");
    Library library = updated(SELDOM);
    until(() -> !heard.isEmpty());
    heard.clear();
    save(saving, "a.md", "# New\n");
    save(saving, "b.md", "# Another\n");
    until(() -> read.contains("b.md # Another\n"));
    until(() -> heard.stream().anyMatch(changes -> !changes.added().isEmpty()));
    pause(3 * SETTLE.toMillis());
    assertThat(heard).noneMatch(changes -> !changes.removed().isEmpty());
    assertThat(heard.stream().flatMap(changes -> changes.changed().stream()))
        .containsExactly(id("a.md"));
    assertThat(heard.stream().flatMap(changes -> changes.added().stream()))
        .containsExactly(id("b.md"));
    assertThat(read).containsOnly("a.md # Old\n", "a.md # New\n", "b.md # Another\n");
    assertThat(library.current().problems()).doesNotContainKey(id("b.md"));
  }

  /** Though somebody has the library reloaded all the time. */
  @ParameterizedTest
  @EnumSource(names = {"IN_PLACE", "DELETED_FIRST"})
  void neverLosesADocumentThatIsBeingSaved(Saving saving) throws Exception {
    write("a.md", "# 0\n");
    Library library = updated(SELDOM);
    until(() -> library.current().recaps().size() == 1);
    AtomicBoolean lost = new AtomicBoolean();
    try (AutoCloseable admin = reloadAllTheTime(library)) {
      for (int i = 1; i <= 5; i++) {
        save(saving, "a.md", "# %d\n".formatted(i));
        pause(SETTLE.toMillis() / 2);
        lost.compareAndSet(false, library.current().recaps().isEmpty());
      }
      until(() -> read.contains("a.md # 5\n"));
    }
    assertThat(lost).isFalse();
    assertThat(heard).allMatch(changes -> changes.removed().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void readsOnlyWholeDocuments(Chunks chunks) throws Exception {
    Library library = updated(OFTEN);
    List<String> whole = new ArrayList<>();
    long slowest = 0;
    try (AutoCloseable admin = reloadAllTheTime(library)) {
      for (int i = 1; i <= 2; i++) {
        String end = "Round %d.\n".formatted(i);
        Files.deleteIfExists(root.resolve("slow.md"));
        for (String chunk : chunks.list) {
          long start = System.nanoTime();
          append("slow.md", chunk);
          write("other.md", end + chunk + "\n");
          pause(chunks.pause);
          slowest = Math.max(slowest, System.nanoTime() - start);
        }
        append("slow.md", end);
        whole.add(String.join("", chunks.list) + end);
        until(() -> texts("slow.md").containsAll(whole));
      }
    }
    assumeTrue(slowest < Duration.ofMillis(2 * chunks.pause).toNanos());
    assertThat(texts("slow.md")).containsExactlyElementsOf(whole);
  }

  /** How a document arrives. */
  enum Chunks {
    LINES(SETTLE.toMillis() / 5, "# Title\n", "\n", "First.\n", "Second.\n", "Third.\n"),
    /** One that pauses for longer than files take to settle, as over a bad network. */
    STALLING(2 * SETTLE.toMillis(), "# Title\n\nFi", "rst. Sec", "ond. "),
    EMPTY_AT_FIRST(2 * SETTLE.toMillis(), "");

    private final long pause;
    private final List<String> list;

    Chunks(long pause, String... list) {
      this.pause = pause;
      this.list = List.of(list);
    }
  }

  @Test
  void readsADocumentThatDoesNotEndItsLastLineSomewhatLater() throws IOException {
    Library library = updated(SELDOM);
    write("a.md", "# Title");
    until(() -> !library.current().recaps().isEmpty());
    assertThat(library.current().awaited()).isEmpty();
  }

  @Test
  void waitsAtFirstForWhatIsBeingWritten() throws IOException {
    Library library = new Library(List.of(new Origin(source(), this::read)));
    write("a.md", "# Title");
    library.reload();
    library.settle(Duration.ofSeconds(60));
    assertThat(library.current().recaps()).hasSize(1);
  }

  @Test
  void waitsAtFirstNoLongerThanItShould() throws Exception {
    Library library = new Library(List.of(new Origin(source(), this::read)));
    try (AutoCloseable writer = allTheTime(() -> append("endless.md", "more\n"))) {
      until(() -> Files.exists(root.resolve("endless.md")));
      library.reload();
      library.settle(SETTLE);
      assertThat(library.current().awaited()).containsExactly(id("endless.md"));
    }
  }

  @Test
  void findsByLookingWhatNobodyTells() throws IOException {
    Source silent = silent(source());
    Library library = updated(silent, OFTEN);
    write("2024/a.md", "# A\n");
    until(() -> library.current().recaps().size() == 1);
    Files.delete(root.resolve("2024/a.md"));
    until(() -> library.current().recaps().isEmpty());
  }

  @Test
  void loadsManyFilesInFewReloads() throws IOException {
    Library library = updated(SELDOM);
    for (int i = 0; i < 1000; i++) {
      write("2024/%04d.md".formatted(i), "# Title %d\n".formatted(i));
    }
    until(() -> library.current().recaps().size() == 1000);
    assertThat(heard).hasSizeLessThan(10);
    assertThat(read).hasSizeLessThan(2500);
  }

  @Test
  void aDocumentThatIsWrittenWithoutEndStaysOutAndLeavesTheOthers() throws Exception {
    write("endless.md", "# Before\n");
    Library library = updated(SELDOM);
    until(() -> library.current().recaps().size() == 1);
    try (AutoCloseable writer = allTheTime(() -> append("endless.md", "more\n"))) {
      for (String location : List.of("a.md", "b.md", "c.md")) {
        write(location, "# Title\n");
        until(() -> library.current().recap(id(location)) != null);
      }
      assertThat(texts("endless.md")).containsOnly("# Before\n");
      assertThat(library.current().recap(id("endless.md"))).isNotNull();
      assertThat(library.current().problems()).isEmpty();
    }
    until(() -> texts("endless.md").size() > 1);
  }

  @Test
  void whatIsBeingWrittenAtTheStartIsNotTakenForGone() throws Exception {
    Library library = new Library(List.of(new Origin(source(), this::read)));
    try (AutoCloseable writer = allTheTime(() -> append("a.md", "more\n"))) {
      until(() -> Files.exists(root.resolve("a.md")));
      Changes changes = library.reload();
      assertThat(changes.problems()).isEmpty();
      assertThat(library.current().recaps()).isEmpty();
      assertThat(library.current().awaited()).containsExactly(id("a.md"));
      assertThat(library.current().mayHide(id("a.md"))).isTrue();
      assertThat(library.current().mayHide(id("b.md"))).isFalse();
    }
    pause(SETTLE.toMillis());
    library.reload();
    assertThat(library.current().awaited()).isEmpty();
    assertThat(library.current().recaps()).hasSize(1);
  }

  @Test
  void aReloadRightAfterSavingIncludesWhatWasSaved() throws IOException {
    Library library = new Library(List.of(new Origin(source(), this::read)));
    write("a.md", "# A\n");
    assertThat(library.reload().added()).containsExactly(id("a.md"));
    write("a.md", "# A2\n");
    assertThat(library.reload().changed()).containsExactly(id("a.md"));
    Files.delete(root.resolve("a.md"));
    assertThat(library.reload().removed()).containsExactly(id("a.md"));
  }

  @Test
  void goesOnWhenAFolderVanishesAndComesBack() throws IOException {
    Path away = root.resolveSibling(root.getFileName() + "-away");
    write("a.md", "# A\n");
    Library library = updated(SELDOM);
    until(() -> library.current().recaps().size() == 1);
    Files.move(root, away);
    until(() -> library.current().problems().containsKey(id("")));
    assertThat(library.current().recaps()).hasSize(1);
    Files.move(away, root);
    write("b.md", "# B\n");
    until(() -> library.current().recaps().size() == 2);
    assertThat(library.current().problems()).isEmpty();
  }

  @Test
  void tellsOnceOfAReloadThatFailsAndTriesAgain() throws IOException {
    AtomicBoolean broken = new AtomicBoolean(true);
    Source source = silent(source());
    Source failing =
        new Source() {
          @Override
          public String name() {
            return source.name();
          }

          @Override
          public Listing list() {
            if (broken.get()) {
              throw new IllegalStateException("boom");
            }
            return source.list();
          }
        };
    write("a.md", "# A\n");
    Library library = updated(failing, Duration.ofMillis(10));
    until(() -> !troubles.isEmpty());
    pause(200);
    broken.set(false);
    until(() -> library.current().recaps().size() == 1);
    assertThat(troubles).singleElement().asString().contains("boom");
    troubles.clear();
  }

  private DirectorySource source() {
    Selection markdown = Selection.of(List.of("**/*.md"), List.of());
    return new DirectorySource("recaps", root, markdown, Limits.standard(), SETTLE);
  }

  private static Source silent(Source source) {
    return new Source() {
      @Override
      public String name() {
        return source.name();
      }

      @Override
      public Listing list() {
        return source.list();
      }
    };
  }

  private Library updated(Duration pace) {
    return updated(source(), pace);
  }

  private Library updated(Source source, Duration pace) {
    Library library = new Library(List.of(new Origin(source, this::read)));
    library.listen((edition, changes) -> heard.add(changes));
    open.add(Updates.of(library, pace, troubles::add));
    return library;
  }

  private Reading read(RecapId id, String text) {
    read.add(id.path() + " " + text);
    return new RecapReader(null).read(id, text);
  }

  private List<String> texts(String location) {
    return read.stream()
        .filter(line -> line.startsWith(location + " "))
        .map(line -> line.substring(location.length() + 1))
        .toList();
  }

  private void write(String location, String text) throws IOException {
    Path file = root.resolve(location);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void save(Saving saving, String location, String text) throws IOException {
    long start = System.nanoTime();
    saving.save(root.resolve(location), text);
    assumeQuick(start, SETTLE.toMillis());
  }

  /** On a machine that is busy enough, anything may look settled. */
  private static void assumeQuick(long start, long millis) {
    assumeTrue(System.nanoTime() - start < Duration.ofMillis(millis).toNanos());
  }

  private void append(String location, String text) throws IOException {
    Files.writeString(
        root.resolve(location), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static RecapId id(String location) {
    return new RecapId("recaps", location);
  }

  private static AutoCloseable reloadAllTheTime(Library library) {
    return allTheTime(library::reload);
  }

  private interface Deed {
    void run() throws IOException;
  }

  private static AutoCloseable allTheTime(Deed deed) {
    AtomicBoolean open = new AtomicBoolean(true);
    Thread thread =
        new Thread(
            () -> {
              while (open.get()) {
                try {
                  deed.run();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
                pause(2);
              }
            });
    thread.start();
    return () -> {
      open.set(false);
      thread.join();
    };
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
      pause(5);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
