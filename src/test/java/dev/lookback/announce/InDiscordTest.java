package dev.lookback.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.discord.Discord;
import dev.lookback.chat.discord.DiscordOptions;
import dev.lookback.chat.discord.Patience;
import dev.lookback.chat.discord.fake.FakeDiscord;
import dev.lookback.chat.discord.fake.FakePlaces;
import dev.lookback.chat.discord.fake.Fault;
import dev.lookback.recap.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole way from an edition to a channel, and each fault at each request on it. The cases are
 * mostly waiting, so several run at once.
 */
@Execution(ExecutionMode.CONCURRENT)
class InDiscordTest {
  private static final int AT_ONCE = 4;
  private static final Duration REQUEST = Duration.ofSeconds(1);
  private static final AtomicInteger ROOMS = new AtomicInteger(600);

  /** Those that no case has at the moment. */
  private static final BlockingQueue<Lane> LANES = new LinkedBlockingQueue<>();

  @TempDir Path folder;
  private final FakeTime time = new FakeTime();
  private final Told told = new Told();
  private final Shelf shelf = new Shelf();
  private Lane lane;
  private FakeDiscord fake;
  private Room room;
  private Ledger ledger;
  private Announcer announcer;

  /** A Discord and its client: faults and limits concern all rooms, so cases can't share one. */
  private record Lane(FakeDiscord fake, Discord discord) {

    static Lane open() throws Exception {
      FakeDiscord fake = FakeDiscord.start();
      Patience usual = Patience.USUAL;
      Patience hurry =
          new Patience(
              REQUEST,
              usual.login(),
              usual.silence(),
              usual.attempt(),
              usual.stuck(),
              usual.look(),
              usual.pause(),
              Duration.ofMillis(10));
      DiscordOptions options =
          new DiscordOptions(
              fake.token(),
              new DiscordOptions.HttpProxy("127.0.0.1", fake.tunnel().port(), null, null),
              DiscordOptions.Shard.ALL,
              1000,
              hurry,
              Clock.systemUTC());
      Discord discord = new Discord(options, why -> {});
      discord.open(new Silent());
      return new Lane(fake, discord);
    }

    void close() throws Exception {
      discord.close(Duration.ofSeconds(1));
      fake.close();
    }
  }

  /** A kind of channel, and the requests that are made there. */
  enum Place {
    TEXT(
        0,
        "POST /channels/ROOM/messages",
        "GET /channels/ROOM/messages",
        "GET /channels/ROOM/messages?after",
        "PATCH /channels/ROOM/messages/*",
        "POST /channels/ROOM/messages/*/threads"),
    NEWS(5, "POST /channels/ROOM/messages/*/crosspost"),
    FORUM(
        15,
        "POST /channels/ROOM/threads",
        "GET /channels/ROOM",
        "GET /guilds/*/threads/active",
        "PATCH /channels/*/messages/*");

    final int type;
    final List<String> requests;

    Place(int type, String... requests) {
      this.type = type;
      this.requests = List.of(requests);
    }
  }

  /** Those that take long, or differ where a second try would be a second post. */
  private static final Set<Fault> SOME =
      EnumSet.of(
          Fault.LIMITED_FOR_LONG,
          Fault.LOST_BEFORE,
          Fault.LOST_AFTER,
          Fault.LATE,
          Fault.FAILED_AFTER,
          Fault.UNREADABLE);

  static Stream<Arguments> cases() {
    return Stream.of(Place.values())
        .flatMap(
            place ->
                place.requests.stream()
                    .flatMap(
                        request ->
                            (place == Place.TEXT ? EnumSet.allOf(Fault.class) : SOME)
                                .stream().map(fault -> Arguments.of(fault, request, place))));
  }

  @BeforeAll
  static void login() throws Exception {
    for (int i = 0; i < AT_ONCE; i++) {
      LANES.add(Lane.open());
    }
  }

