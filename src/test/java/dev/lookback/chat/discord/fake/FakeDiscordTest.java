package dev.lookback.chat.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.javacord.api.DiscordApi;
import org.javacord.api.DiscordApiBuilder;
import org.javacord.api.entity.intent.Intent;
import org.javacord.api.entity.message.MessageBuilder;
import org.javacord.api.entity.message.mention.AllowedMentionsBuilder;
import org.javacord.api.event.message.MessageCreateEvent;
import org.javacord.api.listener.message.MessageCreateListener;
import org.junit.jupiter.api.Test;

class FakeDiscordTest {

  @Test
  void logsABotInAndBringsItAMention() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start()) {
      DiscordApi bot = login(discord, event -> reply(event, "Pong"));

      discord.write(Events.mention(Events.ASKER, "ping"));

      Seen answer = discord.await("POST", "/channels/300/messages");
      assertThat(answer.content()).isEqualTo("Pong");
      assertThat(discord.rest().messages()).hasSize(1);
      leave(bot);
    }
  }

  @Test
  void findsWhatDiscordWouldNotTake() throws Exception {
    FakeDiscord discord = FakeDiscord.start();
    DiscordApi bot = login(discord, event -> reply(event, "x".repeat(2001)));

    discord.write(Events.mention(Events.ASKER, "ping"));
    discord.await("POST", "/channels/300/messages");

    assertThatThrownBy(discord::close).hasMessageContaining("2001 characters of the content");
    leave(bot);
  }

  private static void reply(MessageCreateEvent event, String text) {
    if (event.getMessageAuthor().isYourself()) {
      return;
    }
    new MessageBuilder()
        .setContent(text)
        .setAllowedMentions(new AllowedMentionsBuilder().build())
        .send(event.getChannel());
  }

  private static void leave(DiscordApi bot) {
    try {
      bot.disconnect();
    } catch (RejectedExecutionException e) {
      // It was left before all was in place for the leaving, and has ended all the same.
    }
  }

  private static DiscordApi login(FakeDiscord discord, MessageCreateListener listener)
      throws Exception {
    return new DiscordApiBuilder()
        .setToken(discord.token())
        .setProxy(
            new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", discord.tunnel().port())))
        .setUserCacheEnabled(false)
        .setIntents(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
        .addMessageCreateListener(listener)
        .login()
        .get(20, TimeUnit.SECONDS);
  }
}
