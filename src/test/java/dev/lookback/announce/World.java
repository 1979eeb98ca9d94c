package dev.lookback.announce;

import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A community with its documents, its rooms, and processes that announce and die. */
final class World implements AutoCloseable {
  static final Room HALL = new Room("hall");

  final FakeTime time = new FakeTime();
  final FakeRooms rooms = new FakeRooms(time);
  final Told told = new Told();
  final Shelf shelf = new Shelf();
  final Store.Place place;
  Rules rules = Rules.usual();
  Set<String> sources = Set.of("recaps");
  List<Subscription> subscriptions = List.of(Subscription.of(HALL, Language.ZH));
  Consumer<String> steps = step -> {};

  /** Whether a new process opens the ledger anew, which takes a while. */
  boolean reopens = true;

  private final Random random;
  private int processes;
  private Process process;

  /** One that announces. */
  static final class Process {
    final Ledger ledger;
    final Announcer announcer;

    Process(Ledger ledger, Announcer announcer) {
      this.ledger = ledger;
      this.announcer = announcer;
    }
  }

  World(Store.Place place, long seed) {
    this.place = place;
    this.random = new Random(seed);
    this.process = start();
  }

  Process start() {
    return start(place.open());
  }

  private Process start(Ledger ledger) {
    Announcer announcer =
        new Announcer(
            ledger,
            rooms,
            new PlainWording(),
            told,
            rules,
            new Announcer.Surroundings(time, time::nanos, random, "process " + ++processes),
            step -> steps.accept(step));
    Process started = new Process(ledger, announcer);
    if (!shelf.pages().isEmpty()) {
      offer(started);
    }
    return started;
  }

  /** Reloads. */
  void offer() {
    offer(process);
  }

  void offer(Process to) {
    to.announcer.subscribe(subscriptions);
    to.announcer.offer(shelf.edition(), sources);
  }

  /** The process dies where it is, and another begins. */
  void restart() {
    if (reopens) {
      process.ledger.close();
      process = start();
    } else {
      process = start(process.ledger);
    }
  }

  Ledger ledger() {
    return process.ledger;
  }

  Announcer announcer() {
    return process.announcer;
  }

  /** Reloads, and lets all happen that will happen by itself. */
  void settle() {
    offer();
    go(Duration.ofHours(2));
  }

  /** Lets time pass, at least until nothing is left to do. */
  void go(Duration most) {
    Duration passed = Duration.ZERO;
    int idle = 0;
    while (passed.compareTo(most) < 0 && idle < 3) {
      Duration wait = step();
      boolean isIdle = wait.compareTo(Duration.ofSeconds(4)) > 0;
      idle = isIdle && !isBusy() ? idle + 1 : 0;
      time.pass(wait);
      passed = passed.plus(wait);
    }
  }

  List<Post> open() {
    return process.ledger.read(handle -> new Posts(handle).open());
  }

  private boolean isBusy() {
    return !process.announcer.isAnnouncing() || !open().isEmpty();
  }

  /** A step; a process that dies in it is followed by another. */
  Duration step() {
    try {
      return process.announcer.step();
    } catch (Crash e) {
      restart();
      return Duration.ofMillis(1);
    }
  }

  @Override
  public void close() {
    process.ledger.close();
  }
}
