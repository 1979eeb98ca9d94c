package dev.lookback.announce;

import static java.util.stream.Collectors.toSet;

import dev.lookback.announce.FakeRooms.Mishap;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Edition;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Announcing with a ledger of its own and rooms in memory, for those who only use it. */
public final class Bureau implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(4);

  private final FakeTime time = new FakeTime();
  private final FakeRooms rooms = new FakeRooms(time);
  private final Ledger ledger = Ledger.temporary();
  private final Announcer announcer;
  private final Supplier<Edition> edition;
  private boolean lost;

  public Bureau(Wording wording, Supplier<Edition> edition) {
    this.edition = edition;
    this.announcer =
        new Announcer(
            ledger,
            rooms,
            wording,
            new Told(),
            Rules.usual(),
            new Announcer.Surroundings(time, time::nanos, new Random(1), "bureau"));
  }

  public Announcements announcements() {
    return announcer.announcements(edition);
  }

  public Rooms rooms() {
    return rooms;
  }

  public boolean isAnnouncing() {
    return announcer.isAnnouncing();
  }

  /** Says in the settings who hears of events. */
  public void configure(Collection<Subscription> subscriptions) {
    announcer.subscribe(subscriptions);
  }

  /** Lets all be posted that is to be. */
  public void settle() {
    Edition now = edition.get();
    announcer.offer(now, now.recaps().stream().map(page -> page.id().source()).collect(toSet()));
    for (int idle = 0; idle < 2; ) {
      Duration wait = announcer.step();
      idle = wait.compareTo(IDLE) > 0 ? idle + 1 : 0;
      time.pass(wait);
    }
  }

  /** Titles of what is in a room. */
  public List<String> titles(Room room) {
    return rooms.titles(room);
  }

  /** Nobody may post in a room any more. */
  public void close(Room room, SendFailed why) {
    rooms.close(room, why);
  }

  public void reopen(Room room) {
    rooms.reopen(room);
  }

  /** The platform can't be reached. */
  public void cutOff(boolean away) {
    rooms.mishaps = () -> away ? Mishap.BUSY : Mishap.NONE;
  }

  /** Somebody deletes all that is in a room. */
  public void clear(Room room) {
    List.copyOf(rooms.in(room)).forEach(message -> rooms.delete(room, message));
  }

  /** The database goes away. */
  public void lose() {
    lost = true;
    ledger.close();
  }

  @Override
  public void close() {
    if (!lost) {
      ledger.close();
    }
  }
}
