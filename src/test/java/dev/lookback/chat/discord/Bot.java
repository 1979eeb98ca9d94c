package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lookback in a fake Discord, in a hurry, and answering all that is said with an echo. */
final class Bot implements AutoCloseable {
  static final Patience HURRY = hurry(Duration.ofMinutes(1), Duration.ofSeconds(5));

  private final FakeDiscord fake;
  private final CompletableFuture<String> lost = new CompletableFuture<>();
  private final Discord discord;
  private final Respondent respondent;

  private Bot(FakeDiscord fake, DiscordOptions options, Respondent respondent) {
    this.fake = fake;
    this.respondent = respondent;
    this.discord = new Discord(options, lost::complete);
  }

  /** A bot that isn't logged in yet. */
  static Bot of(FakeDiscord fake, DiscordOptions options) {
    return new Bot(fake, options, new Echo());
  }

  static Bot of(FakeDiscord fake, Respondent respondent) {
    return new Bot(fake, options(fake), respondent);
  }

  /** A bot that is logged in. */
  static Bot in(FakeDiscord fake) throws Exception {
    Bot bot = of(fake, options(fake));
    bot.open();
    return bot;
  }

  static Bot in(FakeDiscord fake, Patience patience) throws Exception {
    Bot bot = of(fake, options(fake).with(patience));
    bot.open();
    return bot;
  }

  /**
   * In a hurry.
   *
   * @param silence after which a link is taken for dead
   * @param attempt after which an attempt to connect is taken for stuck
   */
  static Patience hurry(Duration silence, Duration attempt) {
    return new Patience(
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        silence,
        attempt,
        Duration.ofMinutes(1),
        Duration.ofMillis(50),
        Duration.ZERO,
        Duration.ofMillis(10));
  }

  static DiscordOptions options(FakeDiscord fake) {
    return new DiscordOptions(
        fake.token(),
        new DiscordOptions.HttpProxy("127.0.0.1", fake.tunnel().port(), null, null),
        DiscordOptions.Shard.ALL,
        1000,
        HURRY,
        Clock.systemUTC());
  }

  void open() throws Exception {
    discord.open(respondent);
  }

  Discord discord() {
    return discord;
  }

  /** Why it was given up, when it is. */
  String lost() throws Exception {
    return lost.get(10, TimeUnit.SECONDS);
  }

  /** Asks it something in the channel and waits for the echo. */
  void answers(String question) {
    fake.write(Events.mention(Events.ASKER, question));
    until(() -> answered(question) > 0);
  }

  /** How many messages with the echo there are. */
  long answered(String question) {
    return fake.rest().messages().stream()
        .filter(message -> message.toString().contains(question))
        .count();
  }

  static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() throws Exception {
    discord.close(Duration.ofSeconds(1));
  }

  /** Says again what was said. */
  static class Echo implements Respondent {
    @Override
    public List<Command> commands() {
      return List.of();
    }

    @Override
    public Reply said(String text, Member by, Room room) {
      return say(text);
    }

    private static Reply say(String text) {
      return Reply.say(Language.EN, Reply.Manner.PUBLIC, "Echo of " + text);
    }

    @Override
    public Reply run(Invocation invocation) {
      return say(invocation.command());
    }

    @Override
    public Reply pressed(String state, Member by, Room room) {
      return say(state);
    }

    @Override
    public List<Choice> complete(Invocation invocation, String option) {
      return List.of();
    }
  }
}
