package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lookback.library.Loaded;
import dev.lookback.library.Origin;
import dev.lookback.reading.Problem;
import dev.lookback.reading.Reading;
import dev.lookback.recap.RecapId;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingTest {
  private static final Origin.Reader READER =
      (id, text) -> new Reading(Recaps.bare(id.path(), text), List.of());

  @TempDir Path folder;

  @Test
  void handsOutAllInTheOrderOfTheirPathsHoweverLongTheyTake() throws IOException {
    for (int i = 0; i < 300; i++) {
      write("%03d.md".formatted(i), "title");
    }
    AtomicInteger turn = new AtomicInteger();
    Origin.Reader uneven =
        (id, text) -> {
          pause(turn.incrementAndGet() % 7 == 0 ? 3 : 0);
          return READER.read(id, text);
        };
    assertThat(load(origin("recaps", folder, uneven)))
        .extracting(loaded -> loaded.id().path())
        .hasSize(300)
        .isSorted();
  }

  @Test
  void mergesTheSourcesByPath() throws IOException {
    write("a/1.md", "");
    write("a/3.md", "");
    write("b/2.md", "");
    write("b/3.md", "");
    assertThat(
            load(
                origin("b", folder.resolve("b"), READER), origin("a", folder.resolve("a"), READER)))
        .extracting(Loaded::id)
        .containsExactly(
            new RecapId("a", "1.md"),
            new RecapId("b", "2.md"),
            new RecapId("a", "3.md"),
            new RecapId("b", "3.md"));
  }

  @Test
  void goesOnAfterADocumentThatTheReaderThrowsAt() throws IOException {
    write("1.md", "bad");
    write("2.md", "deep");
    write("3.md", "good");
    Origin.Reader fragile =
        (id, text) ->
            switch (text) {
              case "bad" -> throw new IllegalStateException("boom");
              case "deep" -> throw new StackOverflowError();
              default -> READER.read(id, text);
            };
    List<Loaded> loaded = load(origin("recaps", folder, fragile));
    assertThat(loaded).extracting(one -> one.recap() == null).containsExactly(true, true, false);
    assertThat(loaded.get(0).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("boom"));
  }

  @Test
  void addsWhatIsWrongInTheBytesToWhatIsWrongInTheText() throws IOException {
    Files.write(folder.resolve("1.md"), new byte[] {'a', '\n', 'b', (byte) 0xFF, '\n'});
    Problem late = new Problem(9, 1, Problem.Severity.WARNING, "late");
    Origin.Reader reader = (id, text) -> new Reading(Recaps.bare(id.path(), "t"), List.of(late));
    assertThat(load(origin("recaps", folder, reader)).get(0).problems())
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(2, 2), tuple(9, 1));
  }

  @Test
  void makesAProblemOfASourceThatIsNotThere() {
    assertThat(load(origin("recaps", folder.resolve("nowhere"), READER)))
        .singleElement()
        .satisfies(
            loaded -> {
              assertThat(loaded.isSource()).isTrue();
              assertThat(loaded.problems().get(0).message()).contains("nowhere does not exist");
            });
  }

  @Test
  void loadsOneAnew() throws IOException {
    write("1.md", "first");
    Loading loading = loading(origin("recaps", folder, READER));
    write("1.md", "second");
    assertThat(loading.load(new RecapId("recaps", "1.md")).recap())
        .satisfies(recap -> assertThat(recap.title()).isEqualTo("second"));
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Origin origin(String name, Path root, Origin.Reader reader) {
    Selection selection = Selection.of(List.of("**/*.md"), List.of());
    return new Origin(new DirectorySource(name, root, selection, Limits.standard()), reader);
  }

  private static Loading loading(Origin... origins) {
    return Loading.of(List.of(origins), Display.plain().screen());
  }

  private static List<Loaded> load(Origin... origins) {
    List<Loaded> loaded = new ArrayList<>();
    loading(origins).forEach(loaded::add);
    return loaded;
  }
}
