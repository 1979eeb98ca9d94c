package dev.lookback.announce;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.lookback.announce.Census.Known;
import dev.lookback.announce.Comparison.Missing;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Edition;
import dev.lookback.recap.RecapId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Tells each subscribed room of each new recap, once and in order, whatever fails on the way. One
 * thread {@linkplain #run runs} it; editions and subscriptions may come from any.
 */
public final class Announcer implements AutoCloseable {
  private static final Duration IDLE = Duration.ofSeconds(5);

  /** So many failures in a row take some ten minutes. */
  private static final int LONG = 10;

  private final Desk desk;
  private final Claim claim;
  private final RandomGenerator random;
  private final Prints prints = new Prints();
  private final AtomicReference<@Nullable Edition> offered = new AtomicReference<>();

  /** What was there at the start, which is not told when the ledger is new. */
  private final AtomicReference<@Nullable Edition> first = new AtomicReference<>();

  private final AtomicReference<Map<Room, Subscription>> configured =
      new AtomicReference<>(Map.of());
  private final Semaphore wakes = new Semaphore(0);
  private volatile boolean open = true;
  private volatile Set<String> sources = Set.of();

  private @Nullable View view;
  private boolean changed = true;
  private int failures;

  /** What the last comparison saw. */
  private record View(
      Edition edition,
      Map<Room, Subscription> subscriptions,
      Topics topics,
      Set<Long> handled,
      LocalDate day,
      long again) {}

  /**
   * Time and chance.
   *
   * @param clock in the zone in which days begin
   * @param nanos counts the time that passes, and never jumps
   * @param owner an id that no other process ever has
   */
  public record Surroundings(
      Clock clock, LongSupplier nanos, RandomGenerator random, String owner) {}

  public Announcer(
      Ledger ledger,
      Rooms rooms,
      Wording wording,
      Reports reports,
      Rules rules,
      Surroundings surroundings) {
    this(ledger, rooms, wording, reports, rules, surroundings, step -> {});
  }

  Announcer(
      Ledger ledger,
      Rooms rooms,
      Wording wording,
      Reports reports,
      Rules rules,
      Surroundings surroundings,
      Consumer<String> steps) {
    this.claim = new Claim(ledger, surroundings.owner(), rules.life(), surroundings.nanos());
    this.desk =
        new Desk(ledger, claim, rooms, wording, reports, rules, surroundings.clock(), steps);
    this.random = surroundings.random();
  }

  /**
   * What is known now. It is compared with what was told as soon as may be.
   *
   * @param sources names of all sources, also of those that have nothing. What a source has when it
   *     is first seen is no news
   */
  public void offer(Edition edition, Set<String> sources) {
    this.sources = Set.copyOf(sources);
    first.compareAndSet(null, edition);
    offered.set(edition);
    wake();
  }

  /**
   * Who wants to hear, beside those that admins subscribed.
   *
   * @throws IllegalArgumentException if a room stands there twice
   */
  public void subscribe(Collection<Subscription> subscriptions) {
    Map<Room, Subscription> byRoom = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      if (byRoom.put(subscription.room(), subscription) != null) {
        throw new IllegalArgumentException("Subscribed twice: " + subscription.room());
      }
    }
    configured.set(Map.copyOf(byRoom));
    wake();
  }

  /** Whether it is this process that announces, of those that share a ledger. */
  public boolean isAnnouncing() {
    return claim.isHeld();
  }

  /** Looks at once whether there is something to do. */
  private void wake() {
    wakes.release();
  }

  /**
   * What admins can ask and have done.
   *
   * @param edition what is known now
   */
  public Announcements announcements(Supplier<Edition> edition) {
    return new Announcements(desk, edition, configured::get, this::wake);
  }

  /** Announces until it is closed. */
  public void run() {
    while (open) {
      Duration wait = step();
      try {
        if (wakes.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
          wakes.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Ends {@link #run} after what it is doing. */
  @Override
  public void close() {
    open = false;
    wake();
  }

  /** Lets another process announce at once. To be called when {@link #run} has ended. */
  public void release() {
    claim.release();
  }

  /**
   * Does what can be done now, one thing in each room.
   *
   * @return how long there is nothing to do, unless it is woken
   */
  Duration step() {
    try {
      if (!claim.hold()) {
        // Whoever announced meanwhile may have known more.
        changed = true;
        return IDLE;
      }
      desk.passing("claimed");
      View seen = compare();
      Duration wait = seen == null ? IDLE : turns(seen);
      failures = 0;
      return seen == null || seen.edition() == offered.get() ? wait : Duration.ZERO;
    } catch (Superseded e) {
      changed = true;
      return IDLE;
    } catch (RuntimeException e) {
      return failed(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(new IllegalStateException("There was not enough memory: " + e, e));
    }
  }

  private Duration failed(RuntimeException why) {
    changed = true;
    failures++;
    // Who closes it may have taken away the ledger already.
    if (open) {
      desk.reports().failed(why);
    }
    return desk.rules().backoff().after(failures, random);
  }

  private @Nullable View compare() {
    Edition edition = offered.get();
    if (edition == null) {
      return null;
    }
    Map<Room, Subscription> subscriptions = new HashMap<>(desk.ledger().subscriptions());
    subscriptions.putAll(configured.get());
    LocalDate today = LocalDate.now(desk.clock());
    long now = desk.now();
    View last = view;
    boolean same =
        last != null
            && !changed
            && last.edition() == edition
            && last.subscriptions().equals(subscriptions)
            && last.day().equals(today)
            && now < last.again();
    if (same) {
      return last;
    }
    desk.passing("noticed");
    Known known = desk.ledger().read(Known::of);
    Edition beginning = first.get();
    if (last == null && known.sources().isEmpty() && beginning != null) {
      edition = beginning;
    }
    Set<String> there = readable(edition);
    Census census = new Census(edition, known, prints, today, now);
    census.run();
    long grace = desk.rules().grace().toMillis();
    Set<Long> gone = census.goneSince(now - grace);
    Set<Long> justGone = new HashSet<>(gone);
    if (last != null) {
      justGone.removeAll(last.handled());
    }
    desk.claimed(
        handle -> {
          Missing missing = new Missing(justGone, desk.rules().withdraws());
          new Comparison(handle, census, subscriptions, missing, now).run();
          if (!known.sources().containsAll(there)) {
            new SeenSources(handle).add(there);
          }
          return true;
        });
    desk.passing("compared");
    changed = false;
    census.vanished().forEach(desk.reports()::vanished);
    Topics topics = Topics.of(census.topics(), desk.rules().withdraws() ? gone : Set.of());
    view = new View(edition, subscriptions, topics, gone, today, census.again(grace));
    return view;
  }

  /** Those sources of which it is known what they have. */
  private Set<String> readable(Edition edition) {
    return sources.stream()
        .filter(source -> !edition.mayHide(new RecapId(source, "")))
        .collect(toSet());
  }

  private Duration turns(View seen) {
    Map<Room, List<Post>> open = desk.read(Posts::open).stream().collect(groupingBy(Post::room));
    if (open.isEmpty()) {
      return IDLE;
    }
    List<RoomState> states = desk.ledger().read(handle -> new RoomStates(handle).all());
    boolean done = false;
    long now = desk.now();
    long next = now + IDLE.toMillis();
    for (RoomState state : states) {
      List<Post> posts = open.get(state.room());
      Subscription subscription = seen.subscriptions().get(state.room());
      if (posts == null || subscription == null || !this.open) {
        continue;
      }
      Long retryAt = state.retryAt();
      if (retryAt != null && !desk.rules().backoff().isOver(retryAt, now)) {
        next = Math.min(next, retryAt);
        continue;
      }
      done |= turn(state, new Turn(desk, new Script(desk, subscription, seen.topics()), posts));
    }
    return done ? Duration.ZERO : Duration.ofMillis(Math.max(1, next - now));
  }

  private boolean turn(RoomState state, Turn turn) {
    try {
      boolean done = turn.take();
      if (done && state.failures() > 0) {
        put(state.well());
        if (state.paused() || state.failures() >= LONG) {
          desk.reports().resumed(state.room());
        }
      }
      return done;
    } catch (SendFailed e) {
      failed(state, e);
      return true;
    } catch (LedgerFailed | Superseded e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever is wrong in this room, the others go on.
      desk.reports().failed(e);
      failed(state, SendFailed.of(SendFailed.Kind.UNKNOWN, "Something unforeseen: " + e, e));
      return true;
    }
  }

  private void failed(RoomState state, SendFailed why) {
    Backoff backoff = desk.rules().backoff();
    boolean needsHelp =
        why.kind() == SendFailed.Kind.ROOM_GONE || why.kind() == SendFailed.Kind.PERMISSION_MISSING;
    boolean paused = needsHelp || state.paused();
    Duration wait = paused ? backoff.paused() : backoff.after(state.failures() + 1, random);
    Duration asked = why.pause();
    if (asked != null && asked.compareTo(wait) > 0) {
      wait = Backoff.bounded(asked);
    }
    // Known before it is told, so that it may be told twice but not never.
    if (paused && !state.paused()) {
      desk.reports().paused(state.room(), why);
    } else if (!paused && state.failures() + 1 == LONG) {
      desk.reports().struggling(state.room(), why);
    }
    put(state.failed(paused, desk.now() + wait.toMillis(), String.valueOf(why.getMessage())));
  }

  private void put(RoomState state) {
    desk.claimed(
        handle -> {
          new RoomStates(handle).put(state);
          return true;
        });
  }
}
