package dev.lookback.announce;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.lookback.library.Edition;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which pages of an edition are known, new, moved, different or gone. It changes nothing but its
 * own lists: what has to be written stands in them.
 */
final class Census {
  /** So many recaps of a source don't disappear at once unless something is wrong with it. */
  private static final int MANY = 10;

  private final Edition edition;
  private final Known known;
  private final Prints prints;
  private final LocalDate today;
  private final long now;
  private final Map<Item.Key, Item> items;
  private final Map<Long, Item> stored = new HashMap<>();
  private final Set<Long> fresh = new HashSet<>();
  private final Map<String, Integer> there = new HashMap<>();

  /** Subjects of announcements whose page is gone, by what it is known by. */
  private final Map<String, Long> goneAnnouncements = new HashMap<>();

  private final Map<String, Integer> vanished = new TreeMap<>();
  private final List<Phase> changed = new ArrayList<>();
  private List<Phase> phases = List.of();
  private long last;

  /**
   * What the ledger knows.
   *
   * @param sources what else there is in another source is no news
   */
  record Known(List<Item> items, Set<String> sources) {
    static Known of(Handle handle) {
      return new Known(new Items(handle).all(), new SeenSources(handle).all());
    }
  }

  Census(Edition edition, Known known, Prints prints, LocalDate today, long now) {
    this.edition = edition;
    this.known = known;
    this.prints = prints;
    this.today = today;
    this.now = now;
    this.items =
        known.items().stream()
            .collect(toMap(Item::key, item -> item, (a, b) -> a, LinkedHashMap::new));
    for (Item item : known.items()) {
      stored.put(item.id(), item);
      last = Math.max(last, Math.max(item.id(), item.subject()));
    }
  }

  void run() {
    prints.turn();
    markGone();
    moveRenamed();
    for (Item item : items.values()) {
      if (item.goneAt() != null && item.key().kind() == Kind.UPCOMING) {
        item.traits().forEach(trait -> goneAnnouncements.put(trait, item.subject()));
      }
    }
    phases = Phase.of(edition, today, this::isSeen);
    Set<Long> taken = new HashSet<>();
    for (Phase phase : phases) {
      settle(phase, taken);
    }
  }

  /** A page that is known stays so, whatever day it says now. */
  private boolean isSeen(Recap page) {
    if (page.draft()) {
      return false;
    }
    return !Phase.waits(page, today) || items.containsKey(key(page));
  }

  private void markGone() {
    Map<String, Integer> gone = new TreeMap<>();
    for (Item item : List.copyOf(items.values())) {
      RecapId id = item.key().page();
      Recap page = edition.recap(id);
      if (page != null && !page.draft()) {
        there.merge(id.source(), 1, Integer::sum);
        if (item.goneAt() != null && page.kind() != item.key().kind()) {
          put(item.goneAt(null));
        }
      } else if (item.goneAt() == null && (page != null || !edition.mayHide(id))) {
        put(item.goneAt(now));
        gone.merge(id.source(), 1, Integer::sum);
      }
    }
    gone.forEach(
        (source, number) -> {
          if (isTooMany(source, number)) {
            vanished.put(source, number);
          }
        });
  }

  private boolean isTooMany(String source, int gone) {
    return gone >= MANY && gone > there.getOrDefault(source, 0);
  }

  /**
   * Subjects that were gone at a time, all their pages, and not more at once than can be believed.
   */
  Set<Long> goneSince(long time) {
    record Wave(String source, @Nullable Long at) {}
    Map<Wave, Integer> waves = new HashMap<>();
    Map<Long, Item> gone = new HashMap<>();
    Set<Long> present = new HashSet<>();
    for (Item item : items.values()) {
      if (item.goneAt() == null) {
        present.add(item.subject());
      } else {
        waves.merge(new Wave(item.key().page().source(), item.goneAt()), 1, Integer::sum);
        if (item.goneAt() <= time) {
          gone.put(item.subject(), item);
        }
      }
    }
    gone.values()
        .removeIf(
            item -> {
              String source = item.key().page().source();
              return isTooMany(source, waves.getOrDefault(new Wave(source, item.goneAt()), 0));
            });
    gone.keySet().removeAll(present);
    if (!gone.isEmpty()) {
      // The recap has come in the place of the announcement.
      topics().forEach(topic -> gone.keySet().removeAll(topic.announcements()));
    }
    return gone.keySet();
  }

  /** A page that looks like one that is missing is that page. */
  private void moveRenamed() {
    Map<String, Deque<Item>> missing = new HashMap<>();
    for (Item item : items.values()) {
      if (item.goneAt() != null && edition.recap(item.key().page()) == null) {
        for (String trait : item.traits()) {
          missing.computeIfAbsent(trait, any -> new ArrayDeque<>()).add(item);
        }
      }
    }
    missing.remove("");
    if (missing.isEmpty()) {
      return;
    }
    List<Recap> unknown =
        edition.recaps().stream()
            .filter(page -> !page.draft() && !items.containsKey(key(page)))
            .toList();
    for (int sureness = 0; sureness < Prints.TRAITS; sureness++) {
      for (Recap page : unknown) {
        if (!items.containsKey(key(page))) {
          Item moved = take(missing.get(prints.traits(page).get(sureness)), key(page));
          if (moved != null) {
            move(moved, key(page));
          }
        }
      }
    }
  }

