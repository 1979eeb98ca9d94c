package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.chat.discord.Connection.State;
import dev.lookback.chat.discord.fake.Events;
import dev.lookback.chat.discord.fake.FakeDiscord;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClosingTest {

  /** Answers when it may. */
  private static final class Slow extends Bot.Echo {
    final CountDownLatch asked = new CountDownLatch(1);
    final CountDownLatch may = new CountDownLatch(1);

    @Override
    public Reply said(String text, Member by, Room room) {
      asked.countDown();
      try {
        may.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return super.said(text, by, room);
    }
  }

  @Test
  void finishesTheAnswerThatIsUnderWay() throws Exception {
    Slow slow = new Slow();
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.of(fake, slow)) {
      bot.open();
      fake.write(Events.mention(Events.ASKER, "take your time"));
      assertThat(slow.asked.await(5, TimeUnit.SECONDS)).isTrue();
      Thread closing = new Thread(() -> close(bot, Duration.ofSeconds(5)));
      closing.start();
      Thread.sleep(100);
      slow.may.countDown();
      closing.join();

      assertThat(bot.answered("take your time")).isEqualTo(1);
      assertThat(bot.discord().connection().state()).isEqualTo(State.CLOSED);
    }
  }

  @Test
  void leavesInTimeThoughAnAnswerTakesTooLong() throws Exception {
    Slow slow = new Slow();
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.of(fake, slow)) {
      bot.open();
      fake.write(Events.mention(Events.ASKER, "take your time"));
      assertThat(slow.asked.await(5, TimeUnit.SECONDS)).isTrue();

      assertThat(timeToClose(bot, Duration.ofSeconds(1))).isLessThan(Duration.ofMillis(1200));
    }
  }

  @Test
  @Timeout(20)
  void leavesInTimeWhileItConnectsAnew() throws Exception {
    try (FakeDiscord fake = FakeDiscord.start();
        Bot bot = Bot.in(fake)) {
      fake.tunnel().neverAnswer("gateway");
      fake.tunnel().cut("gateway");
      Bot.until(() -> bot.discord().connection().state() == State.CONNECTING);

      assertThat(timeToClose(bot, Duration.ofSeconds(1))).isLessThan(Duration.ofMillis(1200));
      fake.tunnel().answer();
      Thread.sleep(300);
      assertThat(fake.gateway().resumed() + fake.gateway().identified()).isEqualTo(1);
    }
  }

  private static Duration timeToClose(Bot bot, Duration patience) {
    long start = System.nanoTime();
    close(bot, patience);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void close(Bot bot, Duration patience) {
    try {
      bot.discord().close(patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
