package dev.lookback.chat.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.lookback.chat.discord.DiscordOptions.HttpProxy;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import java.util.Base64;
import java.util.List;
import mockwebserver3.MockResponse;
import org.javacord.core.util.gateway.PacketHandler;
import org.javacord.core.util.rest.RestRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(strings = {"WARN", "INFO", "DEBUG", "TRACE"})
  void logsNeitherTheTokenNorTheProxysPassword(String level) throws Exception {
    String password = "proxy-password";
    String credentials =
        Base64.getEncoder().encodeToString(("somebody:" + password).getBytes(UTF_8));
    String token;
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    logged.start();
    root.addAppender(logged);
    root.setLevel(Level.toLevel(level));
    try (FakeDiscord fake = FakeDiscord.start()) {
      token = fake.token();
      fake.tunnel().ask("somebody", password);
      DiscordOptions options =
          Bot.options(fake)
              .with(new HttpProxy("127.0.0.1", fake.tunnel().port(), "somebody", password));
      try (Bot bot = Bot.of(fake, options)) {
        bot.open();
        fake.rest()
            .answer("POST", "/channels/300/messages", new MockResponse.Builder().code(403).build());
        fake.write(Events.mention(Events.ASKER, "refused"));
        fake.await("POST", "/channels/300/messages");
        bot.answers("answered");
        fake.gateway().closeOnResume(4004);
        fake.gateway().close(4004);
        bot.lost();
      }
      assertThat(options.toString()).doesNotContain(token, password);
    } finally {
      root.setLevel(before);
      root.detachAppender(logged);
    }
    List<String> lines = logged.list.stream().map(SecretsTest::whole).toList();
    assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(token));
    assertThat(lines).noneMatch(line -> line.contains(password) || line.contains(credentials));
  }

  @Test
  void keepsJavacordFromLoggingWhatPeopleSaid() throws Exception {
    LoggerContext asConfigured = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(asConfigured);
    configurator.doConfigure(SecretsTest.class.getResource("/logback.xml"));

    assertThat(asConfigured.getLogger(PacketHandler.class).isErrorEnabled()).isFalse();
    assertThat(asConfigured.getLogger(RestRequest.class).isDebugEnabled()).isFalse();
    asConfigured.stop();
  }

  private static String whole(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }
}
