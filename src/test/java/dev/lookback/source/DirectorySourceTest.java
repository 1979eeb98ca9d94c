package dev.lookback.source;

import static dev.lookback.source.Folder.failures;
import static dev.lookback.source.Folder.locations;
import static dev.lookback.source.Folder.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {

  @TempDir Path root;
  private Folder folder;

  @BeforeEach
  void openFolder() {
    folder = new Folder(root);
  }

  @Test
  void listsDocumentsInOrderOfLocation() throws IOException {
    folder.write("zh/b.md", "");
    folder.write("a.md", "");
    folder.write("Z.MD", "");
    folder.write("zh/events/2020/成都.md", "");
    folder.write("zh-old/c.md", "");
    folder.write("zh/picture.png", "");

    assertThat(locations(folder.source()))
        .containsExactly("Z.MD", "a.md", "zh-old/c.md", "zh/b.md", "zh/events/2020/成都.md");
  }

  @Test
  void skipsHiddenFoldersAndNodeModulesUnlessIncluded() throws IOException {
    folder.write("a.md", "");
    folder.write(".git/b.md", "");
    folder.write(".vitepress/c.md", "");
    folder.write("site/node_modules/d/README.md", "");
    folder.write("site/.e.md", "");

    assertThat(locations(folder.source())).containsExactly("a.md");
    assertThat(locations(selecting(List.of(".vitepress/*.md", "**/node_modules/**/*.md"))))
        .containsExactly(".vitepress/c.md", "site/node_modules/d/README.md");
  }

  @Test
  void readsDocumentsAsTheyStand() throws IOException {
    folder.write("a.md", "\uFEFF# 成都\r\n");
    folder.write("b/c.md", "b\n");

    assertThat(texts(folder.source()))
        .containsExactly(entry("a.md", "# 成都\r\n"), entry("b/c.md", "b\n"));
  }

  @Test
  void readsAgainOnlyWhatChanged() throws IOException {
    folder.write("changed.md", "old");
    Path touched = folder.write("touched.md", "same");
    Map<String, String> known = revisions(folder.source());
    folder.write("changed.md", "new");
    folder.write("added.md", "");
    Files.setLastModifiedTime(touched, FileTime.from(Instant.EPOCH));

    List<Retrieval> reread =
        folder.source().list().entries().stream()
            .map(entry -> entry.read(known.get(entry.location())))
            .toList();

    assertThat(reread.get(0)).isInstanceOf(Document.class);
    assertThat(((Document) reread.get(1)).text()).isEqualTo("new");
    assertThat(reread.get(2)).isEqualTo(new Unchanged("touched.md"));
  }

  @Test
  void readsInSeveralThreads() throws Exception {
    for (int i = 0; i < 100; i++) {
      folder.write("%03d.md".formatted(i), "document " + i);
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Retrieval>> reads =
          folder.source().list().entries().stream()
              .<Callable<Retrieval>>map(entry -> () -> entry.read(null))
              .toList();

      List<Future<Retrieval>> read = threads.invokeAll(reads);

      for (int i = 0; i < 100; i++) {
        assertThat(((Document) read.get(i).get()).text()).isEqualTo("document " + i);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void emptyFolderHoldsNothing() {
    assertThat(folder.source().list()).isEqualTo(new Listing(List.of(), List.of()));
  }

  @Test
  void missingFolderIsNotAnEmptyOne() {
    Listing listing = new Folder(Path.of("no", "such")).source().list();

    Path here = Path.of("").toAbsolutePath();
    assertThat(listing.entries()).isEmpty();
    assertThat(listing.mayHide("a.md")).isTrue();
    assertThat(listing.failures())
        .containsExactly(
            new Failure(
                "",
                "The folder %s does not exist. Create it, or correct the path; a relative path starts at %s."
                    .formatted(here.resolve("no/such"), here)));
  }

  @Test
  void fileInPlaceOfTheFolderIsAFailure() throws IOException {
    Path file = folder.write("a.md", "");

    assertThat(failures(new Folder(file).source()))
        .containsExactly(
            entry(
                "",
                "The folder %s is a file. Name the folder that holds the documents."
                    .formatted(file)));
  }

  @Test
  void rootMayBeALink() throws IOException {
    folder.write("2020/a.md", "a");
    folder.link("current", "2020");

    assertThat(texts(new Folder(root.resolve("current")).source()))
        .containsExactly(entry("a.md", "a"));
  }

  @Test
  void readsFromAZipFile() throws IOException {
    Path zip = root.resolve("recaps.jar");
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Folder inside = new Folder(files.getPath("/recaps"));
      inside.write("a.md", "a");
      inside.write("zh/成都.md", "成都");
      inside.write("zh/.hidden/c.md", "");
      Files.writeString(files.getPath("/outside.md"), "");
    }

    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      assertThat(texts(new Folder(files.getPath("recaps")).source()))
          .containsExactly(entry("a.md", "a"), entry("zh/成都.md", "成都"));
      assertThat(failures(new Folder(files.getPath("/nowhere")).source())).containsOnlyKeys("");
    }
  }

  @Test
  void listsNothingRatherThanARandomPart() throws IOException {
    for (int i = 0; i < 4; i++) {
      folder.write(i + ".md", "");
    }

    assertThat(locations(limited(new Limits(100, 4, 1)))).hasSize(4);
    assertThat(limited(new Limits(100, 3, 1)).list())
        .isEqualTo(
            Listing.unavailable(
                "The folder %s holds more than 3 documents, so none were listed. Name a smaller folder, or include less."
                    .formatted(root.toRealPath())));
  }

  @Test
  void saysWhichFoldersAreTooDeep() throws IOException {
    folder.write("1/2/a.md", "");
    folder.write("1/2/3/b.md", "");
    String deep = IntStream.range(0, 300).mapToObj(i -> "d").collect(Collectors.joining("/"));
    folder.write(deep + "/c.md", "");

    assertThat(locations(limited(new Limits(100, 10, 2)))).containsExactly("1/2/a.md");
    assertThat(failures(limited(new Limits(100, 10, 2))))
        .containsOnlyKeys("1/2/3", "d/d/d")
        .containsEntry(
            "1/2/3",
            "Folders more than 2 deep are not searched. Move the documents up, or exclude the folder.");
  }

  private DirectorySource selecting(List<String> include) {
    return folder.source(Selection.of(include, List.of()), Limits.standard());
  }

  private DirectorySource limited(Limits limits) {
    return folder.source(Folder.MARKDOWN, limits);
  }

  private static Map<String, String> revisions(Source source) {
    return source.list().entries().stream()
        .map(entry -> (Document) entry.read(null))
        .collect(Collectors.toMap(Document::location, Document::revision));
  }
}
