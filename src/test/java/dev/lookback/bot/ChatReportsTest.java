package dev.lookback.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.lookback.announce.Ledger;
import dev.lookback.announce.LedgerFailed;
import dev.lookback.chat.Language;
import dev.lookback.chat.MessageId;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ChatReportsTest {

  private static final Room HALL = new Room("112233445566778899");
  private static final Room ADMINS = new Room("admins");
  private static final SendFailed MISSING = SendFailed.missing("Send Messages");

  private final Logger log = (Logger) LoggerFactory.getLogger("dev.lookback.bot");
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private final Rooms rooms = mock(Rooms.class);
  private final Map<Room, List<Posting>> posted = new HashMap<>();
  private final Map<Room, Queue<SendFailed>> failures = new HashMap<>();
  private final List<Posting> tried = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private Instant now = Instant.parse("2024-05-15T12:00:00Z");
  private boolean isFull;
  private boolean isClosed;

  @BeforeEach
  void listen() throws SendFailed {
    log.setLevel(Level.INFO);
    log.setAdditive(false);
    logged.start();
    log.addAppender(logged);
    when(rooms.direct(any())).thenAnswer(call -> new Room("to " + call.getArgument(0)));
    when(rooms.post(any(), any()))
        .thenAnswer(call -> post(call.getArgument(0), call.getArgument(1)));
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(logged);
    log.setAdditive(true);
    log.setLevel(null);
  }

  private MessageId post(Room room, Posting posting) throws SendFailed {
    tried.add(posting);
    if (isClosed) {
      throw new IllegalStateException("not open");
    }
    Queue<SendFailed> queue = failures.getOrDefault(room, new ArrayDeque<>());
    SendFailed failure = queue.poll();
    if (failure != null) {
      throw failure;
    }
    posted.computeIfAbsent(room, any -> new ArrayList<>()).add(posting);
    return new MessageId("1");
  }

  private void fail(Room room, SendFailed... with) {
    failures.put(room, new ArrayDeque<>(List.of(with)));
  }

  private ChatReports reports(@Nullable Room channel, Language language) {
    Audience audience =
        new Audience(
            channel,
            List.of("ada", "bob"),
            room -> room.equals(HALL) ? Optional.of("cleo") : Optional.empty());
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    Messenger messenger =
        new Messenger(
            rooms,
            audience,
            new Random(1),
            wait -> {
              waits.add(wait);
              return this::take;
            });
    return new ChatReports(messenger, language, clock);
  }

  private void take(Runnable task) {
    if (isFull) {
      throw new RejectedExecutionException();
    }
    work.add(task);
  }

  private void work() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private Set<String> told() {
    work();
    Set<String> ids = new HashSet<>();
    posted.keySet().forEach(room -> ids.add(room.id()));
    return ids;
  }

  private String said() {
    work();
    return posted.values().stream()
        .flatMap(List::stream)
        .map(posting -> Pages.text(posting.notice()))
        .reduce((one, other) -> other)
        .orElse("");
  }

  private List<String> lines() {
    return logged.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void saysWhichPermissionIsMissingWhere() {
    reports(ADMINS, Language.EN).paused(HALL, MISSING);
    assertThat(said())
        .isEqualTo(
            """
            # Announcing is paused
            In #112233445566778899 I lack the permission Send Messages. Grant it to me there.
            Nothing is lost. I look again from time to time, and go on by myself when it is mended.""");
    assertThat(told()).containsExactly("admins");
    assertThat(lines())
        .containsExactly(
            "Announcing in channel 112233445566778899 is paused: The permission \"Send Messages\" is"
                + " missing.");
  }

  @Test
  void saysThatAChannelIsGone() {
    SendFailed gone = SendFailed.of(Kind.ROOM_GONE, "Unknown Channel", null);
    reports(ADMINS, Language.ZH).paused(HALL, gone);
    assertThat(said())
        .isEqualTo(
            """
            # 公告已暂停
            频道 #112233445566778899（112233445566778899）不存在了，或者我看不到它。请让我能看到它，或取消它的订阅。
            内容不会丢失。我会隔一段时间再试，恢复后自动继续。""");
  }

  @Test
  void saysWhatElseIsNotAllowed() {
    SendFailed other = SendFailed.of(Kind.PERMISSION_MISSING, "Missing Access", null);
    reports(ADMINS, Language.EN).paused(HALL, other);
    assertThat(said()).contains("In #112233445566778899 this is not allowed: Missing Access");
  }

  @Test
  void saysThatItGoesOn() {
    reports(ADMINS, Language.EN).resumed(HALL);
    assertThat(said())
        .isEqualTo(
            """
            # Announcing goes on
            I can post in #112233445566778899 again.
            What has waited is told now.""");
  }

  @Test
  void saysWhatWasNotTaken() {
    ChatReports reports = reports(ADMINS, Language.EN);
    reports.rejected(HALL, "Shenzhen {why}", "Invalid Form Body");
    assertThat(said())
        .contains(
            "The post about Shenzhen {why} could not be made in #112233445566778899: Invalid Form"
                + " Body");
    reports.rejected(HALL, "", "Invalid Form Body");
    assertThat(said()).contains("The post about several recaps could not be made");
    assertThat(lines().get(0)).contains("\"Shenzhen {why}\"", "Invalid Form Body");
  }

  @Test
  void saysThatManyDisappeared() {
    reports(ADMINS, Language.ZH).vanished("recaps", 40);
    assertThat(said()).contains("来源 recaps 里一下子少了 40 篇活动回顾。");
  }

  @Test
  void tellsEachKindOfTroubleOnceUntilItIsWell(@TempDir Path folder) throws IOException {
    ChatReports reports = reports(ADMINS, Language.EN);
    LedgerFailed away = failure(folder);
    for (int i = 0; i < 10; i++) {
      reports.failed(away);
      now = now.plus(Duration.ofMinutes(5));
    }
    reports.failed(new IllegalStateException("with details"));
    work();
    assertThat(posted.get(ADMINS))
        .extracting(posting -> Pages.text(posting.notice()))
        .containsExactly(
            """
            # Announcing is held up
            %s
            Nothing is lost. It is tried until it works."""
                .formatted(away.getMessage()),
            """
            # Announcing is held up
            Something unforeseen happened: IllegalStateException. The log says more.
            Nothing is lost. It is tried until it works.""");
    assertThat(lines()).hasSize(11);
    now = now.plus(Duration.ofHours(1));
    reports.failed(away);
    work();
    assertThat(posted.get(ADMINS)).hasSize(3);
  }

  /** What comes of a ledger whose folder is no folder. */
  private static LedgerFailed failure(Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    try (Ledger ledger = Ledger.file(file.resolve("ledger.db"))) {
      return catchThrowableOfType(LedgerFailed.class, ledger::subscriptions);
    }
  }

  @Test
  void tellsThoseWhoCanMendItWhereThereIsNoChannel() {
    reports(null, Language.EN).paused(HALL, MISSING);
    assertThat(told()).containsExactlyInAnyOrder("to cleo", "to ada", "to bob");
  }

  @Test
  void tellsThemDirectlyWhereTheChannelDoesNotWork() {
    fail(ADMINS, MISSING);
    reports(ADMINS, Language.EN).paused(ADMINS, MISSING);
    assertThat(told()).containsExactlyInAnyOrder("to ada", "to bob");
  }

  @Test
  void leavesItToTheLogWhereNobodyCanBeTold() {
    fail(ADMINS, MISSING);
    fail(new Room("to ada"), MISSING);
    fail(new Room("to bob"), SendFailed.of(Kind.ROOM_GONE, "Unknown User", null));
    reports(ADMINS, Language.EN).vanished("recaps", 40);
    assertThat(told()).isEmpty();
    assertThat(lines())
        .endsWith("No admin could be told of that in chat. Name an admin-channel in the settings.");
  }

  @Test
  void triesAgainWhatMayPassAsTheSameMessage() {
    fail(
        ADMINS,
        SendFailed.of(Kind.UNKNOWN, "no answer", null),
        SendFailed.later(Duration.ofMinutes(1), "slow down"));
    reports(ADMINS, Language.EN).resumed(HALL);
    assertThat(told()).containsExactly("admins");
    assertThat(waits).containsExactly(Duration.ZERO, Duration.ofSeconds(2), Duration.ofMinutes(1));
    assertThat(tried).hasSize(3).containsOnly(posted.get(ADMINS).get(0));
  }

  @Test
  void givesUpAfterSomeTries() {
    SendFailed lost = SendFailed.of(Kind.TRANSIENT, "lost", null);
    fail(ADMINS, lost, lost, lost, lost, lost);
    reports(ADMINS, Language.EN).resumed(HALL);
    assertThat(told()).containsExactlyInAnyOrder("to cleo", "to ada", "to bob");
    assertThat(waits).hasSize(4);
  }

  @Test
  void neitherWaitsNorThrows() {
    ChatReports reports = reports(ADMINS, Language.EN);
    reports.resumed(HALL);
    assertThat(posted).isEmpty();
    isFull = true;
    reports.resumed(HALL);
    assertThat(lines()).endsWith("There is too much to tell: that stands in the log only.");
  }

  @Test
  void survivesAPlatformThatThrows() {
    isClosed = true;
    reports(ADMINS, Language.EN).resumed(HALL);
    assertThat(told()).isEmpty();
    assertThat(tried).hasSize(4);
    assertThat(lines())
        .contains("An admin could not be told")
        .endsWith("No admin could be told of that in chat. Name an admin-channel in the settings.");
  }
}
