package dev.lookback.ask;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Speaker;
import dev.lookback.search.GeneratedRecaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/** What one whole question costs over 20,000 documents: understood, answered and worded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class AskingBenchmark {

  private static final int DOCUMENTS = 20_000;
  private static final int EVENTS = 300;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final Asker asker = new Asker();
  private Edition edition = Edition.of(List.of());
  private List<Question> questions = List.of();
  private int next;

  @Setup(Level.Trial)
  public void build() {
    edition = Edition.of(GeneratedRecaps.read(DOCUMENTS));
    List<Question> all = new ArrayList<>();
    List<Event> events = new ArrayList<>(edition.events());
    Collections.shuffle(events, new Random(7));
    for (Event event : events.subList(0, Math.min(EVENTS, events.size()))) {
      about(event).forEach(text -> all.add(new Question(text, TODAY)));
    }
    Collections.shuffle(all, new Random(11));
    questions = all;
  }

  private static List<String> about(Event event) {
    List<String> texts = new ArrayList<>();
    String city = event.city() == null ? "北京" : event.city();
    texts.add("上一次来" + city + "是什么时候");
    texts.add("who spoke in " + city + " in 2023?");
    for (Session session : event.sessions().stream().limit(1).toList()) {
      texts.add("谁讲过《" + session.talk().title() + "》");
      texts.add("is there a video of " + session.talk().title());
      for (Speaker speaker : session.talk().speakers()) {
        texts.add(speaker.name() + " 都讲过什么");
        texts.add("which company is " + speaker.name() + " from?");
      }
    }
    return texts;
  }

  @Benchmark
  public Answer ask() {
    next = next + 1 == questions.size() ? 0 : next + 1;
    return asker.ask(edition, questions.get(next), Conversation.begin());
  }
}
