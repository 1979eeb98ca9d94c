package dev.lookback.announce;

import dev.lookback.chat.discord.fake.FakeDiscord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two processes announce from one PostgreSQL: the database goes away and comes back, then the one
 * of them whose turn it is dies.
 */
final class Duel {
  private static final int MEETUPS = 5;

  /** As long as the other waits, and somewhat more. */
  private static final Duration TAKEOVER = Rules.usual().life().plusSeconds(40);

  private final List<Running> both;
  private int put;

  private Duel(Running first, Running second) {
    both = List.of(first, second);
  }

  /** Gives what the posts of each room say. */
  static List<List<String>> fight(Path folder, Store.Place database) throws Exception {
    Map<String, String> environment = Map.of("DATABASE_URL", database.url());
    try (FakeDiscord discord = FakeDiscord.start();
        Running first = Running.in(folder.resolve("first"), discord, environment);
        Running second = Running.in(folder.resolve("second"), discord, environment)) {
      return new Duel(first, second).fight(database);
    }
  }

  private List<List<String>> fight(Store.Place database) throws Exception {
    both.get(0).begin();
    both.get(1).start();
    put(2);
    told();

    Store.cut(database, true);
    put(1);
    Thread.sleep(2000);
    Store.cut(database, false);
    told();

    for (Running running : both) {
      running.stopAt("sent");
    }
    put(2);
    Running.await(
        TAKEOVER,
        () -> both.stream().anyMatch(Running::isStopped),
        () -> "Nobody sent anything. The log:\n" + both.get(0).logged() + both.get(1).logged());
    Running other = both.get(0).isStopped() ? both.get(1) : both.get(0);
    other.stopNowhere();
    both.get(both.indexOf(other) == 0 ? 1 : 0).kill();
    told();
    Thread.sleep(2000);
    return List.of(other.posts(Running.HALL), other.posts(Running.NEWS));
  }

  private void put(int number) throws Exception {
    List<Meetup> meetups = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      meetups.add(Meetup.of(++put));
    }
    for (Running running : both) {
      running.put(meetups);
    }
  }

  private void told() throws InterruptedException {
    Running any = both.get(0);
    for (String room : List.of(Running.HALL, Running.NEWS)) {
      Running.await(
          TAKEOVER,
          () -> any.posts(room).size() >= put,
          () -> "Not all was told. The log:\n" + both.get(0).logged() + both.get(1).logged());
    }
  }

  /** What is to be told, in order. */
  static List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (int number = 1; number <= MEETUPS; number++) {
      titles.add(Meetup.of(number).title());
    }
    return titles;
  }
}