  private static Item.Key key(Recap page) {
    return new Item.Key(page.id(), page.kind());
  }

  private void move(Item moved, Item.Key to) {
    items.remove(moved.key());
    put(moved.with(to).goneAt(null));
    Kind other = to.kind() == Kind.RECAP ? Kind.UPCOMING : Kind.RECAP;
    Item.Key otherTo = new Item.Key(to.page(), other);
    if (!items.containsKey(otherTo)) {
      Item follows = items.remove(new Item.Key(moved.key().page(), other));
      if (follows != null) {
        put(follows.with(otherTo).goneAt(null));
      }
    }
  }

  private @Nullable Item take(@Nullable Deque<Item> candidates, Item.Key key) {
    while (candidates != null && !candidates.isEmpty()) {
      Item item = candidates.remove();
      Item current = items.get(item.key());
      if (current != null && current.id() == item.id() && item.key().kind() == key.kind()) {
        return current;
      }
    }
    return null;
  }

  /** Gives a phase one subject at least, which no other phase has. */
  private void settle(Phase phase, Set<Long> taken) {
    String print = prints.of(phase.event().pages());
    List<Item> before =
        phase.pages().stream().map(page -> items.get(key(page))).filter(Objects::nonNull).toList();
    boolean same = before.size() == phase.pages().size();
    Map<Long, Long> subjects = new HashMap<>();
    for (Item item : before) {
      long subject = item.subject();
      if (!taken.contains(subject)) {
        subjects.put(subject, subject);
      } else {
        // It was thought to be about another event.
        same = false;
        subjects.computeIfAbsent(subject, any -> ++last);
      }
      same &= item.goneAt() == null && item.eventPrint().equals(print);
    }
    taken.addAll(subjects.values());
    long joined = subjects.values().stream().mapToLong(id -> id).min().orElseGet(() -> ++last);
    taken.add(joined);
    for (Recap page : phase.pages()) {
      Item.Key key = key(page);
      Item item = items.get(key);
      String pagePrint = prints.of(page);
      List<String> traits = prints.traits(page);
      if (item == null) {
        boolean early = !known.sources().contains(page.id().source());
        put(new Item(++last, key, joined, traits, pagePrint, print, null, early));
      } else {
        long subject = Objects.requireNonNull(subjects.get(item.subject()));
        put(item.with(subject).saying(traits, pagePrint, print));
      }
    }
    if (!same) {
      changed.add(phase);
    }
  }

  private void put(Item item) {
    items.put(item.key(), item);
    if (!stored.containsKey(item.id())) {
      fresh.add(item.id());
    }
  }

  /** Those that the ledger has not. */
  List<Item> added() {
    return items.values().stream().filter(item -> fresh.contains(item.id())).toList();
  }

  /** Those that the ledger has otherwise. */
  List<Item> updated() {
    return items.values().stream()
        .filter(item -> !fresh.contains(item.id()) && !item.equals(stored.get(item.id())))
        .toList();
  }

  /** The last item, of those that are now known. */
  long last() {
    return items.values().stream().mapToLong(Item::id).max().orElse(0);
  }

  /** The last item of those that were known before. */
  long before() {
    return stored.keySet().stream().mapToLong(id -> id).max().orElse(0);
  }

  /** What has to be looked at again in each room. */
  List<Phase> changed() {
    return changed;
  }

  /** When the same edition has to be looked at again, though its day goes on. */
  long again(long grace) {
    return items.values().stream()
        .map(Item::goneAt)
        .filter(Objects::nonNull)
        .mapToLong(at -> at + grace)
        .filter(at -> at > now)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** How many disappeared at once, by source, where it is so many that it isn't believed. */
  Map<String, Integer> vanished() {
    return vanished;
  }

  /** What can be told of, in the order of the events. */
  List<Topic> topics() {
    return phases.stream().map(this::topic).toList();
  }

  /** What announced the event of a recap on a page that is gone. */
  private Set<Long> announced(Recap recap) {
    return prints.announcing(recap).stream()
        .map(goneAnnouncements::get)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  Topic topic(Phase phase) {
    List<Item> noted =
        phase.pages().stream().map(page -> Objects.requireNonNull(items.get(key(page)))).toList();
    List<Long> subjects = noted.stream().map(Item::subject).distinct().sorted().toList();
    long oldest = noted.stream().mapToLong(item -> item.early() ? 0 : item.id()).min().orElse(0);
    Set<Long> announcements = new HashSet<>();
    if (phase.kind() != Kind.UPCOMING) {
      for (Item.Key key : phase.all()) {
        Item before = items.get(key);
        if (before != null) {
          announcements.add(before.subject());
        }
      }
      phase.pages().forEach(page -> announcements.addAll(announced(page)));
    }
    return new Topic(subjects, oldest, phase.kind(), phase.event(), announcements, phase.isPast());
  }
}
