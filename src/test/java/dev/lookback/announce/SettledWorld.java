package dev.lookback.announce;

import static dev.lookback.announce.World.HALL;

import dev.lookback.chat.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Begins with a world that knows one recap, which was there before anybody wanted any. */
abstract class SettledWorld {
  @TempDir Path folder;
  World world;

  @BeforeEach
  void begin() {
    world = new World(Store.SQLITE.place(folder), 1);
    world.subscriptions = subscriptions();
    world.shelf.put("a.md", "recap 2026-01-10 Beijing | A | one");
    world.settle();
  }

  /** Who hears of recaps. */
  List<Subscription> subscriptions() {
    return List.of(Subscription.of(HALL, Language.ZH));
  }

  @AfterEach
  void end() {
    world.close();
  }

  final List<String> hall() {
    return world.rooms.titles(HALL);
  }
}
