package dev.lookback.library;

import dev.lookback.reading.RecapReader;
import dev.lookback.search.GeneratedRecaps;
import dev.lookback.source.DirectorySource;
import dev.lookback.source.Limits;
import dev.lookback.source.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to load 20,000 documents, and to load them again after one changed. With {@code
 * -jvmArgs -Xmx256m} it shows that this memory does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ReloadBenchmark {
  private static final int DOCUMENTS = 20_000;

  private Path folder = Path.of("");
  private Library library = new Library(List.of());
  private Path changing = Path.of("");
  private String text = "";
  private int change;

  @Setup(Level.Trial)
  public void prepare() {
    folder = GeneratedRecaps.folder(DOCUMENTS);
    library = library();
  }

  private Library library() {
    Selection all = Selection.of(List.of("**/*.md"), List.of());
    DirectorySource source = new DirectorySource("made", folder, all, Limits.standard());
    return new Library(List.of(new Origin(source, new RecapReader(null)::read)));
  }

  /** Each time another document gets another paragraph, and the one before its old text. */
  @Setup(Level.Invocation)
  public void change() throws IOException {
    if (library.current().recaps().isEmpty()) {
      return; // the first time, which warms up, everything is loaded
    }
    restore();
    int at = change++ * 997 % library.current().recaps().size();
    changing = folder.resolve(library.current().recaps().get(at).id().path());
    text = Files.readString(changing);
    library.reload();
    Files.writeString(changing, text + "\nThere was cake.\n");
  }

  @TearDown(Level.Trial)
  public void restore() throws IOException {
    if (!text.isEmpty()) {
      Files.writeString(changing, text);
    }
  }

  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public Edition load() {
    Library anew = library();
    anew.reload();
    return anew.current();
  }

  @Benchmark
  @Warmup(iterations = 30)
  @Measurement(iterations = 50)
  public Changes reload() {
    return library.reload();
  }
}
