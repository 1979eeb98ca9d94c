package dev.lookback.announce;

import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.library.Edition;
import dev.lookback.recap.Recap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Comparing an edition of 10,000 recaps with what the ledger has of them and of 100 rooms. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@State(Scope.Benchmark)
public class ComparisonBenchmark {
  private static final int RECAPS = 10_000;

  @Param({"SQLITE", "POSTGRES"})
  public String store;

  private World world;
  private Edition[] editions;
  private int turn;

  @Setup(Level.Trial)
  public void fill() throws IOException {
    Path folder = Files.createTempDirectory("ledger");
    world = new World(Store.valueOf(store).place(folder), 1);
    world.subscriptions =
        IntStream.range(0, 100)
            .mapToObj(i -> Subscription.of(new Room("room" + i), Language.ZH))
            .toList();
    for (int i = 0; i < RECAPS; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
      world.shelf.put(
          "r%d.md".formatted(i), "recap %s City | Title %d | a | b | c".formatted(day, i));
    }
    world.settle();
    world.announcer().release();
    Edition one = world.shelf.edition();
    world.shelf.put("r5000.md", "recap 2003-09-10 City | Title 5000 | a | b | d");
    editions = new Edition[] {one, world.shelf.edition()};
  }

  @TearDown(Level.Trial)
  public void close() {
    world.close();
  }

  /** One page is different, and all others are those that were compared before. */
  @Benchmark
  public Duration afterAReload() {
    world.announcer().offer(editions[turn++ % 2], Set.of("recaps"));
    return world.announcer().step();
  }

  /** A process that begins. */
  @State(Scope.Benchmark)
  public static class Start {
    private Edition reread;
    private Announcer started;

    @Setup(Level.Invocation)
    public void start(ComparisonBenchmark benchmark) {
      World world = benchmark.world;
      for (Recap page : List.copyOf(world.shelf.pages().values())) {
        world.shelf.move(page.id().path(), page.id().path());
      }
      reread = world.shelf.edition();
      started =
          new Announcer(
              world.ledger(),
              world.rooms,
              new PlainWording(),
              world.told,
              Rules.usual(),
              new Announcer.Surroundings(
                  world.time, System::nanoTime, new Random(1), "start " + System.nanoTime()));
      started.subscribe(world.subscriptions);
      started.offer(reread, Set.of("recaps"));
    }

    /** Lets the next one begin at once. */
    @TearDown(Level.Invocation)
    public void end() {
      started.release();
    }
  }

  /** No page has been looked at by this process. */
  @Benchmark
  public Duration atStart(Start start) {
    return start.started.step();
  }
}
