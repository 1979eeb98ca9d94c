package dev.lookback.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.Libraries;
import dev.lookback.bot.Bot;
import dev.lookback.bot.BotOptions;
import dev.lookback.chat.discord.Discord;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import dev.lookback.library.Library;
import dev.lookback.library.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
 * Many people ask at once in a Discord on loopback. Prints how long it takes from the event to the
 * reply, both as the fake Discord sees them, and how many are lost. The bot and the fake share the
 * machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
public class DiscordLoad {

  private static final int PER_SECOND = 200;
  private static final int SECONDS = 30;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private FakeDiscord fake;
  private Discord discord;
  private List<String> questions;

  @Setup(Level.Trial)
  public void open() throws Exception {
    Path corpus = Path.of("../shared/corpus/opengauss");
    Path folder = Files.isDirectory(corpus) ? corpus : Path.of("recaps");
    Library library = Libraries.of(folder);
    questions = library.current().people().stream().map(Person::name).toList();
    BotOptions options = new BotOptions(Set.of(), Integer.MAX_VALUE, language -> "connected");
    Bot bot = new Bot(library, options, Clock.systemUTC(), new Random(1));
    fake = FakeDiscord.start();
    discord =
        new Discord(
            DiscordOptions.of(fake.token())
                .with(new HttpProxy("127.0.0.1", fake.tunnel().port(), null, null)),
            reason -> {});
    discord.open(bot);
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    discord.close(Duration.ofSeconds(4));
    fake.close();
  }

  /** Asks at a steady pace, however long the answers take. */
  @Benchmark
  public int ask() {
    int count = PER_SECOND * SECONDS;
    Map<String, Long> sent = new HashMap<>();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      LockSupport.parkNanos(start + i * 1_000_000_000L / PER_SECOND - System.nanoTime());
      String question = questions.get(i % questions.size()) + "都讲过什么？";
      ObjectNode asked =
          Events.command(Events.ASKER, "zh-CN", "lookback", "ask", Map.of("question", question));
      sent.put(path(asked), System.nanoTime());
      fake.act(asked);
    }
    report(sent);
    return count;
  }

  private static String path(ObjectNode asked) {
    return "/interactions/%s/%s/callback"
        .formatted(asked.path("id").asText(), asked.path("token").asText());
  }

  private void report(Map<String, Long> sent) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Map<String, Long> answered = new HashMap<>();
    while (answered.size() < sent.size() && System.nanoTime() < end) {
      for (Seen seen : fake.rest().seen()) {
        if (sent.containsKey(seen.path())) {
          answered.putIfAbsent(seen.path(), seen.nanos());
        }
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    long[] times =
        answered.entrySet().stream()
            .mapToLong(entry -> entry.getValue() - sent.get(entry.getKey()))
            .sorted()
            .toArray();
    System.out.printf(
        "%n%d questions at %d a second: median %.1f ms, p99 %.1f ms, slowest %.1f ms, lost %d%n",
        sent.size(),
        PER_SECOND,
        at(times, 0.5),
        at(times, 0.99),
        at(times, 1),
        sent.size() - answered.size());
  }

  private static double at(long[] sorted, double part) {
    int last = sorted.length - 1;
    return sorted[(int) Math.min(last, Math.round(part * last))] / 1e6;
  }
}
