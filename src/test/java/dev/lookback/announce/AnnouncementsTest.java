package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import dev.lookback.recap.RecapId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementsTest {
  private static final Room ATTIC = new Room("attic");

  @TempDir Path folder;
  private Edition edition;

  private Announcements announcements(World world) {
    return world.announcer().announcements(() -> edition);
  }

  private World world(Store store) {
    World world = new World(store.place(folder), 1);
    Filter beijing = new Filter(Set.of("Beijing"), Set.of(), Set.of());
    world.subscriptions =
        List.of(
            Subscription.of(HALL, Language.ZH),
            new Subscription(ATTIC, Language.EN, Set.of(Kind.RECAP), beijing, 0, Extras.NONE));
    world.shelf.put("old.md", "recap 2026-01-10 Beijing | Old");
    settle(world);
    return world;
  }

  private void settle(World world) {
    world.settle();
    edition = world.shelf.edition();
  }

  private Event event(String path) {
    return edition.event(new RecapId("recaps", path));
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void previewsWhatEachRoomGetsAndWhyNot(Store store) {
    try (World world = world(store)) {
      world.shelf.put("new.md", "recap 2026-01-20 Shanghai | New");
      world.shelf.put("draft.md", "draft recap 2026-01-21 Beijing | Draft");
      world.shelf.put("later.md", "recap 2026-01-22 Beijing ~2030-01-01 | Later");
      world.shelf.put("contest.md", "other 2026-01-23 Beijing | Contest");
      world.shelf.put("soon.md", "upcoming 2030-01-23 Beijing | Soon");
      edition = world.shelf.edition();
      Announcements announcements = announcements(world);
      assertThat(verdicts(announcements, "old.md")).containsExactly(Verdict.BEFORE, Verdict.BEFORE);
      assertThat(verdicts(announcements, "new.md"))
          .containsExactly(Verdict.OTHER_CITY, Verdict.DUE);
      assertThat(verdicts(announcements, "draft.md")).containsOnly(Verdict.DRAFT);
      assertThat(verdicts(announcements, "later.md")).containsOnly(Verdict.NOT_YET);
      assertThat(verdicts(announcements, "contest.md")).containsOnly(Verdict.NEVER);
      assertThat(verdicts(announcements, "soon.md")).containsOnly(Verdict.OTHER_KIND);
      assertThat(announcements.outlook().plans())
          .containsExactly(new Plan(HALL, Plan.Act.POST, List.of("New")));
      assertThat(announcements.outlook().tally().get(HALL))
          .isEqualTo(
              Map.of(
                  Verdict.BEFORE, 1,
                  Verdict.DUE, 1,
                  Verdict.DRAFT, 1,
                  Verdict.NOT_YET, 1,
                  Verdict.NEVER, 1,
                  Verdict.OTHER_KIND, 1));
      assertThat(world.open()).as("what the preview left behind").isEmpty();
      settle(world);
      assertThat(verdicts(announcements(world), "new.md"))
          .containsExactly(Verdict.OTHER_CITY, Verdict.POSTED);
      assertThat(announcements.outlook().plans()).isEmpty();
    }
  }

  private List<Verdict> verdicts(Announcements announcements, String path) {
    return announcements.preview(event(path)).stream().map(Prospect::verdict).toList();
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void announcesByHandOnceWhateverTheFilterSays(Store store) {
    try (World world = world(store)) {
      world.shelf.put("new.md", "recap 2026-01-20 Shanghai | New");
      settle(world);
      List<Order> orders = announcements(world).announce(event("new.md"), null);
      assertThat(orders).extracting(Order::taken).containsExactly(true, false);
      assertThat(orders.get(1).before()).isEqualTo(Verdict.POSTED);
      assertThat(orders.get(1).receipt().message()).isEqualTo(world.rooms.in(HALL).get(0).id);
      settle(world);
      assertThat(announcements(world).announce(event("new.md"), ATTIC))
          .extracting(Order::taken)
          .containsExactly(false);
      announcements(world).announce(event("old.md"), HALL);
      settle(world);
      assertThat(world.rooms.titles(HALL)).containsExactly("New", "Old");
      assertThat(world.rooms.titles(ATTIC)).containsExactly("New");
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void saysWhatWasToldWhere(Store store) {
    try (World world = world(store)) {
      world.shelf.put("new.md", "recap 2026-01-20 Beijing | New");
      settle(world);
      for (int i = 1; i <= 7; i++) {
        world.shelf.put("d%d.md".formatted(i), "recap 2026-01-2%d Wuhan | D%d".formatted(i, i));
      }
      settle(world);
      assertThat(announcements(world).receipts(event("new.md")))
          .extracting(Receipt::room, Receipt::title, Receipt::verdict)
          .containsExactly(tuple(ATTIC, "New", Verdict.POSTED), tuple(HALL, "New", Verdict.POSTED));
      Receipt digested = announcements(world).receipts(event("d3.md")).get(0);
      assertThat(digested.verdict()).isEqualTo(Verdict.IN_DIGEST);
      assertThat(digested.title()).isEqualTo("D3");
      assertThat(digested.message()).isEqualTo(world.rooms.in(HALL).get(1).id);
      assertThat(digested.at()).isNotNull();
      assertThat(announcements(world).latest(100)).hasSize(9);
      assertThat(announcements(world).latest(2)).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void postsAgainWhatWasDeletedAndNothingElse(Store store) {
    try (World world = world(store)) {
      world.shelf.put("a.md", "recap 2026-01-20 Beijing | A");
      world.shelf.put("b.md", "recap 2026-01-21 Beijing | B");
      settle(world);
      for (int i = 1; i <= 7; i++) {
        world.shelf.put("d%d.md".formatted(i), "recap 2026-01-2%d Wuhan | D%d".formatted(i, i));
      }
      settle(world);
      world.rooms.delete(HALL, world.rooms.in(HALL).get(2));
      world.rooms.delete(HALL, world.rooms.in(HALL).get(0));
      world.shelf.put("a.md", "recap 2026-01-20 Beijing | A | mended");
      settle(world);
      assertThat(world.rooms.titles(HALL)).containsExactly("B");
      for (int time = 0; time < 2; time++) {
        List<Repair> repairs = announcements(world).repair();
        assertThat(repairs).extracting(Repair::room).containsExactly(ATTIC, HALL);
        if (time == 0) {
          assertThat(repairs.get(1).restored()).hasSize(2);
        } else {
          assertThat(repairs.get(1).restored()).isEmpty();
        }
        assertThat(repairs.get(0).restored()).isEmpty();
        settle(world);
        assertThat(world.rooms.titles(HALL)).containsExactly("B", "A", "Digest:");
        assertThat(world.rooms.titles(ATTIC)).containsExactly("A", "B");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void saysWhichRoomCouldNotBeLookedAt(Store store) {
    try (World world = world(store)) {
      world.shelf.put("a.md", "recap 2026-01-20 Beijing | A");
      settle(world);
      world.rooms.close(ATTIC, SendFailed.missing("View Channel"));
      List<Repair> repairs = announcements(world).repair();
      assertThat(repairs.get(0).trouble()).contains("View Channel");
      assertThat(repairs.get(1).looked()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Store.class)
  void tellsHowItStandsWithEachRoom(Store store) {
    try (World world = world(store)) {
      world.rooms.close(ATTIC, SendFailed.missing("Send Messages"));
      world.shelf.put("a.md", "recap 2026-01-20 Beijing | A");
      world.offer();
      world.go(Duration.ofMinutes(1));
      announcements(world).subscribe(Subscription.of(new Room("cellar"), Language.EN), "ada");
      List<Standing> standings = announcements(world).standings();
      assertThat(standings)
          .extracting(standing -> standing.room().id())
          .containsExactly("attic", "cellar", "hall");
      assertThat(standings.get(0).paused()).isTrue();
      assertThat(standings.get(0).trouble()).contains("Send Messages");
      assertThat(standings.get(0).waiting()).isEqualTo(1);
      assertThat(standings.get(1).by()).isEqualTo("ada");
      assertThat(standings.get(2).told()).isEqualTo(1);
      assertThat(announcements(world).isConfigured(HALL)).isTrue();
      assertThat(announcements(world).unsubscribe(new Room("cellar"))).isTrue();
      assertThat(announcements(world).unsubscribe(new Room("cellar"))).isFalse();
    }
  }
}
