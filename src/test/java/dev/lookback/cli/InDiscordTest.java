package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.Libraries;
import dev.lookback.bot.Bot;
import dev.lookback.bot.BotOptions;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.discord.Discord;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import dev.lookback.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookback as a whole, over the sample recaps, in a Discord on loopback. */
class InDiscordTest {

  private static final String ZH = "zh-CN";

  private static FakeDiscord fake;
  private static Discord discord;

  @BeforeAll
  static void open() throws Exception {
    fake = FakeDiscord.start();
    discord = opened();
  }

  /** What was sent is checked against Discord's own description here. */
  @AfterAll
  static void close() throws Exception {
    discord.close(Duration.ofSeconds(4));
    fake.close();
  }

  private static Discord opened() throws Exception {
    DiscordOptions options =
        DiscordOptions.of(fake.token())
            .with(new HttpProxy("127.0.0.1", fake.tunnel().port(), null, null));
    Discord opened = new Discord(options, reason -> {});
    opened.open(bot());
    return opened;
  }

  private static Respondent bot() {
    Library library = Libraries.of(Path.of("recaps"));
    BotOptions options = new BotOptions(Set.of(), 1_000, language -> "connected");
    Clock clock = Clock.fixed(Instant.parse("2024-05-15T12:00:00Z"), ZoneOffset.UTC);
    return new Bot(library, options, clock, new Random(1));
  }

  private static JsonNode run(
      String by, String locale, String group, String name, Map<String, ?> options) {
    return act(Events.command(by, locale, group, name, options));
  }

  private static JsonNode run(String name, Map<String, ?> options) {
    return run(Events.ASKER, ZH, "lookback", name, options);
  }

  /** What Discord is told in answer. */
  private static JsonNode act(ObjectNode interaction) {
    fake.act(interaction);
    String path =
        "/interactions/%s/%s/callback"
            .formatted(interaction.path("id").asText(), interaction.path("token").asText());
    return fake.await("POST", path).body();
  }

  private static JsonNode press(JsonNode answer, String label) {
    return press(answer, label, 0);
  }

  private static JsonNode press(JsonNode answer, String label, int flags) {
    ObjectNode message =
        Events.message(Events.CHANNEL, Events.BOT, answer.at("/data/content").asText());
    message.put("flags", flags);
    message.set("embeds", answer.at("/data/embeds").deepCopy());
    message.set("components", answer.at("/data/components").deepCopy());
    for (JsonNode row : answer.at("/data/components")) {
      for (JsonNode button : row.path("components")) {
        if (button.path("label").asText().equals(label)) {
          return act(Events.press(Events.ASKER, ZH, message, button.path("custom_id").asText()));
        }
      }
    }
    throw new AssertionError("No button " + label + " in " + labels(answer));
  }

