package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lookback.announce.FakeRooms.Mishap;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.recap.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.class)
  void keepsWhatAdminsSubscribed(Store store) {
    Store.Place place = store.place(folder);
    Filter filter = new Filter(Set.of("北京", "Shanghai"), Set.of("mesh"), Set.of("zh"));
    Subscription subscription =
        new Subscription(
            new Room("7"), Language.ZH, Set.of(Kind.RECAP, Kind.UPCOMING), filter, 3, Extras.NONE);
    try (Ledger ledger = place.open()) {
      ledger.subscribe(Subscription.of(new Room("7"), Language.EN), "ada", 1);
      ledger.subscribe(subscription, "ada", 2);
      ledger.subscribe(Subscription.of(new Room("8"), Language.EN), "ada", 3);
      assertThat(ledger.unsubscribe(new Room("8"))).isTrue();
      assertThat(ledger.unsubscribe(new Room("8"))).isFalse();
    }
    try (Ledger ledger = place.open()) {
      assertThat(ledger.subscriptions()).isEqualTo(Map.of(new Room("7"), subscription));
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void oneOfTwoProcessesAnnouncesAndTheOtherTakesOver(Store store) {
    try (World world = new World(store.place(folder), 1)) {
      world.settle();
      World.Process other = world.start();
      world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
      world.offer(other);
      for (int i = 0; i < 100; i++) {
        other.announcer.step();
        world.step();
        world.time.pass(Duration.ofSeconds(1));
        world.time.jump(Duration.ofHours(i % 3 - 1));
      }
      assertThat(world.rooms.titles(HALL)).as("the first has not heard of it").isEmpty();
      for (int i = 0; i < 100; i++) {
        other.announcer.step();
        world.time.pass(Duration.ofSeconds(1));
      }
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      world.offer();
      world.go(Duration.ofHours(1));
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      other.ledger.close();
    }
  }

  /** Another process waits while the world's own has something to tell. */
  private static World.Process besideAnother(World world) {
    world.settle();
    World.Process other = world.start();
    other.announcer.step();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.offer();
    world.offer(other);
    return other;
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void processThatWasAsleepSendsNothingOnceAnotherTookOver(Store store) {
    try (World world = new World(store.place(folder), 1)) {
      World.Process other = besideAnother(world);
      world.steps =
          step -> {
            if (step.equals("anchored")) {
              world.steps = any -> {};
              world.time.pass(Duration.ofMinutes(5));
              for (int i = 0; i < 20; i++) {
                other.announcer.step();
              }
            }
          };
      world.step();
      assertThat(world.rooms.in(HALL)).hasSize(1);
      world.go(Duration.ofMinutes(1));
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      other.ledger.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void looksWhoAnnouncesBeforeItPostsAgain(Store store) {
    try (World world = new World(store.place(folder), 1)) {
      World.Process other = besideAnother(world);
      world.steps =
          step -> {
            if (step.equals("noted")) {
              world.rooms.mishaps = () -> Mishap.LOST;
            }
          };
      world.step();
      world.steps =
          step -> {
            if (step.equals("looked")) {
              world.steps = any -> {};
              for (int i = 0; i < 20; i++) {
                other.announcer.step();
                world.time.pass(Duration.ofSeconds(20));
              }
              assertThat(world.rooms.titles(HALL)).containsExactly("B");
            }
          };
      world.rooms.mishaps = () -> Mishap.NONE;
      world.time.pass(Duration.ofSeconds(5));
      world.step();
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      other.ledger.close();
    }
  }

  @Test
  void fileHasOneProcessThatTakesOverAtOnce() {
    try (World world = new World(Store.SQLITE.place(folder), 1)) {
      world.settle();
      World.Process second = world.start();
      second.announcer.step();
      assertThat(second.announcer.isAnnouncing()).isFalse();
      world.ledger().close();
      second.announcer.step();
      assertThat(second.announcer.isAnnouncing()).isTrue();
      World.Process third = world.start();
      third.announcer.step();
      assertThat(third.announcer.isAnnouncing()).as("the second is well").isFalse();
      third.ledger.close();
      second.ledger.close();
    }
  }

  @Test
  void processThatIsCutOffAmidItsWorkLetsGo() {
    try (Ledger ledger = Store.POSTGRES.place(folder).open()) {
      String patience =
          ledger.read(
              handle ->
                  handle
                      .createQuery("show idle_in_transaction_session_timeout")
                      .mapTo(String.class)
                      .one());
      assertThat(patience).isEqualTo("1min");
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void takesTitlesWithAnyCharacter(Store store) {
    try (World world = new World(store.place(folder), 1)) {
      world.settle();
      world.shelf.put("b.md", "recap 2026-01-20 Beijing | B\0B \ud83d 🎉");
      world.shelf.put("c.md", "recap 2026-01-21 Beijing | C");
      world.settle();
      world.shelf.move("b.md", "moved.md");
      world.settle();
      assertThat(world.rooms.titles(HALL)).containsExactly("B\0B \ud83d 🎉", "C");
      assertThat(world.told.lines).isEmpty();
    }
  }

  @Test
  void goesOnWhenTheDiskHasRoomAgain() {
    try (World world = new World(Store.SQLITE.place(folder), 1)) {
      world.settle();
      limit(world, 1);
      world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
      IntStream.range(0, 40)
          .forEach(i -> world.shelf.put("o" + i + ".md", "recap 2019-01-20 City" + i + " | O" + i));
      world.settle();
      assertThat(world.rooms.titles(HALL)).isEmpty();
      assertThat(world.told.lines).isNotEmpty().allMatch(line -> line.contains("Make room"));
      limit(world, 1_000_000);
      world.go(Duration.ofHours(1));
      assertThat(world.rooms.titles(HALL)).containsOnly("Digest:");
    }
  }

  @Test
  void goesOnWhenTheDatabaseIsBack() {
    Store.Place place = Store.POSTGRES.place(folder);
    try (World world = new World(place, 1)) {
      world.settle();
      AtomicBoolean gone = new AtomicBoolean();
      world.steps =
          step -> {
            if (step.equals("sent") && gone.compareAndSet(false, true)) {
              Store.cut(place, true);
            }
          };
      world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
      world.shelf.put("c.md", "recap 2026-01-21 Beijing | C");
      world.offer();
      while (world.told.lines.isEmpty()) {
        world.time.pass(world.step());
      }
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      Store.cut(place, false);
      world.settle();
      assertThat(world.rooms.titles(HALL)).containsExactly("B", "C");
      assertThat(world.told.lines).allMatch(line -> line.startsWith("failed: "));
    }
  }

  /** A file that may not grow is what SQLite calls a full disk. */
  private static void limit(World world, int pages) {
    world
        .ledger()
        .read(
            handle ->
                handle.createQuery("pragma max_page_count = " + pages).mapTo(Long.class).one());
  }

  @Test
  void saysWhatIsWrongWithADamagedFile() throws IOException {
    Path file = folder.resolve("ledger.db");
    Files.write(file, new byte[9_000]);
    Files.writeString(file, "This is a letter and no database. ".repeat(300));
    byte[] before = Files.readAllBytes(file);
    try (Ledger ledger = Ledger.file(file)) {
      assertThatThrownBy(ledger::subscriptions)
          .isInstanceOf(LedgerFailed.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("damaged");
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void saysThatTheDatabaseMayNotBeRunning() {
    try (Ledger ledger = Ledger.at("postgres://ada:geheim@localhost:1/lookback")) {
      assertThatThrownBy(ledger::open)
          .isInstanceOf(LedgerFailed.class)
          .hasMessageContaining("Is the database running?")
          .hasMessageNotContaining("geheim");
    }
  }

  @Test
  void goesOnWhenTheDatabaseThatWasAwayAtStartIsThere() {
    Store.Place place = Store.POSTGRES.place(folder);
    Store.cut(place, true);
    try (Ledger ledger = place.open()) {
      assertThatThrownBy(ledger::subscriptions).isInstanceOf(LedgerFailed.class);
      Store.cut(place, false);
      assertThat(ledger.subscriptions()).isEmpty();
    }
  }

  @Test
  void leavesNothingOfATemporaryLedger() {
    Ledger ledger = Ledger.temporary();
    ledger.subscribe(Subscription.of(new Room("7"), Language.EN), "ada", 1);
    assertThat(ledger.subscriptions()).hasSize(1);
    ledger.close();
    assertThat(Path.of(ledger.toString())).doesNotExist();
    assertThat(Path.of(ledger.toString()).getParent()).doesNotExist();
  }

  @Test
  void saysThatItMayNotWriteThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (Ledger ledger = Ledger.file(file.resolve("ledger.db"))) {
      assertThatThrownBy(ledger::open)
          .isInstanceOf(LedgerFailed.class)
          .hasMessageContaining("May Lookback write there?");
    }
  }

  @Test
  void readsAddressesAsHostsGiveThem() {
    assertThat(
            List.of(
                DatabaseUrl.parse(
                    "postgres://ada:p%40ss+1@db.example.org:5433/look?sslmode=require"),
                DatabaseUrl.parse("postgresql://db/look"),
                DatabaseUrl.parse(
                    "jdbc:postgresql://db/look?user=ada&password=x&connect_timeout=5"),
                DatabaseUrl.parse("postgres://ada:p@ss@my_db:5432/look"),
                DatabaseUrl.parse("postgres://a@one:5432,two/look?targetServerType=primary")))
        .containsExactly(
            new DatabaseUrl(
                "jdbc:postgresql://db.example.org:5433/look?sslmode=require", "ada", "p@ss+1"),
            new DatabaseUrl("jdbc:postgresql://db/look", null, null),
            new DatabaseUrl("jdbc:postgresql://db/look?connectTimeout=5", "ada", "x"),
            new DatabaseUrl("jdbc:postgresql://my_db:5432/look", "ada", "p@ss"),
            new DatabaseUrl(
                "jdbc:postgresql://one:5432,two/look?targetServerType=primary", "a", null));
  }

  @Test
  void refusesAddressesThatItCannotReadWithoutTellingThePassword() {
    for (String wrong :
        List.of(
            "mysql://ada:geheim@db/look",
            "postgres://ada:ge#heim@db/look",
            "postgres://ada:12/heim@db/look",
            "postgres://ada:ge?heim@db/look",
            "postgres://ada:ge heim@db/look",
            "postgres://ada:geheim@db",
            "postgres://ada:geheim@db/look?socketFactory=evil.Factory",
            "")) {
      assertThatThrownBy(() -> DatabaseUrl.parse(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("postgres://user:password@host:port/database")
          .hasMessageNotContaining("heim");
    }
  }
}
