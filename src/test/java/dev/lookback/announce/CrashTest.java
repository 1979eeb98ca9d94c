package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.announce.FakeRooms.Mishap;
import dev.lookback.announce.Subscription.Extras;
import dev.lookback.chat.Language;
import dev.lookback.recap.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The process dies between noticing a recap and having recorded that it was told. */
class CrashTest {
  private static final List<String> STEPS =
      List.of(
          "claimed",
          "noticed",
          "writing",
          "compared",
          "anchored",
          "noted",
          "sent",
          "recorded",
          "completed",
          "edited",
          "looked",
          "gathered",
          "refused");

  private static final Subscription WITH_THREADS =
      new Subscription(
          HALL,
          Language.ZH,
          Set.of(Kind.RECAP),
          Filter.all(),
          0,
          new Extras(List.of(), true, false));

  @TempDir Path folder;

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (Store store : Store.values()) {
      for (String step : STEPS) {
        for (int time = 1; time <= 3; time++) {
          for (Duration down : List.of(Duration.ZERO, Duration.ofHours(3))) {
            cases.add(Arguments.of(store, step, time, down));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0} dies when {1}, the {2}. time, and is down for {3}")
  @MethodSource("cases")
  void everyRecapIsToldOnceAndInOrder(Store store, String deadly, int time, Duration down) {
    try (World world = new World(store.place(folder), time)) {
      world.subscriptions = List.of(WITH_THREADS);
      world.settle();
      AtomicInteger passed = new AtomicInteger();
      AtomicInteger posts = new AtomicInteger();
      world.rooms.mishaps = () -> mishap(deadly, posts);
      world.steps =
          step -> {
            if (step.equals(deadly) && passed.incrementAndGet() == time) {
              world.time.pass(down);
              throw new Crash(step);
            }
          };
      for (int day = 1; day <= 3; day++) {
        world.shelf.put(
            "%d.md".formatted(day), "recap 2026-02-0%d City%d | R%d".formatted(day, day, day));
      }
      world.settle();
      world.shelf.put("1.md", "recap 2026-02-01 City1 | R1, mended");
      world.settle();
      List<String> all = new ArrayList<>(List.of("R1, mended", "R2", "R3"));
      if (deadly.equals("gathered")) {
        for (int day = 1; day <= 7; day++) {
          world.shelf.put(
              "d%d.md".formatted(day), "recap 2025-02-0%d Town%d | D%d".formatted(day, day, day));
        }
        world.settle();
        all.add("Digest:");
      }
      assertThat(world.rooms.titles(HALL)).containsExactlyElementsOf(all);
      assertThat(world.rooms.in(HALL))
          .allSatisfy(post -> assertThat(post.completions).isPositive());
      assertThat(world.open()).isEmpty();
      if (time == 1) {
        assertThat(passed).as("how often it was there").hasPositiveValue();
      }
    }
  }

  /** What it takes to come by a step. */
  private static Mishap mishap(String step, AtomicInteger posts) {
    int number = posts.incrementAndGet();
    return switch (step) {
      case "looked" -> number % 3 == 2 ? Mishap.UNANSWERED : Mishap.NONE;
      case "refused" -> number % 3 == 2 ? Mishap.BUSY : Mishap.NONE;
      default -> Mishap.NONE;
    };
  }
}