  private static List<String> labels(JsonNode answer) {
    List<String> labels = new ArrayList<>();
    answer
        .at("/data/components")
        .forEach(
            row -> row.path("components").forEach(it -> labels.add(it.path("label").asText())));
    return labels;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ask | question | 谁讲得最多？ | 个分享",
        "ask | question | Who spoke in Copenhagen? | Johannes Wilm",
        "events | city | 成都 | 1 场活动：成都",
        "event | event | 2020-11-14 | openGauss 未来的演进方向",
        "speaker | speaker | tianwengang | 田文罡",
        "talks | topic | Django | YouTube",
        "latest | private | false | 2",
        "random | private | false | 讲者",
        "next | private | false | 还没有预告下一场活动",
      })
  void answersEachCommand(String command, String option, String value, String part) {
    Object given = option.equals("private") ? Boolean.valueOf(value) : value;
    JsonNode answer = run(command, Map.of(option, given));
    assertThat(answer.path("type").asInt()).isEqualTo(4);
    assertThat(answer.path("data").toString()).contains(part);
    assertThat(answer.at("/data/flags").asInt()).isZero();
  }

  @Test
  void listsTheEventsOfAYear() {
    assertThat(run("events", Map.of("year", 2022)).toString()).contains("Copenhagen");
  }

  @Test
  void helpsPrivately() {
    JsonNode answer = run("help", Map.of());
    assertThat(answer.at("/data/content").asText()).contains("我记得往期活动", "/lookback");
    assertThat(answer.at("/data/flags").asInt()).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 录像", "zh-TW, 录像", "en-US, Videos", "en-GB, Videos", "fr, Videos"})
  void speaksTheLanguageOfWhoAsks(String locale, String label) {
    JsonNode answer = run(Events.ASKER, locale, "lookback", "event", Map.of("event", "2020-11-14"));
    assertThat(labels(answer)).contains(label);
  }

  @Test
  void answersAMentionAndGoesOnFromIt() {
    fake.write(Events.mention(Events.ASKER, "What did Johannes Wilm talk about?"));
    String posts = "/channels/" + Events.CHANNEL + "/messages";
    assertThat(fake.await("POST", posts, 1).get(0).content()).contains("Ubuntu Snap");
    fake.write(Events.mention(Events.ASKER, "is there a video?"));
    Seen second = fake.await("POST", posts, 2).get(1);
    assertThat(second.content()).contains("https://www.youtube.com/watch?v=ndZlD-fDYVw");
    assertThat(second.body().at("/allowed_mentions/parse")).isEmpty();
  }

  @Test
  void answersWhoWritesToItDirectly() {
    fake.write(Events.directMessage(Events.ASKER, "成都那次都有谁讲了"));
    String posts = "/channels/" + Events.CONVERSATION + "/messages";
    assertThat(fake.await("POST", posts).content()).contains("田文罡");
  }

  @ParameterizedTest
  @CsvSource({
    "event, event, cheng, 成都",
    "events, city, cd, 成都",
    "speaker, speaker, twg, 田文罡",
    "ask, question, 田文, 田文罡",
  })
  void completesWhatIsTyped(String command, String option, String typed, String choice) {
    JsonNode answer =
        act(Events.typing(Events.ASKER, "lookback", command, Map.of(option, typed), option));
    assertThat(answer.at("/data/choices/0/name").asText()).contains(choice);
  }

  @ParameterizedTest
  @CsvSource({"录像, learningvideo", "讲者, 虚谷伟业", "类似的, 类似"})
  void showsAPartOfAnEventToWhoPressesItsButton(String label, String part) {
    JsonNode answer = press(run("event", Map.of("event", "2020-11-14")), label);
    assertThat(answer.path("type").asInt()).isEqualTo(4);
    assertThat(answer.toString()).contains(part);
    assertThat(answer.at("/data/flags").asInt()).isEqualTo(64);
    assertThat(labels(answer)).contains("分享给大家");
  }

  @Test
  void asksAgainInThePlaceOfTheAnswer() {
    JsonNode no = run("ask", Map.of("question", "What did Johannes Wilmersen talk about?"));
    JsonNode answer = press(no, "Johannes Wilm");
    assertThat(answer.path("type").asInt()).isEqualTo(7);
    assertThat(answer.toString()).contains("Johannes Wilm");
  }

  @Test
  void answersButtonsOfMessagesFromBeforeARestart() throws Exception {
    JsonNode before = run("event", Map.of("event", "2020-11-14"));
    discord.close(Duration.ofSeconds(4));
    discord = opened();
    assertThat(press(before, "讲者").toString()).contains("虚谷伟业");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reload", "status", "problems"})
  void doesForAdminsOnlyWhatIsTheirs(String command) {
    JsonNode refused = run(Events.ASKER, ZH, "lookback-admin", command, Map.of());
    assertThat(refused.at("/data/content").asText()).contains("只有管理员");
    assertThat(refused.at("/data/flags").asInt()).isEqualTo(64);
    JsonNode done = run(Events.MANAGER, ZH, "lookback-admin", command, Map.of());
    assertThat(done.toString()).doesNotContain("只有管理员");
    assertThat(done.at("/data/embeds/0/title").asText()).isNotEmpty();
    assertThat(done.at("/data/flags").asInt()).isEqualTo(64);
  }
}
