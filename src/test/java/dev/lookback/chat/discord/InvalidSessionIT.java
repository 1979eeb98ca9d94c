package dev.lookback.chat.discord;

import dev.lookback.chat.discord.Connection.State;
import dev.lookback.chat.discord.fake.FakeDiscord;
import org.junit.jupiter.api.Test;

/** Takes its time, as Discord wants a bot to wait for one to five seconds there. */
class InvalidSessionIT {

  @Test
  void beginsANewSessionWhenTheOldOneCannotBeResumed() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.gateway().forgetSessions();
      fake.tunnel().cut("gateway");

      Bot.until(() -> fake.gateway().identified() == 2);
      Bot.until(() -> bot.discord().connection().state() == State.CONNECTED);
      bot.answers("still there?");
    }
  }
}
