package dev.lookback.announce;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.lookback.chat.Room;
import dev.lookback.recap.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Writes into the ledger what follows from a census: what is due in which room, and what may have
 * to be edited. Only what differs from the last time is looked at in the rooms.
 */
final class Comparison {
  private final Handle handle;
  private final Census census;
  private final Map<Room, Subscription> subscriptions;
  private final Missing missing;
  private final Posts posts;
  private final RoomStates rooms;
  private final long now;
  private final List<Post> due = new ArrayList<>();
  private final Set<Long> stale = new HashSet<>();
  private long lastPost;

  /**
   * What is gone since the last time.
   *
   * @param subjects whose pages are gone
   * @param isMarked whether what was told of them says so
   */
  record Missing(Set<Long> subjects, boolean isMarked) {}

  Comparison(
      Handle handle,
      Census census,
      Map<Room, Subscription> subscriptions,
      Missing missing,
      long now) {
    this.missing = missing;
    this.handle = handle;
    this.census = census;
    this.subscriptions = subscriptions;
    this.posts = new Posts(handle);
    this.rooms = new RoomStates(handle);
    this.now = now;
  }

  void run() {
    Items items = new Items(handle);
    items.insert(census.added());
    items.update(census.updated());
    Map<Room, RoomState> known = rooms.all().stream().collect(toMap(RoomState::room, room -> room));
    Map<Room, RoomState> old = new HashMap<>(known);
    known.values().stream()
        .filter(state -> state.active() && !subscriptions.containsKey(state.room()))
        .forEach(this::leave);
    for (Subscription subscription : subscriptions.values()) {
      RoomState state = known.get(subscription.room());
      if (state == null || !state.active()) {
        old.remove(subscription.room());
        enter(subscription);
      } else if (!state.filter().equals(subscription.print())) {
        old.put(subscription.room(), refine(subscription));
      }
    }
    old.keySet().retainAll(subscriptions.keySet());
    if (!census.changed().isEmpty()) {
      look(old);
    }
    forget();
    posts.insert(due, now);
    posts.stale(stale);
  }

  /** What is gone is told no more, and what was told is marked by whoever edits. */
  private void forget() {
    for (Post post : posts.ofSubjects(missing.subjects())) {
      if (post.state() == Post.State.DUE) {
        posts.state(post.id(), Post.State.SKIPPED, "Its page is gone.");
      } else if (missing.isMarked() && post.state() == Post.State.POSTED) {
        stale.add(post.id());
      } else if (missing.isMarked() && post.digest() != null) {
        stale.add(post.digest());
      }
    }
  }

  private void leave(RoomState state) {
    rooms.put(state.inactive());
    posts.abandon(state.room());
  }

  /** What is there before a room asks for it counts as told, but for the last few it asks for. */
  private void enter(Subscription subscription) {
    rooms.put(RoomState.fresh(subscription.room(), census.last(), subscription.print()));
    if (subscription.announceLast() > 0) {
      List<Topic> last =
          census.topics().stream()
              .filter(topic -> topic.kind() == Kind.RECAP && subscription.takes(topic))
              .sorted(comparing(Topic::day, nullsFirst(naturalOrder())).thenComparing(Topic.ORDER))
              .toList();
      int from = Math.max(0, last.size() - subscription.announceLast());
      last.subList(from, last.size()).stream()
          .filter(topic -> !isTold(subscription.room(), topic))
          .forEach(topic -> add(subscription.room(), topic, true));
    }
  }

  private boolean isTold(Room room, Topic topic) {
    return posts.ofSubjects(topic.subjects()).stream().anyMatch(post -> post.room().equals(room));
  }

  /** What was there before a room wants something else counts as told, but not what is new now. */
  private RoomState refine(Subscription subscription) {
    RoomState refined = RoomState.fresh(subscription.room(), census.before(), subscription.print());
    rooms.put(refined);
    return refined;
  }

  private void look(Map<Room, RoomState> states) {
    List<Topic> changed = census.changed().stream().map(census::topic).toList();
    lastPost = Math.max(lastPost, posts.lastId());
    List<Long> subjects = changed.stream().flatMap(topic -> topic.subjects().stream()).toList();
    Map<Long, List<Post>> bySubject =
        posts.ofSubjects(subjects).stream()
            .collect(groupingBy(post -> post.subject() == null ? 0L : post.subject()));
    for (Topic topic : changed) {
      Set<Room> told = new HashSet<>();
      for (long subject : topic.subjects()) {
        for (Post post : bySubject.getOrDefault(subject, List.of())) {
          told.add(post.room());
          again(post);
        }
      }
      for (RoomState state : states.values()) {
        Subscription subscription = subscriptions.get(state.room());
        boolean wanted =
            subscription != null
                && !told.contains(state.room())
                && topic.oldest() > state.baseline()
                && !topic.isPast()
                && subscription.takes(topic);
        if (wanted) {
          add(state.room(), topic, false);
        }
      }
    }
  }

  /** What was told has changed. */
  private void again(Post post) {
    switch (post.state()) {
      case POSTED, WITHDRAWN, SENDING -> stale.add(post.id());
      case DIGESTED -> {
        if (post.digest() != null) {
          stale.add(post.digest());
        }
      }
      case REJECTED, SKIPPED -> posts.state(post.id(), Post.State.DUE, null);
      case DUE, DELETED, ABANDONED -> {}
    }
  }

  private void add(Room room, Topic topic, boolean alone) {
    lastPost = lastPost == 0 ? posts.lastId() : lastPost;
    due.add(Post.due(++lastPost, room, topic.subject(), topic.title(), alone));
  }
}
