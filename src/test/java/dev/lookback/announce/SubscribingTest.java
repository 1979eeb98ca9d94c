package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who wants what, and then something else. */
class SubscribingTest extends SettledWorld {

  private static Subscription last(int number) {
    return new Subscription(
        HALL, Language.ZH, Set.of(Kind.RECAP), Filter.all(), number, Extras.NONE);
  }

  @Test
  void recapThatComesWithAnotherFilterIsTold() {
    world.shelf.put("old.md", "recap 2026-01-15 Shanghai | Old");
    Filter beijing = new Filter(Set.of("Beijing"), Set.of(), Set.of());
    world.subscriptions =
        List.of(new Subscription(HALL, Language.ZH, Set.of(Kind.RECAP), beijing, 0, Extras.NONE));
    world.settle();
    world.subscriptions = List.of(Subscription.of(HALL, Language.ZH));
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | B");
    world.shelf.put("c.md", "recap 2026-01-21 Shanghai | C");
    world.settle();
    assertThat(hall()).containsExactly("B", "C");
  }

  @Test
  void roomThatComesBackHearsNothingTwice() {
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | Old friends meet");
    world.subscriptions = List.of();
    world.settle();
    world.subscriptions = List.of(Subscription.of(HALL, Language.ZH));
    world.settle();
    world.shelf.put("c.md", "recap 2026-01-22 Beijing | Something else");
    world.settle();
    world.shelf.put("c.md", "recap 2026-01-20 Beijing | Old friends meet");
    world.settle();
    world.subscriptions = List.of();
    world.settle();
    world.subscriptions = List.of(last(2));
    world.settle();
    assertThat(hall()).containsExactly("Old friends meet", "A");
  }

  @Test
  void recapAnswersTheAnnouncementWhosePageItReplaces() {
    world.rules =
        new Rules(5, 25, true, Duration.ofMinutes(10), Backoff.usual(), Duration.ofSeconds(60));
    world.restart();
    Set<Kind> both = Set.of(Kind.RECAP, Kind.UPCOMING);
    world.subscriptions =
        List.of(new Subscription(HALL, Language.ZH, both, Filter.all(), 0, Extras.NONE));
    world.settle();
    world.shelf.put("soon.md", "upcoming 2026-03-20 Beijing | Come all");
    world.settle();
    world.shelf.remove("soon.md").put("b.md", "recap 2026-03-20 Beijing | All came | talk");
    world.settle();
    world.time.pass(Duration.ofMinutes(15));
    world.go(Duration.ofMinutes(5));
    assertThat(hall()).containsExactly("Soon: Come all", "All came");
    assertThat(world.rooms.in(HALL).get(1).replyTo).isEqualTo(world.rooms.in(HALL).get(0).id);
  }

  @Test
  void oneOfTwoPostsOfOneEventIsEnough() {
    world.shelf.put("b.md", "recap 2026-01-20 Beijing | Old friends meet");
    world.shelf.put("c.md", "recap 2026-01-22 Beijing | Something else");
    world.settle();
    world.shelf.put("c.md", "recap 2026-01-20 Beijing | Old friends meet");
    world.settle();
    assertThat(hall()).containsExactly("Old friends meet", "Old friends meet");
    world.rooms.delete(HALL, world.rooms.in(HALL).get(0));
    world.shelf.put("c.md", "recap 2026-01-20 Beijing | Old friends meet | and talk");
    world.settle();
    Edition edition = world.shelf.edition();
    Event event =
        edition.events().stream().filter(it -> it.pages().size() == 2).findFirst().orElseThrow();
    List<Order> orders = world.announcer().announcements(() -> edition).announce(event, null);
    assertThat(orders).extracting(Order::taken).containsExactly(false);
    world.settle();
    assertThat(hall()).containsExactly("Old friends meet");
  }
}
