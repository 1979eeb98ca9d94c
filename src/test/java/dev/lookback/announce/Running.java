package dev.lookback.announce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lookback.chat.discord.fake.FakeDiscord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A process of the packaged jar that announces what comes into a folder, and can be killed. The
 * folder and its ledger stay when another is started.
 */
final class Running implements AutoCloseable {
  static final String HALL = "100000000000000501";
  static final String NEWS = "100000000000000502";

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Path JAR = Path.of(System.getProperty("lookback.jar")).toAbsolutePath();

  private final Path folder;
  private final FakeDiscord discord;
  private final Map<String, String> environment;
  private @Nullable Process process;
  private int starts;
  private List<String> before = List.of();

  private Running(Path folder, FakeDiscord discord, Map<String, String> environment) {
    this.folder = folder;
    this.discord = discord;
    this.environment = environment;
  }

  /** Prepares a folder with nothing to tell in it yet. */
  static Running in(Path folder, FakeDiscord discord, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(folder.resolve("recaps"));
    Files.writeString(
        folder.resolve("config.yml"),
        """
        sources:
          - directory: recaps
        discord:
          token: ${DISCORD_TOKEN}
          proxy: {host: 127.0.0.1, port: %d}
        announce:
          database: ${DATABASE_URL:-}
          digest-over: 3
          rooms:
            - {channel: '%s', language: en, thread: true}
            - {channel: '%s', language: en, crosspost: true}
        """
            .formatted(discord.tunnel().port(), HALL, NEWS));
    discord.rest().places().put(HALL, 0);
    discord.rest().places().put(NEWS, 5);
    discord.rest().places().limitCrossposts(NEWS, Integer.MAX_VALUE);
    // As if each restart came after the minutes for which Discord knows a nonce.
    discord.rest().places().keepNonces(Duration.ZERO);
    return new Running(folder, discord, environment);
  }

  /**
   * With the ledger on a disk of its own, which is empty at each start. Only some systems let
   * anybody have one.
   */
  Running onSmallDisk() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("disk"));
    Files.writeString(
        folder.resolve("config.yml"),
        Files.readString(folder.resolve("config.yml"))
            .replace("announce:", "announce:\n  ledger: disk/lookback.db"));
    String mount = "mount -t tmpfs -o size=4m tmpfs disk";
    before = List.of("unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh");
    try {
      Process can =
          new ProcessBuilder("unshare", "-rm", "sh", "-c", mount)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log().toFile())
              .start();
      assumeTrue(can.waitFor() == 0, () -> "A small disk can't be had here: " + logged());
    } catch (IOException e) {
      abort("A small disk can't be had here: " + e.getMessage());
    }
    return this;
  }

  /** Leaves no room on the disk; gives the file that takes it. */
  Path fillDisk() throws IOException {
    Path ballast =
        Path.of("/proc/%d/root%s/disk/ballast".formatted(process().pid(), folder.toRealPath()));
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space");
      return ballast;
    }
  }

  /** Starts it for the first time, and waits until it has seen that there is nothing to tell. */
  void begin() throws IOException, InterruptedException {
    start("compared");
    awaitStop();
    stopNowhere();
  }

  void start() throws IOException, InterruptedException {
    start("");
  }

  private void start(String deadly) throws IOException, InterruptedException {
    stopNowhere();
    stopAt(deadly);
    int login = discord.gateway().identified() + 1;
    List<String> command = new ArrayList<>(before);
    command.addAll(FakeDiscord.java("-Xmx160m", "-XX:TieredStopAtLevel=1"));
    command.addAll(Deadly.command(JAR, Path.of("target", "test-classes").toAbsolutePath()));
    command.addAll(List.of("run", "--config", "config.yml"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("DISCORD_TOKEN", discord.token());
    builder.environment().putAll(environment);
    starts++;
    process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    await("the login", () -> discord.gateway().identified() >= login);
  }

  private Path log() {
    return folder.resolve("log-%d.txt".formatted(starts));
  }

  String logged() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      return e.toString();
    }
  }

  Process process() {
    assertThat(process).as("it is running").isNotNull();
    return process;
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** From now on it stops when it comes to a step. */
  void stopAt(String step) throws IOException {
    Path written = Files.writeString(folder.resolve("deadly.part"), step);
    Files.move(written, folder.resolve("deadly"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Goes on where it has stopped, and stops nowhere from now on. */
  void stopNowhere() throws IOException {
    Files.deleteIfExists(folder.resolve("deadly"));
    Files.deleteIfExists(folder.resolve("reached"));
  }

  boolean isStopped() {
    return Files.exists(folder.resolve("reached"));
  }

  void awaitStop() throws InterruptedException {
    await("the step", this::isStopped);
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process().destroyForcibly();
    assertThat(process().waitFor(20, TimeUnit.SECONDS)).as("dies").isTrue();
  }

  /** Puts documents into the folder, all at one time. */
  void put(List<Meetup> meetups) throws IOException {
    if (meetups.size() == 1) {
      put(meetups.get(0));
      return;
    }
    Path parts = Files.createDirectories(folder.resolve("parts"));
    for (Meetup meetup : meetups) {
      Files.writeString(parts.resolve(meetup.file()), meetup.document());
    }
    Files.move(parts, folder.resolve("recaps").resolve("from-" + meetups.get(0).number()));
  }

  /** Puts one document there, or another text in its place. */
  void put(Meetup meetup) throws IOException {
    Path part = Files.writeString(folder.resolve(meetup.file()), meetup.document());
    Path in = folder.resolve("recaps");
    try (var found = Files.walk(in)) {
      Path place =
          found
              .filter(file -> file.endsWith(meetup.file()))
              .findFirst()
              .orElse(in.resolve(meetup.file()));
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  void await(String what, BooleanSupplier holds) throws InterruptedException {
    await(
        PATIENCE,
        () -> holds.getAsBoolean() || !isAlive(),
        () -> "Waited in vain for %s. The log:%n%s".formatted(what, logged()));
    assertThat(isAlive()).as("it lives; the log:%n%s", logged()).isTrue();
  }

  static void await(Duration most, BooleanSupplier holds, Supplier<String> complaint)
      throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(complaint.get());
      }
      Thread.sleep(10);
    }
  }

  /** What the posts of a room say, the oldest first. */
  List<String> posts(String room) {
    return discord.rest().places().posts(room).stream().map(Object::toString).toList();
  }

  @Override
  public void close() throws InterruptedException {
    if (isAlive()) {
      kill();
    }
  }
}
