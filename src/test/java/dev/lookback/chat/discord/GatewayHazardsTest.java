package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.discord.Connection.State;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayHazardsTest {
  /** Javacord fails if it is less than about 510 ms. */
  private static final Duration HEARTBEAT = Duration.ofMillis(550);

  private static final Patience WATCHFUL =
      Bot.hurry(Duration.ofMillis(1200), Duration.ofSeconds(5));

  @Test
  void answersAMention() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      bot.answers("ping");

      assertThat(bot.discord().connection().state()).isEqualTo(State.CONNECTED);
      assertThat(fake.gateway().identity().path("intents").asInt())
          .as("servers, their messages and direct messages, nothing privileged")
          .isEqualTo(1 | 1 << 9 | 1 << 12);
    }
  }

  @Test
  void resumesWhenHeartbeatsAreNotAcknowledged() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start(HEARTBEAT);
        Bot bot = Bot.in(fake, WATCHFUL)) {
      fake.gateway().stopAcknowledging();

      Bot.until(() -> fake.gateway().resumed() > 0);
      bot.answers("still there?");
      assertThat(bot.discord().connection().losses()).isPositive();
    }
  }

  @Test
  void resumesWhenNothingComesThroughAnyMore() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start(HEARTBEAT);
        Bot bot = Bot.in(fake, WATCHFUL)) {
      fake.tunnel().freeze("gateway");
      fake.write(Events.mention(Events.ASKER, "said into the void"));

      Bot.until(() -> fake.gateway().resumed() > 0);
      Bot.until(() -> bot.answered("said into the void") == 1);
      bot.answers("still there?");
    }
  }

  @Test
  void resumesWhenTheConnectionBreaks() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.tunnel().cut("gateway");

      Bot.until(() -> fake.gateway().resumed() > 0);
      bot.answers("still there?");
    }
  }

  @Test
  void resumesWhenDiscordAsksForIt() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.gateway().command("{'op': 7, 'd': null}");

      Bot.until(() -> fake.gateway().resumed() > 0);
      bot.answers("still there?");
    }
  }

  @Test
  void beginsANewSessionWhenTheOldOneIsInvalid() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.gateway().command("{'op': 9, 'd': false}");

      Bot.until(() -> fake.gateway().identified() == 2);
      Bot.until(() -> bot.discord().connection().state() == State.CONNECTED);
      bot.answers("still there?");
    }
  }

  @ParameterizedTest
  @CsvSource({"4000", "4008", "4009"})
  void resumesAfterAPassingFault(int code) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.gateway().close(code);

      Bot.until(() -> fake.gateway().resumed() > 0);
      bot.answers("still there?");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4004, no longer accepts the token",
    "4007, close code 4007",
    "4014, doesn't grant the bot its intents"
  })
  void givesUpWhatDiscordHasEndedForGood(int code, String message) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.gateway().closeOnResume(code);
      fake.gateway().close(code);

      assertThat(bot.lost()).contains(message).doesNotContain(fake.token());
    }
  }

  @Test
  void waitsForAProxyThatFallsSilent() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake, Bot.hurry(Duration.ofMinutes(1), Duration.ofMillis(500)))) {
      fake.tunnel().neverAnswer("gateway");
      fake.tunnel().cut("gateway");
      Bot.until(() -> bot.discord().connection().state() == State.CONNECTING);
      Thread.sleep(800); // Longer than an attempt may take.
      fake.tunnel().answer();

      Bot.until(() -> bot.discord().connection().state() == State.CONNECTED);
      bot.answers("still there?");
    }
  }

  @Test
  void givesUpWhenNothingMovesAnyMore() throws Exception {
    Patience hurry = Bot.HURRY;
    Patience stuck =
        new Patience(
            hurry.request(),
            hurry.login(),
            hurry.silence(),
            Duration.ofMinutes(1),
            Duration.ofMillis(300),
            hurry.look(),
            hurry.pause(),
            hurry.identify());
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.of(fake, Bot.options(fake).with(stuck))) {
      bot.open();
      fake.tunnel().neverAnswer("gateway");
      fake.tunnel().cut("gateway");

      assertThat(bot.lost()).contains("Is the network or the proxy stuck?");
    }
  }

  @Test
  void goesOnAfterEventsThatNobodyKnowsYet() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      var components = Events.mention(Events.ASKER, "in a new form").put("flags", 1 << 15);
      components
          .withArray("components")
          .addObject()
          .put("type", 17)
          .put("id", 1)
          .putArray("components");
      fake.write(components);
      fake.write(Events.mention(Events.ASKER, "of a new kind").put("type", 99));
      fake.write(Events.message("399", Events.ASKER, "where nobody has been"));
      fake.gateway().send("SOMETHING_NEW", components);
      fake.gateway().command("{'op': 99, 'd': {}}");

      bot.answers("still there?");
    }
  }
}
