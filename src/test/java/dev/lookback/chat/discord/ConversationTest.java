package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.javacord.api.DiscordApi;
import org.javacord.api.DiscordApiBuilder;
import org.javacord.api.entity.intent.Intent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Through Javacord and all: what people do in Discord, and what they then see. */
class ConversationTest {
  private static final String POSTED = "/channels/300/messages";

  private static FakeDiscord discord;
  private static ExecutorService pool;
  private static DiscordApi bot;
  private static Receiver receiver;

  @BeforeAll
  static void start() throws Exception {
    discord = FakeDiscord.start();
    pool = Executors.newFixedThreadPool(4);
    bot = login();
  }

  private static DiscordApi login() throws Exception {
    DiscordApi api =
        new DiscordApiBuilder()
            .setToken(discord.token())
            .setProxy(
                new Proxy(
                    Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", discord.tunnel().port())))
            .setUserCacheEnabled(false)
            .setIntents(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
            .login()
            .get(20, TimeUnit.SECONDS);
    receiver = new Receiver(new Chatter(), pool, Duration.ofMillis(100), Requests::new);
    receiver.listen(api);
    return api;
  }

  /** What was sent is checked against Discord's own description here. */
  @AfterAll
  static void stop() throws Exception {
    leave();
    pool.shutdownNow();
    discord.close();
  }

  private static void leave() throws InterruptedException {
    assertThat(receiver.drain(Duration.ofSeconds(10))).isTrue();
    try {
      bot.disconnect();
    } catch (RejectedExecutionException e) {
      // It was left before all was in place for the leaving, and has ended all the same.
    }
  }

  @Test
  void answersACommand() {
    Seen answer = act(Events.command(Events.ASKER, "en-US", "lookback", "ask", text("hello")));
    assertThat(answer.body().path("type").asInt()).isEqualTo(4);
    assertThat(answer.content()).isEqualTo("ask hello");
    assertThat(labels(answer.body().path("data"))).containsExactly("New", "Replace", "Open");
  }

  @Test
  void answersACommandInTheConversationWithTheBot() {
    ObjectNode command = Events.command(Events.ASKER, "zh-CN", "lookback", "ask", text("fail"));
    Seen answer = act(Events.inConversation(command));
    assertThat(answer.content()).isEqualTo(Wording.FAILED.zh());
  }

  @Test
  void defersASlowCommand() {
    ObjectNode command = Events.command(Events.ASKER, "en-US", "lookback", "ask", text("slow"));
    Seen promise = act(command);
    assertThat(promise.body().path("type").asInt()).isEqualTo(5);
    Seen answer = discord.await("PATCH", original(command));
    assertThat(answer.content()).isEqualTo("ask slow");
  }

  @Test
  void hidesAnAnswerThatIsPrivate() {
    Seen answer =
        act(
            Events.command(
                Events.ASKER, "en-US", "lookback", "ask", Map.of("text", "a", "private", true)));
    assertThat(answer.body().at("/data/flags").asInt()).isEqualTo(64);
    assertThat(labels(answer.body().path("data"))).contains("Share");
  }

  @Test
  void hidesAlsoThatAPrivateAnswerIsComing() {
    ObjectNode command =
        Events.command(
            Events.ASKER, "en-US", "lookback", "ask", Map.of("text", "slow", "private", true));
    assertThat(act(command).body().at("/data/flags").asInt()).isEqualTo(64);
    assertThat(discord.await("PATCH", original(command)).content()).isEqualTo("ask slow");
  }

  @Test
  void knowsWhoManagesTheServerAndHidesWhatTheyDoFromTheStart() {
    ObjectNode command =
        Events.command(Events.MANAGER, "en-US", "lookback-admin", "reload", text("slow"));
    Seen promise = act(command);
    assertThat(promise.body().at("/data/flags").asInt()).isEqualTo(64);
    assertThat(labels(discord.await("PATCH", original(command)).body())).contains("Share");
  }

  @Test
  void completesWhatIsTyped() {
    Seen answer = act(Events.typing(Events.ASKER, "lookback", "ask", text("che"), "text"));
    JsonNode choices = answer.body().at("/data/choices");
    assertThat(answer.body().path("type").asInt()).isEqualTo(8);
    assertThat(choices).hasSize(25);
    assertThat(choices.at("/3/value").asText()).isEqualTo("value 3");
    assertThat(choices.at("/3/name").asText()).startsWith("che 3 word").endsWith("word…");
  }

  @Test
  void answersAButtonAnew() {
    Seen answer = act(press("press:0:new"));
    assertThat(answer.body().path("type").asInt()).isEqualTo(4);
    assertThat(answer.content()).isEqualTo("pressed new");
  }

  @Test
  void answersAButtonInThePlaceOfItsMessage() {
    Seen answer = act(press("press:1:replace card"));
    assertThat(answer.body().path("type").asInt()).isEqualTo(7);
    assertThat(answer.body().at("/data/content").asText("not there")).isEmpty();
    assertThat(answer.body().at("/data/embeds/0/title").asText()).isEqualTo("pressed replace card");
  }

  @Test
  void defersASlowButton() {
    ObjectNode press = press("press:1:replace slow");
    assertThat(act(press).body().path("type").asInt()).isEqualTo(6);
    assertThat(discord.await("PATCH", original(press)).content()).isEqualTo("pressed replace slow");
  }

  @Test
  void isPoliteAboutAButtonThatItDoesNotKnow() {
    Seen answer = act(press("of-another-time"));
    assertThat(answer.content()).isEqualTo(Wording.STALE_BUTTON.en());
    assertThat(answer.body().at("/data/flags").asInt()).isEqualTo(64);
  }

  @Test
  void sharesAPrivateAnswerWithAll() {
    Seen hidden =
        act(
            Events.command(
                Events.ASKER,
                "en-US",
                "lookback",
                "ask",
                Map.of("text", "*card* @everyone", "private", true)));
    ObjectNode press = Events.press(Events.ASKER, "en-US", shown(hidden, 64), "share");
    Seen update = act(press);
    assertThat(update.body().path("type").asInt()).isEqualTo(7);
    Seen shared = discord.await("POST", "/webhooks/100/" + press.path("token").asText());
    assertThat(shared.body().has("flags")).isFalse();
    assertThat(shared.body().path("embeds")).isEqualTo(hidden.body().at("/data/embeds"));
    assertThat(labels(shared.body())).containsExactly("New", "Replace", "Open");
  }

  @Test
  void answersAMention() {
    ObjectNode mention = Events.mention(Events.ASKER, "who spoke?");
    Seen answer = say(mention, POSTED);
    assertThat(answer.content()).isEqualTo("who spoke? by 400 in 300");
    assertThat(answer.body().path("enforce_nonce").asBoolean()).isTrue();
  }

  @Test
  void answersAMentionInAThread() {
    ObjectNode mention = Events.mention(Events.ASKER, "who?").put("channel_id", Events.THREAD);
    assertThat(say(mention, "/channels/301/messages").content()).isEqualTo("who? by 400 in 301");
  }

  @Test
  void answersAReplyToItsMessage() {
    ObjectNode own = Events.message(Events.CHANNEL, Events.BOT, "An answer");
    ObjectNode reply = Events.answer(own, Events.ASKER, "and in 2021?");
    assertThat(say(reply, POSTED).content()).isEqualTo("and in 2021? by 400 in 300");
  }

  @Test
  void answersADirectMessage() {
    ObjectNode message = Events.directMessage(Events.ASKER, "latest?");
    assertThat(say(message, "/channels/310/messages").content()).isEqualTo("latest? by 400 in 310");
  }

  @Test
  void isSeenToWriteASlowAnswer() {
    ObjectNode mention = Events.mention(Events.ASKER, "slow");
    discord.write(mention);
    discord.await("POST", "/channels/300/typing");
    assertThat(answerTo(mention, POSTED).content()).startsWith("slow by");
  }

  @Test
  void ignoresBotsAndWhatIsSaidToOthers() {
    ObjectNode robot = Events.mention(Events.ROBOT, "ping");
    ObjectNode itself = Events.mention(Events.BOT, "ping");
    ObjectNode aside = Events.message(Events.CHANNEL, Events.ASKER, "Lookback is nice");
    ObjectNode unread = Events.answer(robot, Events.ASKER, "");
    discord.write(robot);
    discord.write(itself);
    discord.write(aside);
    discord.write(unread);
    say(Events.mention(Events.ASKER, "afterwards"), POSTED);
    assertThat(answered()).doesNotContain(id(robot), id(itself), id(aside), id(unread));
  }

  @Test
  void showsWhatItIsGivenLiterally() {
    ObjectNode mention = Events.mention(Events.ASKER, "**x** [a](https://b.example) ||c|| @here");
    assertThat(say(mention, POSTED).content())
        .startsWith("\\*\\*x\\*\\* \\[a\\](https\\://b.example) \\|\\|c\\|\\| \\@here");
  }

  @Test
  void saysHowMuchOfALongAnswerIsLeftOut() {
    ObjectNode mention = Events.mention(Events.ASKER, "long");
    String shown = say(mention, POSTED).body().at("/embeds/0/description").asText();
    long left = 500 - (shown.lines().count() - 1);
    assertThat(shown).endsWith("\n…and %d more".formatted(left));
  }

  @Test
  void saysThatSomethingWentWrong() {
    assertThat(say(Events.mention(Events.ASKER, "fail"), POSTED).content())
        .isEqualTo(Wording.FAILED.en());
  }

  @Test
  void registersItsCommandsOnce() {
    receiver.register(bot);
    discord.await("POST", "/applications/100/commands", 2);
    int before = discord.rest().seen("GET", "/applications/100/commands").size();
    receiver.register(bot);
    discord.await("GET", "/applications/100/commands", before + 1);
    act(Events.command(Events.ASKER, "en-US", "lookback", "ask", text("afterwards")));
    assertThat(discord.rest().commands()).hasSize(2);
    assertThat(discord.rest().seen("POST", "/applications/100/commands")).hasSize(2);
  }

  @Test
  void knowsItsButtonsAfterARestart() throws Exception {
    Seen before = act(Events.command(Events.ASKER, "en-US", "lookback", "ask", text("card")));
    leave();
    bot = login();
    Seen after = act(Events.press(Events.ASKER, "zh-CN", shown(before, 0), "press:0:new"));
    assertThat(after.content()).isEqualTo("pressed new");
  }

  private static Map<String, ?> text(String text) {
    return Map.of("text", text);
  }

  private static ObjectNode press(String customId) {
    ObjectNode message = Events.message(Events.CHANNEL, Events.BOT, "An answer");
    return Events.press(Events.ASKER, "en-US", message, customId);
  }

  /** The message that an answer made, as Discord tells of it. */
  private static ObjectNode shown(Seen answer, int flags) {
    ObjectNode message = Events.message(Events.CHANNEL, Events.BOT, "");
    message.setAll((ObjectNode) answer.body().path("data").deepCopy());
    return message.put("flags", flags);
  }

  /** Does it, and waits for the first answer. */
  private static Seen act(ObjectNode interaction) {
    discord.act(interaction);
    return discord.await(
        "POST",
        "/interactions/%s/%s/callback"
            .formatted(id(interaction), interaction.path("token").asText()));
  }

  private static String original(ObjectNode interaction) {
    return "/webhooks/100/%s/messages/@original".formatted(interaction.path("token").asText());
  }

  private static Seen say(ObjectNode message, String path) {
    discord.write(message);
    return answerTo(message, path);
  }

  private static Seen answerTo(ObjectNode message, String path) {
    for (int count = 1; ; count++) {
      for (Seen seen : discord.await("POST", path, count)) {
        if (answered(seen).equals(id(message))) {
          return seen;
        }
        count = Math.max(count, discord.rest().seen("POST", path).size());
      }
    }
  }

  private static List<String> answered() {
    return discord.rest().seen("POST", POSTED).stream().map(ConversationTest::answered).toList();
  }

  private static String answered(Seen seen) {
    return seen.body().at("/message_reference/message_id").asText();
  }

  private static String id(JsonNode event) {
    return event.path("id").asText();
  }

  private static List<String> labels(JsonNode message) {
    return message.path("components").findValuesAsText("label");
  }
}
