package dev.lookback.search;

import dev.lookback.recap.Recap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to index 20,000 documents that were read, beside SQLite's full-text index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class BuildBenchmark {

  @Param({"lookback", "fts5-unicode61", "fts5-trigram"})
  public String engine = "";

  private List<Recap> recaps = List.of();

  @Setup(Level.Trial)
  public void read() {
    recaps = GeneratedRecaps.read(SearchBenchmark.DOCUMENTS);
  }

  @Benchmark
  public void build() {
    Engine.of(engine, recaps).close();
  }
}
