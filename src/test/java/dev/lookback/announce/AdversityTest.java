package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Language;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Room;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody expected to go wrong. */
class AdversityTest extends SettledWorld {
  private static final Room ATTIC = new Room("attic");

  @Override
  List<Subscription> subscriptions() {
    return List.of(Subscription.of(HALL, Language.ZH), Subscription.of(ATTIC, Language.ZH));
  }

  @Test
  void faultInOneRoomDoesNotKeepUpTheOthers() {
    world.rooms.faulty.add(ATTIC);
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(world.rooms.titles(HALL)).containsExactly("B");
    world.rooms.faulty.clear();
    world.go(Duration.ofHours(1));
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B");
    assertThat(world.told.lines)
        .anyMatch(line -> line.contains("a fault"))
        .last()
        .isEqualTo("resumed attic");
  }

  @Test
  void digestLeavesOutWhatIsWithdrawn() {
    world.rules =
        new Rules(1, 25, true, Duration.ofMinutes(10), Backoff.usual(), Duration.ofSeconds(60));
    world.restart();
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.shelf.put("c.md", "recap 2026-01-21 Shanghai | C");
    world.settle();
    world.shelf.remove("b.md");
    world.settle();
    world.time.pass(Duration.ofMinutes(15));
    world.go(Duration.ofMinutes(5));
    assertThat(digest()).isEqualTo("C");
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(digest()).isEqualTo("B|C");
  }

  private String digest() {
    List<Notice> said = world.rooms.in(HALL).get(0).said;
    return said.get(said.size() - 1).cards().get(0).body().get(0).text();
  }

  @Test
  void goesOnAfterARecursionTooDeep() {
    world.steps =
        step -> {
          if (step.equals("anchored")) {
            world.steps = any -> {};
            throw new StackOverflowError();
          }
        };
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.settle();
    assertThat(world.rooms.titles(HALL)).containsExactly("B");
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B");
  }

  @Test
  void leavesBetweenTwoRoomsWithoutAWord() {
    world.steps =
        step -> {
          if (step.equals("recorded")) {
            world.announcer().close();
          }
        };
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.offer();
    world.step();
    assertThat(world.rooms.titles(ATTIC)).containsExactly("B");
    assertThat(world.rooms.titles(HALL)).isEmpty();
    world.ledger().close();
    world.step();
    assertThat(world.told.lines).isEmpty();
    world.restart();
    world.settle();
    assertThat(world.rooms.titles(HALL)).containsExactly("B");
  }
}
