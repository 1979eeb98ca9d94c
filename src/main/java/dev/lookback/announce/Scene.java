package dev.lookback.announce;

import static java.util.stream.Collectors.toMap;

import dev.lookback.chat.Room;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How all would stand if an edition were compared with the ledger now. It is made within a {@link
 * Ledger#rehearse rehearsal}, so that nothing of it stays.
 */
final class Scene {
  private final Handle handle;
  private final LocalDate today;
  private final Topics topics;
  private final List<Topic> all;
  private final Map<Room, RoomState> states;

  private Scene(Handle handle, LocalDate today, List<Topic> all, Topics topics) {
    this.handle = handle;
    this.today = today;
    this.all = all;
    this.topics = topics;
    this.states =
        new RoomStates(handle).all().stream().collect(toMap(RoomState::room, state -> state));
  }

  static Scene of(
      Handle handle, Desk desk, Edition edition, Map<Room, Subscription> subscriptions) {
    LocalDate today = LocalDate.now(desk.clock());
    long now = desk.now();
    Census census = new Census(edition, new Items(handle).all(), new Prints(), today, now);
    census.run();
    Set<Long> gone = census.goneSince(now - desk.rules().grace().toMillis());
    new Comparison(handle, census, subscriptions, gone, now).run();
    List<Topic> all = census.topics();
    Topics topics = Topics.of(all, desk.rules().withdraws() ? gone : Set.of());
    return new Scene(handle, today, all, topics);
  }

  Topics topics() {
    return topics;
  }

  List<Post> open() {
    return new Posts(handle).open();
  }

  Map<Room, RoomState> states() {
    return states;
  }

  /** What can be told of an event; null if that is nothing. */
  @Nullable Topic topic(Event event) {
    Set<Item.Key> keys = new HashSet<>();
    for (Recap page : event.pages()) {
      keys.add(new Item.Key(page.id(), page.kind()));
    }
    Topic found = null;
    for (Topic topic : all) {
      boolean isAbout =
          topic.event().pages().stream()
              .anyMatch(
                  page ->
                      page.kind() == topic.kind()
                          && keys.contains(new Item.Key(page.id(), topic.kind())));
      if (isAbout && (found == null || topic.kind() == Kind.RECAP)) {
        found = topic;
      }
    }
    return found;
  }

  List<Receipt> receipts(Topic topic) {
    return new Archive(handle).receipts(topic.subjects());
  }

  /** How an event stands in a room. */
  Verdict verdict(
      Event event, @Nullable Topic topic, Subscription subscription, @Nullable Receipt receipt) {
    if (topic == null) {
      return silent(event);
    }
    if (receipt != null) {
      return receipt.verdict();
    }
    if (!subscription.kinds().contains(topic.kind())) {
      return Verdict.OTHER_KIND;
    }
    Verdict against = subscription.filter().against(topic.event());
    if (against != null) {
      return against;
    }
    return topic.isPast() ? Verdict.PAST : Verdict.BEFORE;
  }

  /** Why nobody can be told of an event. */
  private Verdict silent(Event event) {
    List<Recap> pages = event.pages().stream().filter(page -> page.kind() != Kind.OTHER).toList();
    if (pages.isEmpty()) {
      return Verdict.NEVER;
    }
    if (pages.stream().allMatch(Recap::draft)) {
      return Verdict.DRAFT;
    }
    boolean waits = pages.stream().anyMatch(page -> !page.draft() && Phase.waits(page, today));
    return waits ? Verdict.NOT_YET : Verdict.UNSEEN;
  }
}
