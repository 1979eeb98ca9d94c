package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.Shared;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged bot in a Discord on loopback. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RunIT {

  private static final String MESSAGES = "/channels/" + Events.CHANNEL + "/messages";

  /** As many as one person may ask in a minute. */
  private static final int QUESTIONS = 20;

  @TempDir Path folder;

  private Path log() {
    return folder.resolve("log.txt");
  }

  /** Starts the bot over the samples, with other lines in its settings. */
  private Process start(FakeDiscord discord, String token, String... settings) throws IOException {
    return start(discord, Jar.recaps(), token, settings);
  }

  private Process start(FakeDiscord discord, Path recaps, String token, String... settings)
      throws IOException {
    Path config =
        Files.writeString(
            folder.resolve("config.yml"),
            """
            sources:
              - directory: %s
            discord:
              token: ${DISCORD_TOKEN}
              proxy: {host: 127.0.0.1, port: %d}
            %s
            """
                .formatted(recaps, discord.tunnel().port(), String.join("\n", settings)));
    ProcessBuilder process =
        new ProcessBuilder(
            FakeDiscord.java(
                "-Xmx128m",
                "-jar",
                Path.of(System.getProperty("lookback.jar")).toAbsolutePath().toString(),
                "run",
                "--config",
                config.toString()));
    process.environment().put("DISCORD_TOKEN", token);
    return process.redirectErrorStream(true).redirectOutput(log().toFile()).start();
  }

  @Test
  void answersUntilItIsStopped() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start()) {
      Process process = start(discord, discord.token());
      try {
        awaitLog("Connected to Discord");
        discord.write(Events.mention(Events.ASKER, "田文罡在成都讲了什么"));
        ObjectNode first = discord.awaitMessage(Events.CHANNEL);
        assertThat(first.path("content").asText()).contains("openGauss 未来的演进方向");
        discord.write(Events.mention(Events.ASKER, "那视频呢"));
        Seen second = discord.await("POST", MESSAGES, 2).get(1);
        assertThat(second.content()).contains("20201114meetup/3.mp4");
        reload(discord);
        assertThat(stopped(process)).isLessThan(Duration.ofSeconds(5));
      } finally {
        process.destroyForcibly();
      }
      assertThat(Files.readString(log()))
          .contains("Loaded 10 documents", "Connected to Discord", "Answered a message")
          .doesNotContain(discord.token(), "田文罡");
      assertThat(Files.readString(log()).lines()).allMatch(line -> line.matches("\\d{4}-.*"));
    }
  }

  /** Machines may be busy when a process starts. */
  private void awaitLog(String text) throws IOException, InterruptedException {
    for (int i = 0; i < 600 && !Files.readString(log()).contains(text); i++) {
      Thread.sleep(100);
    }
    assertThat(Files.readString(log())).contains(text);
  }

  private static void reload(FakeDiscord discord) {
    ObjectNode reload =
        Events.command(Events.MANAGER, "en-US", "lookback-admin", "reload", Map.of());
    discord.act(reload);
    String path =
        "/interactions/%s/%s/callback"
            .formatted(reload.path("id").asText(), reload.path("token").asText());
    JsonNode reply = discord.await("POST", path).body();
    assertThat(reply.at("/data/embeds/0/title").asText()).isEqualTo("Nothing changed.");
  }

  private static Duration stopped(Process process) throws InterruptedException {
    long start = System.nanoTime();
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("stops").isTrue();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void saysWhatIsWrongWithTheToken() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start()) {
      Process process = start(discord, "MTAw.wrong.token");
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(Files.readString(log()))
          .contains("Discord doesn't know the token")
          .doesNotContain("MTAw.wrong.token", "\tat ");
    }
  }

  @Test
  void logsJsonAndQuestionsWhereThatIsWanted() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start()) {
      Process process =
          start(discord, discord.token(), "logs:", "  format: json", "  questions: true");
      try {
        awaitLog("Connected to Discord");
        discord.write(Events.mention(Events.ASKER, "谁讲得最多"));
        discord.awaitMessage(Events.CHANNEL);
        stopped(process);
      } finally {
        process.destroyForcibly();
      }
      assertThat(Files.readString(log()).lines())
          .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
          .anyMatch(line -> line.contains("Asked: 谁讲得最多"));
    }
  }

  @Test
  void needsLittleMemory() throws Exception {
    Path corpus = Shared.corpus("opengauss");
    try (FakeDiscord discord = FakeDiscord.start()) {
      Process process = start(discord, corpus, discord.token());
      try {
        awaitLog("Connected to Discord");
        for (int i = 1; i <= QUESTIONS; i++) {
          discord.write(Events.directMessage(Events.ASKER, "20%02d 年有哪些安全的分享？".formatted(i)));
          discord.await("POST", "/channels/" + Events.CONVERSATION + "/messages", i);
        }
        System.out.printf("Memory in use, heap of 128 MiB: %s%n", resident(process));
        assertThat(process.isAlive()).isTrue();
      } finally {
        process.destroyForcibly();
      }
    }
  }

  /** Where the system tells it. */
  private static String resident(Process process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .findFirst()
            .orElse("unknown")
        : "unknown";
  }
}
