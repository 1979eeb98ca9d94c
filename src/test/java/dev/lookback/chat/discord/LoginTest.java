package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.DiscordOptions.Shard;
import dev.lookback.chat.discord.LoginFailed.Cause;
import dev.lookback.chat.discord.fake.FakeDiscord;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "MTAw.代币", "line\nbreak"})
  void saysThatATextIsNoToken(String token) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      LoginFailed failed = failure(fake, token);

      assertThat(failed.likely()).isEqualTo(Cause.TOKEN);
      assertThat(fake.rest().seen()).isEmpty();
    }
  }

  @Test
  void saysThatTheTokenIsUnknown() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      LoginFailed failed = failure(fake, "MTAw.some.other");

      assertThat(failed.likely()).isEqualTo(Cause.TOKEN);
      assertThat(failed)
          .hasMessageContaining("Reset Token")
          .hasMessageNotContaining("MTAw.some.other");
    }
  }

  @ParameterizedTest
  @CsvSource({"4004, TOKEN", "4010, SHARDS", "4011, SHARDS", "4014, INTENTS", "4000, NETWORK"})
  void saysWhyTheGatewayTurnsItAway(int code, Cause likely) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.gateway().closeOnIdentify(code);

      LoginFailed failed = failure(fake, fake.token());

      assertThat(failed.likely()).isEqualTo(likely);
      assertThat(failed).hasMessageContaining(Integer.toString(code));
    }
  }

  @Test
  void saysThatThereWereTooManyLogins() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      String limits = "{\"session_start_limit\": {\"remaining\": 0, \"reset_after\": 3600000}}";
      fake.rest().answer("GET", "/gateway/bot", new MockResponse.Builder().body(limits).build());

      LoginFailed failed = failure(fake, fake.token());

      assertThat(failed.likely()).isEqualTo(Cause.LIMIT);
      assertThat(failed).hasMessageContaining("in 61 minutes");
    }
  }

  @Test
  void saysThatSomethingElseAnswers() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.rest()
          .answer("GET", "/users/@me", new MockResponse.Builder().body("<html>Pay!").build());

      LoginFailed failed = failure(fake, fake.token());

      assertThat(failed.likely()).isEqualTo(Cause.NETWORK);
      assertThat(failed).hasMessageContaining("isn't Discord");
    }
  }

  @Test
  void saysThatTheProxyIsSilent() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.tunnel().neverAnswer("");

      LoginFailed failed = failure(fake, fake.token(), hasty(Duration.ofMillis(300)));

      assertThat(failed.likely()).isEqualTo(Cause.PROXY);
      assertThat(failed).hasMessageContaining("doesn't answer");
    }
  }

  @Test
  void saysThatTheProxyLeadsToTheWebButNotToTheGateway() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.tunnel().neverAnswer("gateway");

      LoginFailed failed = failure(fake, fake.token(), hasty(Duration.ofMillis(1500)));

      assertThat(failed.likely()).isEqualTo(Cause.PROXY);
      assertThat(failed).hasMessageContaining("gateway.discord.gg");
    }
  }

  @Test
  void saysThatThereIsNoProxy() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      int free;
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        free = socket.getLocalPort();
      }
      HttpProxy proxy = new HttpProxy("127.0.0.1", free, null, null);

      LoginFailed failed = failure(Bot.of(fake, Bot.options(fake).with(proxy)));

      assertThat(failed.likely()).isEqualTo(Cause.PROXY);
      assertThat(failed).hasMessageContaining("127.0.0.1:" + free);
    }
  }

  @Test
  void saysThatTheProxyWantsOtherCredentials() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.tunnel().ask("lookback", "right");

      LoginFailed without = failure(fake, fake.token());
      LoginFailed wrong = failure(Bot.of(fake, through(fake, "lookback", "wrong")));

      assertThat(without.likely()).isEqualTo(Cause.PROXY);
      assertThat(wrong.likely()).isEqualTo(Cause.PROXY);
      assertThat(wrong).hasMessageContaining("user and password").hasMessageNotContaining("wrong");
      assertThat(fake.tunnel().refused()).isLessThan(20);
    }
  }

  @Test
  void showsTheProxyItsCredentials() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start()) {
      fake.tunnel().ask("lookback", "rïght: 密码");
      try (Bot bot = Bot.of(fake, through(fake, "lookback", "rïght: 密码"))) {
        bot.open();

        bot.answers("ping");
        assertThat(fake.tunnel().refused()).isZero();
      }
    }
  }

  @Test
  void isForItsShardAlone() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.of(fake, Bot.options(fake).with(new Shard(1, 3)))) {
      bot.open();

      assertThat(fake.gateway().identity().path("shard")).hasToString("[1,3]");
    }
  }

  private static DiscordOptions through(FakeDiscord fake, String user, String password) {
    return Bot.options(fake).with(new HttpProxy("127.0.0.1", fake.tunnel().port(), user, password));
  }

  private static Patience hasty(Duration time) {
    Patience hurry = Bot.HURRY;
    return new Patience(
        time,
        time,
        hurry.silence(),
        hurry.attempt(),
        hurry.stuck(),
        hurry.look(),
        hurry.pause(),
        hurry.identify());
  }

  private static LoginFailed failure(FakeDiscord fake, String token) throws Exception {
    DiscordOptions given = Bot.options(fake);
    return failure(
        Bot.of(
            fake,
            new DiscordOptions(token, given.proxy(), Shard.ALL, 50, Bot.HURRY, Clock.systemUTC())));
  }

  private static LoginFailed failure(FakeDiscord fake, String token, Patience patience)
      throws Exception {
    assertThat(token).isEqualTo(fake.token());
    return failure(Bot.of(fake, Bot.options(fake).with(patience)));
  }

  private static LoginFailed failure(Bot bot) throws Exception {
    try (bot) {
      return catchThrowableOfType(LoginFailed.class, bot::open);
    }
  }
}
