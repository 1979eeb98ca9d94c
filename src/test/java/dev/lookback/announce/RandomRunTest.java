package dev.lookback.announce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.announce.FakeRooms.Message;
import dev.lookback.announce.FakeRooms.Mishap;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.recap.Fact;
import dev.lookback.recap.Recap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Anything may go wrong at any time: after it, each room has each recap once, and in order. The
 * profile {@code slow} makes more runs.
 */
class RandomRunTest {
  private static final int RUNS = Integer.getInteger("lookback.runs", 20);
  private static final List<Room> ROOMS =
      List.of(new Room("one"), new Room("two"), new Room("three"));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.class)
  void everyRoomHasEachRecapOnceAndInOrder(Store store) throws IOException {
    for (int seed = 1; seed <= RUNS; seed++) {
      Path own = Files.createDirectory(folder.resolve("run" + seed));
      try (Run run = new Run(store.place(own), seed)) {
        run.live();
        run.check();
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("Run %d on %s: %s".formatted(seed, store, e.getMessage()), e);
      }
    }
  }

  /** One life of a community. */
  private static final class Run implements AutoCloseable {
    private final Random random;
    private final World world;
    private final Map<String, Integer> noticed = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<String> unnoticed = new ArrayList<>();
    private int comparisons;
    private int made;
    private boolean calm;

    Run(Store.Place place, int seed) {
      random = new Random(seed);
      world = new World(place, seed);
      world.subscriptions = ROOMS.stream().map(room -> Subscription.of(room, Language.ZH)).toList();
      world.rules =
          new Rules(
              1_000, 2, false, Duration.ofMinutes(10), Backoff.usual(), Duration.ofSeconds(30));
      world.restart();
      world.settle();
      world.steps = this::pass;
      world.rooms.mishaps = this::mishap;
    }

    private void pass(String step) {
      if (step.equals("compared")) {
        comparisons++;
        unnoticed.forEach(title -> noticed.putIfAbsent(title, comparisons));
        unnoticed.clear();
      }
      if (!calm && random.nextInt(25) == 0) {
        world.time.pass(Duration.ofSeconds(random.nextInt(3) * 200L));
        world.reopens = random.nextInt(20) == 0;
        throw new Crash(step);
      }
    }

    private Mishap mishap() {
      if (calm || random.nextInt(4) > 0) {
        return Mishap.NONE;
      }
      Mishap[] all = Mishap.values();
      return all[random.nextInt(all.length)];
    }

    void live() {
      for (int act = 0; act < 25; act++) {
        act();
        for (int step = random.nextInt(6); step >= 0; step--) {
          world.time.pass(world.step());
        }
      }
      calm = true;
      ROOMS.forEach(world.rooms::reopen);
      world.settle();
      world.go(Duration.ofHours(3));
    }

    private void act() {
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> add();
        case 4 -> change();
        case 5 -> move();
        case 6 -> world.time.jump(Duration.ofMinutes(random.nextInt(4_000) - 2_000));
        case 7 -> world.time.pass(Duration.ofMinutes(random.nextInt(30)));
        case 8 -> world.rooms.close(room(), SendFailed.missing("Send Messages"));
        default -> world.rooms.reopen(room());
      }
    }

    private Room room() {
      return ROOMS.get(random.nextInt(ROOMS.size()));
    }

    private void add() {
      for (int more = random.nextInt(3); more >= 0; more--) {
        int number = ++made;
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
        String title = "R" + number;
        days.put(title, day);
        unnoticed.add(title);
        world.shelf.put(
            "r%d.md".formatted(number), "recap %s City%d | %s".formatted(day, number, title));
      }
      world.offer();
    }

    private void change() {
      if (made > 0) {
        Recap page = page();
        LocalDate day = day(page);
        world.shelf.put(
            page.id().path(),
            "recap %s %s | %s | talk %d"
                .formatted(day, city(page), page.title(), random.nextInt(100)));
        world.offer();
      }
    }

    private void move() {
      if (made > 0) {
        Recap page = page();
        world.shelf.move(page.id().path(), "moved%d.md".formatted(random.nextInt(1_000_000)));
        world.offer();
      }
    }

    private Recap page() {
      List<Recap> pages = List.copyOf(world.shelf.pages().values());
      return pages.get(random.nextInt(pages.size()));
    }

    private static LocalDate day(Recap page) {
      Fact<LocalDate> day = page.eventDate();
      return day == null ? LocalDate.MIN : day.value();
    }

    private static String city(Recap page) {
      Fact<String> city = page.place().city();
      return city == null ? "" : city.value();
    }

    void check() {
      assertThat(world.open()).as("left to do").isEmpty();
      for (Room room : ROOMS) {
        List<Message> messages = world.rooms.in(room);
        assertThat(messages.stream().map(Message::title))
            .as("told in room %s", room.id())
            .containsExactlyInAnyOrderElementsOf(days.keySet());
        for (Message message : messages) {
          Recap page = page(message.title());
          assertThat(message.said.get(message.said.size() - 1))
              .as("what is said of %s now", message.title())
              .isEqualTo(
                  new PlainWording()
                      .notice(
                          world.shelf.edition().event(page.id()),
                          page.kind(),
                          Subscription.of(room, Language.ZH)));
        }
        checkOrder(messages);
      }
    }

    private Recap page(String title) {
      return world.shelf.pages().values().stream()
          .filter(page -> page.title().equals(title))
          .findFirst()
          .orElseThrow();
    }

    /** What was noticed together is told in order. */
    private void checkOrder(List<Message> messages) {
      for (int i = 1; i < messages.size(); i++) {
        String before = messages.get(i - 1).title();
        String after = messages.get(i).title();
        if (noticed.getOrDefault(before, 0).equals(noticed.getOrDefault(after, 0))) {
          assertThat(days.get(before)).isBeforeOrEqualTo(days.get(after));
        }
      }
    }

    @Override
    public void close() {
      world.close();
    }
  }
}
