package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is new, as who runs the packaged jar sees it, without Discord. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class NewsIT {
  private static final String ROOM = "112233445566778899";

  @TempDir Path folder;
  private Path recaps;

  @BeforeEach
  void copySomeRecaps() throws IOException {
    recaps = Files.createDirectory(folder.resolve("recaps"));
    copy("2020-11-14-chengdu.md", "2020-11-14-chengdu.md");
  }

  private void copy(String from, String to) throws IOException {
    Files.copy(Jar.recaps().resolve(from), recaps.resolve(to));
  }

  private void configure(String... rooms) throws IOException {
    Files.writeString(
        folder.resolve("config.yml"),
        "sources:\n  - directory: recaps\nannounce:\n  rooms:\n    "
            + String.join("\n    ", rooms));
  }

  @Test
  void chatShowsARecapThatIsAddedWhileItRuns() throws Exception {
    Process chat = Jar.in(folder).start("lookback chat --documents recaps");
    try (Writer in = new OutputStreamWriter(chat.getOutputStream(), UTF_8);
        BufferedReader out =
            new BufferedReader(new InputStreamReader(chat.getInputStream(), UTF_8))) {
      in.write("/latest\n");
      in.flush();
      await(out, "2020-11-14");
      Files.writeString(recaps.resolve("note.txt"), "This is no recap.");
      copy("2019-03-24-beijing.md", "new.md");
      await(out, "SOFA Meetup#1");
      await(out, "https://tech.antfin.com/community/activities/382");
    }
    assertThat(chat.waitFor()).isZero();
  }

  private static void await(BufferedReader out, String text) throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains(text)) {
      line = out.readLine();
    }
    assertThat(line).as("a line with %s", text).isNotNull();
  }

  @Test
  void dryRunSaysWhatWouldBePostedAndWhyTheRestWouldNot() throws Exception {
    copy("2020-12-19-guangzhou.html", "2020-12-19-guangzhou.html");
    configure(
        "- {channel: '%s', language: zh, announce-last: 1}".formatted(ROOM),
        "- {channel: '%s0', language: en, cities: [Paris]}".formatted(ROOM));
    Jar.Run run = Jar.in(folder).run("announce", "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Room " + ROOM + "\n", "would post: openGauss Meetup 广州站回顾")
        .contains("1 there before the room was subscribed")
        .contains("2 in a city that the room doesn't want");
    assertThat(folder.resolve("lookback.db")).doesNotExist();
  }

  @Test
  void ledgerIsForScriptsToo() throws Exception {
    configure("- {channel: '%s', language: zh, thread: true}".formatted(ROOM));
    Jar.Run text = Jar.in(folder).run("ledger");
    assertThat(text.out()).contains("(not there yet)", "Room " + ROOM + ": recap, 0 told");
    JsonNode json = new ObjectMapper().readTree(Jar.in(folder).run("ledger", "--json").out());
    assertThat(json.at("/ledger").asText()).endsWith("lookback.db");
    assertThat(json.at("/rooms/0/room").asText()).isEqualTo(ROOM);
    assertThat(json.at("/rooms/0/paused").asBoolean()).isFalse();
    assertThat(json.at("/posts")).isEmpty();
  }

  @Test
  void damagedLedgerIsSaidToBeAndStaysAsItIs() throws Exception {
    configure("- {channel: '%s', language: zh}".formatted(ROOM));
    Path ledger = folder.resolve("lookback.db");
    byte[] letter = "This is a letter and no database.\n".repeat(300).getBytes(UTF_8);
    Files.write(ledger, letter);
    for (String command : new String[] {"ledger", "announce --dry-run"}) {
      Jar.Run run = Jar.in(folder).run(command.split(" "));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("lookback.db", "damaged").doesNotContain("\tat ");
    }
    assertThat(Files.readAllBytes(ledger)).isEqualTo(letter);
  }

  @Test
  void announcingByHandIsLeftToRun() throws Exception {
    Jar.Run run = Jar.in(folder).run("announce");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--dry-run");
  }
}
