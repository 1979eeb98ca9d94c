package dev.lookback.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.Libraries;
import dev.lookback.announce.Announcer;
import dev.lookback.announce.Ledger;
import dev.lookback.announce.Rules;
import dev.lookback.bot.Announcing;
import dev.lookback.bot.Bot;
import dev.lookback.bot.BotOptions;
import dev.lookback.bot.CardWording;
import dev.lookback.chat.discord.Discord;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.Events.Given;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.FakePlaces;
import dev.lookback.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Admins see to announcing in a Discord on loopback. */
@Timeout(60)
class AnnouncingInDiscordTest {
  private static final String CHENGDU = "2020-11-14-chengdu.md";
  private static final int PRIVATE = 64;

  private final Library library = Libraries.of(Path.of("recaps"));
  private final Ledger ledger = Ledger.temporary();
  private FakeDiscord fake;
  private Discord discord;
  private Announcer announcer;
  private Thread thread;

  @BeforeEach
  void open() throws Exception {
    fake = FakeDiscord.start();
    HttpProxy proxy = new HttpProxy("127.0.0.1", fake.tunnel().port(), null, null);
    discord = new Discord(DiscordOptions.of(fake.token()).with(proxy), reason -> {});
    announcer =
        new Announcer(
            ledger,
            discord.rooms(),
            new CardWording(Map.of()),
            new SilentReports(),
            Rules.usual(),
            new Announcer.Surroundings(
                Clock.systemUTC(), System::nanoTime, new Random(1), "only one"));
    announcer.offer(library.current(), library.sources());
    thread = new Thread(announcer::run);
    thread.start();
    Announcing announcing =
        new Announcing(
            announcer.announcements(library::current), discord.rooms(), announcer::isAnnouncing);
    BotOptions options = new BotOptions(Set.of(), 1_000, language -> "connected").with(announcing);
    discord.open(new Bot(library, options, Clock.systemUTC(), new Random(1)));
  }

  /** What was sent, the commands among it, is checked against Discord's own description here. */
  @AfterEach
  void close() throws Exception {
    announcer.close();
    thread.join();
    discord.close(Duration.ofSeconds(4));
    ledger.close();
    fake.close();
  }

  private JsonNode run(String name, Map<String, ?> options) {
    ObjectNode interaction =
        Events.command(Events.MANAGER, "zh-CN", "lookback-admin", name, options);
    fake.act(interaction);
    String path =
        "/interactions/%s/%s/callback"
            .formatted(interaction.path("id").asText(), interaction.path("token").asText());
    JsonNode answer = fake.await("POST", path).body();
    assertThat(answer.at("/data/flags").asInt()).isEqualTo(PRIVATE);
    return answer.path("data");
  }

  private JsonNode subscribe(String channel) {
    return run(
        "subscribe",
        Map.of(
            "channel",
            Given.channel(channel),
            "role",
            Given.role(FakePlaces.OPEN_ROLE),
            "announce-last",
            1));
  }

  @Test
  void saysWhichPermissionIsMissingWhereAndSubscribesOnceItIsGranted() throws Exception {
    fake.rest().places().deny(FakePlaces.NEWS, FakePlaces.EMBED);
    assertThat(subscribe(FakePlaces.NEWS).path("content").asText())
        .contains("<#398>", "“Embed Links”", "没有保存");
    fake.rest().places().deny(FakePlaces.NEWS, 0);
    assertThat(subscribe(FakePlaces.NEWS).toString())
        .contains("已订阅", "<#398>", "<@&" + FakePlaces.OPEN_ROLE + ">");
    String posts = "/channels/" + FakePlaces.NEWS + "/messages";
    fake.await("POST", posts);
    JsonNode again =
        run("announce", Map.of("recap", CHENGDU, "channel", Given.channel(FakePlaces.NEWS)));
    assertThat(again.toString()).contains("现在发布");
    fake.await("POST", posts, 2);
    assertThat(fake.rest().places().posts(FakePlaces.NEWS)).hasSize(2);
    assertThat(receipts()).contains("discord.com/channels/200/398/", "<t:", ":f>");
  }

  /** Once the post is recorded. */
  private String receipts() throws InterruptedException {
    String answer = "";
    for (int i = 0; i < 50 && !answer.contains("discord.com"); i++) {
      SECONDS.sleep(i == 0 ? 0 : 1);
      answer = run("receipts", Map.of("recap", CHENGDU)).toString();
    }
    return answer;
  }

  @Test
  void previewsPrivatelyWhatIsPosted() {
    subscribe(Events.CHANNEL);
    JsonNode preview = run("preview", Map.of("recap", CHENGDU));
    assertThat(preview.path("content").asText()).startsWith("新的活动回顾");
    assertThat(preview.at("/embeds/0/description").asText()).contains("田文罡");
    assertThat(preview.at("/embeds/0/footer/text").asText()).startsWith(CHENGDU);
    assertThat(preview.at("/embeds/1/description").asText())
        .contains("<#300>", "订阅之前就有了", "提醒 <@&" + FakePlaces.OPEN_ROLE + ">");
    assertThat(preview.at("/components/0/components/0/style").asInt()).isEqualTo(5);
    assertThat(preview.at("/allowed_mentions/parse")).isEmpty();
  }

  @Test
  void listsHowItStands() {
    assertThat(run("subscriptions", Map.of()).toString()).contains("还没有订阅");
    subscribe(Events.CHANNEL);
    assertThat(run("subscriptions", Map.of()).toString())
        .contains("<#300>：", "由 <@" + Events.MANAGER + "> 订阅");
  }
}
