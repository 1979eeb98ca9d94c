package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.recap.Recap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand recaps and a hundred rooms. */
class SizeTest {
  private static final int RECAPS = 10_000;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Store.class)
  void comparesInAMoment(Store store) {
    try (World world = new World(store.place(folder), 1)) {
      world.subscriptions =
          IntStream.range(0, 100)
              .mapToObj(i -> Subscription.of(new Room("room" + i), Language.ZH))
              .toList();
      for (int i = 0; i < RECAPS; i++) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
        world.shelf.put(
            "r%d.md".formatted(i), "recap %s City | Title %d | a | b | c".formatted(day, i));
      }
      world.settle();
      List<Long> moments = new ArrayList<>();
      world.steps =
          step -> {
            if (step.equals("noticed") || step.equals("compared")) {
              moments.add(System.nanoTime());
            }
          };
      int times = 7;
      for (int i = 0; i < times; i++) {
        // Each time all pages are other objects, as after a start.
        for (Recap page : List.copyOf(world.shelf.pages().values())) {
          world.shelf.move(page.id().path(), page.id().path());
        }
        if (i % 3 == 0) {
          world.shelf.put(
              "n%d.md".formatted(i), "recap 2026-01-%02d City | N%d".formatted(i + 1, i));
        }
        world.offer();
        world.go(Duration.ofMinutes(10));
      }
      long[] took = new long[times];
      for (int i = 0; i < times; i++) {
        took[i] = moments.get(2 * i + 1) - moments.get(2 * i);
      }
      Arrays.sort(took);
      long median = took[times / 2] / 1_000_000;
      System.out.printf("%s: compared with 10,000 recaps and 100 rooms in %d ms%n", store, median);
      assertThat(median).as("milliseconds, goal 200").isLessThan(1_000);
      assertThat(world.rooms.titles(new Room("room99"))).hasSize(3);
      assertThat(world.rooms.in(HALL)).isEmpty();
    }
  }
}
