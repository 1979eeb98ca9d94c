package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.announce.FakeRooms.Mishap;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.recap.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnouncerTest extends SettledWorld {
  private static final Room ATTIC = new Room("attic");

  @Test
  void tellsNothingOfWhatWasThereBefore() {
    assertThat(hall()).isEmpty();
    world.restart();
    world.settle();
    assertThat(hall()).isEmpty();
  }

  @Test
  void tellsWhatComesBeforeTheLedgerIsThere() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (World start = new World(Store.SQLITE.place(other), 1)) {
      start.shelf.put("a.md", "recap 2026-01-10 Beijing | A");
      start.offer();
      start.shelf.put("b.md", "recap 2026-01-11 Beijing | B");
      start.settle();
      assertThat(start.rooms.titles(HALL)).containsExactly("B");
    }
  }

  @Test
  void saysThatARoomFailsForLongAndThatItGoesOn() {
    world.rooms.mishaps = () -> FakeRooms.Mishap.BUSY;
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.offer();
    world.go(Duration.ofMinutes(2));
    assertThat(world.told.lines).isEmpty();
    world.go(Duration.ofHours(2));
    assertThat(world.told.lines).containsExactly("struggling hall: busy");
    world.rooms.mishaps = () -> FakeRooms.Mishap.NONE;
    world.go(Duration.ofHours(1));
    assertThat(world.told.lines).containsExactly("struggling hall: busy", "resumed hall");
    assertThat(hall()).containsExactly("B");
  }

  @Test
  void roomStaysPausedThroughOtherTrouble() {
    world.rooms.close(HALL, SendFailed.missing("Send Messages"));
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.offer();
    world.go(Duration.ofMinutes(20));
    world.rooms.close(HALL, SendFailed.of(SendFailed.Kind.TRANSIENT, "busy", null));
    world.go(Duration.ofMinutes(40));
    world.rooms.reopen(HALL);
    world.go(Duration.ofHours(1));
    assertThat(world.told.lines).hasSize(2).last().isEqualTo("resumed hall");
    assertThat(hall()).containsExactly("B");
  }

  @Test
  void whatASourceHasWhenItIsFirstSeenIsNoNews() {
    world.sources = Set.of("recaps", "blog", "empty");
    for (int day = 1; day <= 9; day++) {
      world.shelf.put(
          "blog:%d.md".formatted(day), "recap 2025-02-0%d Town | T%d".formatted(day, day));
    }
    world.settle();
    world.shelf.put("blog:3.md", "recap 2025-02-03 Town | T3, mended");
    world.settle();
    assertThat(hall()).isEmpty();
    world.shelf.put("blog:new.md", "recap 2026-02-03 Town | New");
    world.shelf.put("empty:first.md", "recap 2026-02-04 Village | First");
    world.settle();
    assertThat(hall()).containsExactly("New", "First");
  }

  @Test
  void tellsOfNewRecapsOnceInTheOrderOfTheirDays() {
    world.shelf.put("c.md", "recap 2026-02-10 Beijing | C");
    world.shelf.put("d.md", "recap | D, undated");
    world.shelf.put("b.md", "recap 2026-02-20 Beijing | B");
    world.settle();
    world.restart();
    world.settle();
    assertThat(hall()).containsExactly("C", "B", "D, undated");
  }

  @Test
  void newRoomHearsTheLastOnesItAsksFor() {
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.shelf.put("z.md", "recap | Undated");
    world.settle();
    world.subscriptions =
        List.of(
            Subscription.of(HALL, Language.ZH),
            new Subscription(ATTIC, Language.EN, Set.of(Kind.RECAP), Filter.all(), 1, Extras.NONE));
    world.settle();
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B");
    world.restart();
    world.settle();
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B");
  }

  @Test
  void roomHearsOnlyWhatItWants() {
    Filter filter = new Filter(Set.of("shanghai"), Set.of(), Set.of());
    world.subscriptions =
        List.of(new Subscription(HALL, Language.ZH, Set.of(Kind.RECAP), filter, 0, Extras.NONE));
    world.settle();
    world.shelf.put("b.md", "recap 2026-01-20 Shanghai | B");
    world.shelf.put("c.md", "recap 2026-01-21 Beijing | C");
    world.shelf.put("d.md", "other 2026-01-22 Shanghai | D");
    world.settle();
    assertThat(hall()).containsExactly("B");
    world.shelf.put("c.md", "recap 2026-01-21 Shanghai | C");
    world.settle();
    assertThat(hall()).as("its city was corrected").containsExactly("B", "C");
    world.subscriptions = List.of(Subscription.of(HALL, Language.ZH));
    world.settle();
    world.shelf.put("d.md", "recap 2026-01-22 Shanghai | D");
    world.settle();
    assertThat(hall()).containsExactly("B", "C", "D");
  }

  @Test
  void editsThePostOfWhatChanged() {
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B | with a talk");
    world.settle();
    assertThat(world.rooms.in(HALL)).singleElement().satisfies(b -> assertThat(b.said).hasSize(2));
  }

  @Test
  void movedTouchedOrRedatedFilesChangeNothing() {
    world.shelf.put("b.md", "recap 2026-01-20 ~2026-02-01 Beijing | B");
    world.settle();
    int calls = world.rooms.calls;
    world.shelf.put("b.md", "recap 2026-01-20 ~2026-02-11 Beijing | B");
    world.settle();
    world.shelf.move("b.md", "2026/b.md").move("a.md", "2026/a.md");
    world.settle();
    world.shelf.put("2026/b.md", "recap 2026-01-20 ~2027-02-11 Beijing | B");
    world.settle();
    assertThat(world.rooms.calls).isEqualTo(calls);
    world.shelf.remove("2026/b.md");
    world.settle();
    world.go(Duration.ofDays(1));
    world.shelf.put("late.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(hall()).containsExactly("B");
  }

  @Test
  void draftsAndFuturePagesWaitForTheirTime() {
    world.shelf.put("b.md", "recap draft 2026-01-20 Beijing | B");
    world.shelf.put("c.md", "recap ~2026-03-03 2026-01-21 Beijing | C");
    world.settle();
    assertThat(hall()).isEmpty();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(hall()).containsExactly("B");
    world.time.pass(Duration.ofDays(2));
    world.go(Duration.ofHours(1));
    assertThat(hall()).containsExactly("B", "C");
  }

  @Test
  void translationsAreToldOnceInTheLanguageOfTheRoom() {
    world.subscriptions =
        List.of(Subscription.of(HALL, Language.ZH), Subscription.of(ATTIC, Language.EN));
    world.settle();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B 中文");
    world.shelf.put("en/b.md", "recap 2026-01-20 Beijing | B English");
    world.settle();
    assertThat(hall()).containsExactly("B 中文");
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B English");
    world.shelf.put("c.md", "recap 2026-02-20 Beijing | C 中文");
    world.settle();
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B English", "C 中文");
    world.shelf.put("en/c.md", "recap 2026-02-20 Beijing | C English");
    world.settle();
    world.shelf.remove("c.md");
    world.settle();
    assertThat(hall()).containsExactly("B 中文", "C English");
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B English", "C English");
  }

  @Test
  void recapAnswersTheAnnouncement() {
    world.subscriptions =
        List.of(
            new Subscription(
                HALL, Language.ZH, Set.of(Kind.RECAP, Kind.UPCOMING), Filter.all(), 0, Extras.NONE),
            Subscription.of(ATTIC, Language.ZH));
    world.settle();
    world.shelf.put("b.md", "upcoming 2026-03-20 Beijing | B");
    world.shelf.put("late.md", "upcoming 2026-02-20 Beijing | Past");
    world.settle();
    assertThat(hall()).containsExactly("Soon: B");
    world.time.pass(Duration.ofDays(20));
    world.shelf.put("b-recap.md", "recap 2026-03-20 Beijing | B, and it was good");
    world.settle();
    assertThat(hall()).containsExactly("Soon: B", "B, and it was good");
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B, and it was good");
    assertThat(world.rooms.in(HALL).get(1).replyTo).isEqualTo(world.rooms.in(HALL).get(0).id);
  }

  @Test
  void announcementThatBecomesTheRecapIsToldAgain() {
    world.subscriptions =
        List.of(
            new Subscription(
                HALL,
                Language.ZH,
                Set.of(Kind.RECAP, Kind.UPCOMING),
                Filter.all(),
                0,
                Extras.NONE));
    world.settle();
    world.shelf.put("b.md", "upcoming 2026-03-20 Beijing | B");
    world.settle();
    world.shelf.put("b.md", "recap 2026-03-20 Beijing | B | talk");
    world.settle();
    world.shelf.move("b.md", "moved.md");
    world.settle();
    assertThat(hall()).containsExactly("Soon: B", "B");
    assertThat(world.rooms.in(HALL).get(1).replyTo).isEqualTo(world.rooms.in(HALL).get(0).id);
  }

  @Test
  void manyAtOnceAreToldInDigests() {
    for (int day = 1; day <= 28; day++) {
      world.shelf.put(
          "b%02d.md".formatted(day), "recap 2025-02-%02d City%d | B%d".formatted(day, day, day));
    }
    world.settle();
    assertThat(hall()).containsExactly("Digest:", "Digest:");
    String body =
        String.join(
            "|",
            world.rooms.in(HALL).stream()
                .map(message -> message.said.get(0).cards().get(0).body().get(0).text())
                .toList());
    assertThat(body.split("\\|")).hasSize(28).startsWith("B1", "B2").endsWith("B28");
    world.shelf.put("b07.md", "recap 2025-02-07 City7 | B7, named better");
    world.settle();
    assertThat(world.rooms.in(HALL)).hasSize(2);
    assertThat(world.rooms.in(HALL).get(0).said).hasSize(2);
  }

  @Test
  void roomThatIsClosedPausesAloneAndResumesByItself() {
    world.subscriptions =
        List.of(Subscription.of(HALL, Language.ZH), Subscription.of(ATTIC, Language.ZH));
    world.settle();
    world.rooms.close(HALL, SendFailed.missing("Send Messages"));
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.shelf.put("c.md", "recap 2026-01-21 Beijing | C");
    world.settle();
    assertThat(hall()).isEmpty();
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B", "C");
    assertThat(world.told.lines)
        .containsExactly("paused hall: The permission \"Send Messages\" is missing.");
    world.restart();
    world.settle();
    world.rooms.reopen(HALL);
    world.go(Duration.ofHours(1));
    assertThat(hall()).containsExactly("B", "C");
    assertThat(world.told.lines).hasSize(2).endsWith("resumed hall");
  }

  @Test
  void whatIsRefusedDoesNotKeepUpTheOthers() {
    world.rooms.refusedTitles.add("B");
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.shelf.put("u.md", "recap 2026-01-21 Beijing | Unspeakable");
    world.shelf.put("c.md", "recap 2026-01-22 Beijing | C");
    world.settle();
    assertThat(hall()).containsExactly("C");
    assertThat(world.told.lines).hasSize(2).allMatch(line -> line.startsWith("rejected hall: "));
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B, decent");
    world.settle();
    assertThat(hall()).containsExactly("C", "B, decent");
  }

  @Test
  void lostAnswerIsFoundByItsMarkerLongAfter() {
    world.steps =
        step -> {
          if (step.equals("noted")) {
            world.rooms.mishaps = () -> Mishap.UNANSWERED;
            world.time.jump(Duration.ofDays(-3));
          }
        };
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    world.time.pass(Duration.ofDays(1));
    world.rooms.mishaps = () -> Mishap.NONE;
    world.settle();
    assertThat(hall()).containsExactly("B");
    assertThat(world.open()).isEmpty();
  }

  @Test
  void withdrawnRecapIsMarkedAndRestored() {
    world.rules =
        new Rules(5, 25, true, Duration.ofMinutes(10), Backoff.usual(), Duration.ofSeconds(60));
    world.restart();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    world.shelf.remove("b.md");
    world.offer();
    world.go(Duration.ofMinutes(5));
    assertThat(hall()).containsExactly("B");
    world.time.pass(Duration.ofMinutes(10));
    world.go(Duration.ofMinutes(5));
    assertThat(hall()).containsExactly("Withdrawn: B");
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(hall()).containsExactly("B");
  }

  @Test
  void unsubscribedRoomHearsNothingOfTheTimeBetween() {
    world.subscriptions = List.of();
    world.settle();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    world.subscriptions = List.of(Subscription.of(HALL, Language.ZH));
    world.settle();
    world.shelf.put("c.md", "recap 2026-01-21 Beijing | C");
    world.settle();
    assertThat(hall()).containsExactly("C");
  }

  @Test
  void deletedPostStaysDeleted() {
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    world.rooms.delete(HALL, world.rooms.in(HALL).get(0));
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B | more");
    world.settle();
    assertThat(hall()).isEmpty();
  }
}