  @AfterAll
  static void leave() throws Exception {
    for (Lane lane : LANES) {
      lane.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    lane = LANES.take();
    fake = lane.fake();
    room = new Room(Integer.toString(ROOMS.incrementAndGet()));
    ledger = Ledger.file(folder.resolve("ledger.db"));
    announcer = announcer();
  }

  private Announcer announcer() {
    return new Announcer(
        ledger,
        lane.discord().rooms(),
        new PlainWording(),
        told,
        Rules.usual(),
        new Announcer.Surroundings(time, time::nanos, new Random(1), "process"));
  }

  @AfterEach
  void close() {
    ledger.close();
    LANES.add(lane);
  }

  @ParameterizedTest(name = "{0} at {1} ({2})")
  @MethodSource("cases")
  void everyRecapIsPostedOnceAndInOrder(Fault fault, String request, Place place) {
    begin(place);
    if (request.contains("?after") || request.contains("/active")) {
      fail(place.requests.get(0), Fault.LOST_AFTER);
    }
    fail(request, fault);
    for (int day = 1; day <= 3; day++) {
      shelf.put("%d.md".formatted(day), "recap 2026-02-0%d City%d | R%d".formatted(day, day, day));
    }
    settle();
    shelf.put("1.md", "recap 2026-02-01 City1 | R1, mended");
    settle();

    assertThat(titles()).containsExactly("R1, mended", "R2", "R3");
    assertThat(fake.rest().recover()).as("faults that didn't happen").isZero();
    assertThat(told.lines).noneMatch(line -> line.contains("failed"));
    if (place != Place.FORUM) {
      assertThat(posts()).allMatch(post -> thread(post) != null, "has a thread");
    }
    if (place == Place.NEWS) {
      assertThat(posts()).allMatch(post -> post.path("flags").asInt() == 1, "passed on");
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void goesOnWhenThePermissionIsBack(Place place) {
    begin(place);
    fake.rest().places().deny(room.id(), FakePlaces.EMBED | FakePlaces.HISTORY);
    shelf.put("1.md", "recap 2026-02-01 City1 | R1");
    shelf.put("2.md", "recap 2026-02-02 City2 | R2");
    announcer.offer(shelf.edition(), Set.of("recaps"));
    for (int i = 0; i < 5; i++) {
      announcer.step();
    }

    assertThat(told.lines)
        .containsExactly(
            "paused %s: The permission \"Embed Links, Read Message History\" is missing."
                .formatted(room.id()));
    fake.rest().places().deny(room.id(), 0);
    time.pass(Duration.ofMinutes(20));
    settle();
    assertThat(titles()).containsExactly("R1", "R2");
    assertThat(told.lines).contains("resumed " + room.id());
  }

  /** A channel with what was there before. */
  private void begin(Place place) {
    fake.rest().places().put(room.id(), place.type);
    announcer.subscribe(
        List.of(
            new Subscription(
                room,
                Language.EN,
                Set.of(Kind.RECAP),
                Filter.all(),
                0,
                new Subscription.Extras(List.of(), true, true))));
    fake.rest().places().say(room.id(), "hello");
    settle();
  }

  private void fail(String request, Fault fault) {
    String[] parts = request.replace("ROOM", room.id()).split(" ");
    fake.rest().fail(parts[0], parts[1], fault);
  }

  private void settle() {
    announcer.offer(shelf.edition(), Set.of("recaps"));
    int idle = 0;
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (idle < 3) {
      assertThat(System.nanoTime()).as("it takes too long: " + told.lines).isLessThan(end);
      Duration wait = announcer.step();
      boolean isBusy = !ledger.read(handle -> new Posts(handle).open()).isEmpty();
      idle = isBusy ? 0 : idle + 1;
      sleep(isBusy && wait.toMillis() > 0 ? 50 : 0);
      time.pass(wait);
    }
  }

  /** What Discord wants to have waited passes by no other clock than the wall's. */
  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<ObjectNode> posts() {
    return fake.rest().places().posts(room.id());
  }

  private List<String> titles() {
    return posts().stream().map(post -> post.at("/embeds/0/title").asText()).toList();
  }

  private ObjectNode thread(ObjectNode post) {
    return fake.rest().places().channel(post.path("id").asText());
  }

  /** Has nothing to say. */
  private static final class Silent implements Respondent {
    @Override
    public List<Command> commands() {
      return List.of();
    }

    @Override
    public Reply said(String text, Member by, Room room) {
      return Reply.nothing(Language.EN);
    }

    @Override
    public Reply run(Invocation invocation) {
      return Reply.nothing(Language.EN);
    }

    @Override
    public Reply pressed(String state, Member by, Room room) {
      return Reply.nothing(Language.EN);
    }

    @Override
    public List<Choice> complete(Invocation invocation, String option) {
      return List.of();
    }
  }
}
