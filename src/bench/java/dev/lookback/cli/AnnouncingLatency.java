package dev.lookback.cli;

import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
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
 * Saves recaps in the folder of {@code lookback run}, one by one, and prints how long it takes
 * until a Discord on loopback has the message of each. The bot and the fake share the machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AnnouncingLatency {
  private static final String CHANNEL = "300000000000000001";
  private static final int FILES = 100;
  private static final int WARM_UP = 5;

  /** Discord takes five messages in five seconds. */
  private static final Duration PAUSE = Duration.ofMillis(1100);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** How many recaps are there already. */
  @Param({"10", "1000"})
  public int known;

  private Path folder;
  private FakeDiscord fake;
  private Process bot;

  @Setup(Level.Trial)
  public void start() throws Exception {
    folder = Files.createTempDirectory("lookback-latency");
    Files.createDirectory(folder.resolve("recaps"));
    for (int i = 0; i < known; i++) {
      save("known-%04d.md".formatted(i), i);
    }
    fake = FakeDiscord.start();
    fake.rest().places().put(CHANNEL, 0);
    Path log = folder.resolve("log.txt");
    bot = start(log);
    await(() -> Files.exists(log) && Files.readString(log).contains("Connected to Discord"));
  }

  private Process start(Path log) throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("config.yml"),
            """
            sources:
              - directory: recaps
            discord:
              token: ${DISCORD_TOKEN}
              proxy: {host: 127.0.0.1, port: %d}
            announce:
              rooms:
                - channel: '%s'
                  language: en
            """
                .formatted(fake.tunnel().port(), CHANNEL));
    ProcessBuilder process =
        new ProcessBuilder(
            FakeDiscord.java(
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lookback.cli.Main",
                "run",
                "--config",
                config.toString()));
    process.environment().put("DISCORD_TOKEN", fake.token());
    return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  @TearDown(Level.Trial)
  public void stop() throws Exception {
    bot.destroy();
    bot.waitFor(10, TimeUnit.SECONDS);
    fake.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public int announce() throws Exception {
    long[] times = new long[FILES];
    for (int i = -WARM_UP; i < FILES; i++) {
      int number = 5000 + i;
      save("new-%04d.md".formatted(number), number);
      long saved = System.nanoTime();
      long received = received("number " + number + " ");
      if (i >= 0) {
        times[i] = received - saved;
      }
      LockSupport.parkNanos(PAUSE.toNanos() - (System.nanoTime() - saved));
    }
    Arrays.sort(times);
    System.out.printf(
        "%n%d recaps added to %d: saved to received median %.0f ms, p99 %.0f ms, slowest %.0f ms%n",
        FILES, known, at(times, 0.5), at(times, 0.99), at(times, 1));
    return FILES;
  }

  private void save(String name, int number) throws IOException {
    LocalDate date = LocalDate.of(2015, 1, 1).plusDays(number / 2);
    Files.writeString(
        folder.resolve("recaps").resolve(name),
        """
        ---
        title: Meetup number %1$d in Chengdu
        date: %2$s
        location: Chengdu
        ---

        ## A talk about matter %1$d

        Speaker: Ada Number%1$d

        [Watch the recording](https://www.youtube.com/watch?v=abcdef%1$05d)
        """
            .formatted(number, date));
  }

  private long received(String words) throws Exception {
    long[] received = new long[1];
    await(
        () -> {
          List<Seen> posts = fake.rest().seen("POST", "/channels/" + CHANNEL + "/messages");
          for (int i = posts.size() - 1; i >= 0; i--) {
            if (posts.get(i).body().toString().contains(words)) {
              received[0] = posts.get(i).nanos();
              return true;
            }
          }
          return false;
        });
    return received[0];
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "Waited in vain. The bot's log:\n" + Files.readString(folder.resolve("log.txt")));
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static double at(long[] sorted, double part) {
    int last = sorted.length - 1;
    return sorted[(int) Math.min(last, Math.round(part * last))] / 1e6;
  }
}
