package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.Seen;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebHazardsTest {
  private static final String MESSAGES = "/channels/300/messages";

  static Stream<Arguments> refusals() {
    String form = "{\"message\": \"Slow\", \"retry_after\": 0.3, \"global\": %s}";
    return Stream.of(
        Arguments.of("a header", refusal().addHeader("Retry-After", "1"), 1000),
        Arguments.of(
            "a body", refusal().addHeader("Via", "1.1 fake").body(form.formatted(false)), 300),
        Arguments.of("neither", refusal().addHeader("Via", "1.1 fake"), 1000),
        Arguments.of(
            "a body that isn't JSON", refusal().addHeader("Retry-After", "1").body("<html>"), 1000),
        Arguments.of(
            "a limit on everything",
            refusal()
                .addHeader("Via", "1.1 fake")
                .addHeader("X-RateLimit-Global", "true")
                .body(form.formatted(true)),
            300),
        Arguments.of(
            "another clock",
            refusal()
                .addHeader("Via", "1.1 fake")
                .addHeader("Date", "Thu, 01 Jan 2099 00:00:00 GMT")
                .body(form.formatted(true)),
            300));
  }

  private static MockResponse.Builder refusal() {
    return new MockResponse.Builder().code(429);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void waitsWhenDiscordWantsFewerRequests(String form, MockResponse.Builder refusal, long millis)
      throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.rest().answer("POST", MESSAGES, refusal.build());
      fake.rest().answer("POST", MESSAGES, refusal.build());

      fake.write(Events.mention(Events.ASKER, "ping"));

      List<Seen> attempts = fake.await("POST", MESSAGES, 2);
      assertThat(between(attempts))
          .isBetween(Duration.ofMillis(millis - 20), Duration.ofMillis(millis + 2000));
      if (millis < 1000) {
        assertThat(fake.await("POST", MESSAGES, 3)).hasSize(3);
        Bot.until(() -> bot.answered("ping") == 1);
      }
    }
  }

  private static Duration between(List<Seen> attempts) {
    return Duration.ofNanos(attempts.get(1).nanos() - attempts.get(0).nanos());
  }

  @Test
  void goesOnAfterLimitsThatAreNoNumbers() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.rest()
          .answer(
              "POST",
              MESSAGES,
              new MockResponse.Builder()
                  .addHeader("X-RateLimit-Remaining", "some")
                  .addHeader("X-RateLimit-Reset", "soon")
                  .addHeader("Date", "today")
                  .body("{}")
                  .build());

      bot.answers("ping");

      bot.answers("pong");
      assertThat(fake.rest().seen("POST", MESSAGES)).hasSize(2);
    }
  }

  @Test
  void sendsAMessageOnceThoughItsAnswerIsLost() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.rest().loseAnswer("POST", MESSAGES);

      fake.write(Events.mention(Events.ASKER, "ping"));

      List<Seen> attempts = fake.await("POST", MESSAGES, 2);
      assertThat(attempts)
          .allSatisfy(
              attempt -> assertThat(attempt.body().path("enforce_nonce").asBoolean()).isTrue())
          .extracting(attempt -> attempt.body().path("nonce").asText())
          .doesNotContain("")
          .containsOnly(attempts.get(0).body().path("nonce").asText());
      bot.answers("pong");
      assertThat(bot.answered("ping")).isEqualTo(1);
    }
  }

  @Test
  void sendsAMessageOnceThoughItsAnswerIsSlow() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      MockResponse slow =
          new MockResponse.Builder().headersDelay(1500, TimeUnit.MILLISECONDS).body("{}").build();
      fake.rest().answer("POST", MESSAGES, slow);

      fake.write(Events.mention(Events.ASKER, "ping"));

      fake.await("POST", MESSAGES, 2);
      bot.answers("pong");
      assertThat(bot.answered("ping")).isEqualTo(1);
    }
  }

  @Test
  void answersACommandOnceThoughDiscordsAnswerIsLost() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.rest().loseAnswer("POST", "/interactions/*/*/callback");

      fake.act(Events.command(Events.ASKER, "en-US", "lookback", "latest", Map.of()));

      fake.await("POST", "/interactions/*/*/callback", 2);
      bot.answers("pong");
      assertThat(bot.answered("latest")).isEqualTo(1);
      assertThat(fake.rest().messages()).as("no excuses").hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void sendsAMessageAgainWhenDiscordFails(int code) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      MockResponse fault =
          new MockResponse.Builder().code(code).addHeader("Retry-After", "0").body("Oops").build();
      fake.rest().answer("POST", MESSAGES, fault);

      bot.answers("ping");

      List<Seen> attempts = fake.rest().seen("POST", MESSAGES);
      assertThat(attempts).hasSize(2);
      assertThat(between(attempts)).as("not in a hurry").isGreaterThan(Duration.ofMillis(40));
      assertThat(bot.answered("ping")).isEqualTo(1);
    }
  }

  @Test
  void givesAMessageUpWhenDiscordKeepsFailing() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      MockResponse fault = new MockResponse.Builder().code(500).body("Oops").build();
      for (int i = 0; i < 3; i++) {
        fake.rest().answer("POST", MESSAGES, fault);
      }
      fake.write(Events.mention(Events.ASKER, "ping"));
      fake.await("POST", MESSAGES, 3);

      bot.answers("still there?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "{\"id\": 1", "{}", "[]"})
  void sendsAMessageOnceThoughItsAnswerCannotBeRead(String answer) throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.rest().answer("POST", MESSAGES, new MockResponse.Builder().body(answer).build());

      bot.answers("ping");

      bot.answers("still there?");
      assertThat(bot.answered("ping")).isEqualTo(1);
    }
  }
}
