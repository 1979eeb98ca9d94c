package dev.lookback.bot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

class LoggedTest {

  private static final Member MEMBER = new Member("4711", Set.of(), false, Language.EN);
  private static final Room ROOM = new Room("r");
  private static final Reply REPLY = Reply.say(Language.EN, Manner.PUBLIC, "Fine.");

  private final Logger log = (Logger) LoggerFactory.getLogger(Logged.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final Respondent respondent = Mockito.mock(Respondent.class, call -> REPLY);

  @BeforeEach
  void listen() {
    log.setLevel(Level.INFO);
    log.setAdditive(false);
    logged.start();
    log.addAppender(logged);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(logged);
    log.setAdditive(true);
    log.setLevel(null);
  }

  private List<String> lines() {
    return logged.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void tellsWhatIsTypedButNotByWhom() {
    Logged bot = new Logged(respondent);
    assertThat(bot.said("谁讲过 Raft", MEMBER, ROOM)).isSameAs(REPLY);
    Invocation invocation =
        new Invocation("lookback", "event", Map.of("event", "成都"), MEMBER, ROOM);
    assertThat(bot.run(invocation)).isSameAs(REPLY);
    assertThat(bot.pressed("=lookback/events?page=2", MEMBER, ROOM)).isSameAs(REPLY);
    assertThat(lines())
        .containsExactly(
            "Asked: 谁讲过 Raft", "Ran: event {event=成都}", "Pressed: =lookback/events?page=2");
  }

  @Test
  void cutsWhatIsLong() {
    new Logged(respondent).said("x".repeat(10_000), MEMBER, ROOM);
    assertThat(lines().get(0)).hasSizeLessThan(250);
  }
}
