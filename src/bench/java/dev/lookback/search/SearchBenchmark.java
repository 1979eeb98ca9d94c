package dev.lookback.search;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one search costs over 20,000 documents, beside the same words in SQLite's full-text index:
 * names, names with a typo, and words of titles, each of many kinds in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SearchBenchmark {

  static final int DOCUMENTS = 20_000;

  @Param({"lookback", "fts5-unicode61", "fts5-trigram"})
  public String engine = "";

  private Engine index = Engine.of("lookback", List.of());
  private List<String> questions = List.of();
  private int next;

  @Setup(Level.Trial)
  public void build() {
    List<Recap> recaps = GeneratedRecaps.read(DOCUMENTS);
    index.close();
    index = Engine.of(engine, recaps);
    questions = questions(recaps);
  }

  @TearDown(Level.Trial)
  public void close() {
    index.close();
  }

  @Benchmark
  public int search() {
    next = next + 1 == questions.size() ? 0 : next + 1;
    return index.search(questions.get(next));
  }

  private static List<String> questions(List<Recap> recaps) {
    List<String> questions = new ArrayList<>();
    kinds(recaps).values().forEach(questions::addAll);
    Collections.shuffle(questions, new Random(5));
    return questions;
  }

  /** Questions of each kind, the same each time. */
  static Map<String, List<String>> kinds(List<Recap> recaps) {
    Random random = new Random(3);
    List<Talk> talks = new ArrayList<>(recaps.stream().flatMap(r -> r.talks().stream()).toList());
    Collections.shuffle(talks, random);
    List<String> titles = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> typos = new ArrayList<>();
    for (Talk talk : talks.subList(0, 1000)) {
      List<String> words = Words.in(Fold.text(talk.title()));
      if (words.size() >= 3) {
        int from = random.nextInt(words.size() - 2);
        titles.add(String.join(" ", words.subList(from, from + 3)));
      }
      for (Speaker speaker : talk.speakers()) {
        StringBuilder name = new StringBuilder(speaker.name());
        names.add(name.toString());
        typos.add(name.deleteCharAt(random.nextInt(name.length())).toString());
      }
    }
    typos.removeIf(typo -> Words.in(Fold.text(typo)).isEmpty());
    return Map.of("title", titles, "name", names, "typo", typos);
  }
}
