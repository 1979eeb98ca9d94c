package dev.lookback.announce;

import dev.lookback.announce.Census.Known;
import dev.lookback.announce.Comparison.Missing;
import dev.lookback.chat.Room;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Map<Item.Key, Topic> topicByPage = new HashMap<>();

  private Scene(Handle handle, LocalDate today, List<Topic> all, Topics topics) {
    this.handle = handle;
    this.today = today;
    for (Topic topic : all) {
      for (Recap page : topic.event().pages()) {
        if (page.kind() == topic.kind()) {
          topicByPage.put(new Item.Key(page.id(), page.kind()), topic);
        }
      }
    }
    this.topics = topics;
  }

  static Scene of(
      Handle handle, Desk desk, Edition edition, Map<Room, Subscription> subscriptions) {
    // Otherwise both could write the same page, and this be refused.
    Claim.lock(handle);
    LocalDate today = LocalDate.now(desk.clock());
    long now = desk.now();
    Census census = new Census(edition, Known.of(handle), new Prints(), today, now);
    census.run();
    Set<Long> gone = census.goneSince(now - desk.rules().grace().toMillis());
    Missing missing = new Missing(gone, desk.rules().withdraws());
    new Comparison(handle, census, subscriptions, missing, now).run();
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

  /** What can be told of an event; null if that is nothing. */
  @Nullable Topic topic(Event event) {
    Topic announced = null;
    for (Recap page : event.pages()) {
      Topic topic = topicByPage.get(new Item.Key(page.id(), page.kind()));
      if (topic != null && topic.kind() == Kind.RECAP) {
        return topic;
      }
      announced = announced == null ? topic : announced;
    }
    return announced;
  }

  List<Receipt> receipts(Topic topic) {
    return new Archive(handle).receipts(topic.subjects());
  }

  /** How many events stand how in each room. */
  Map<Room, Map<Verdict, Integer>> tally(
      Collection<Event> events, Collection<Subscription> subscriptions) {
    record Told(Room room, @Nullable Long subject) {}
    Map<Told, Verdict> told = new HashMap<>();
    for (Post post : new Posts(handle).where("subject is not null", query -> query)) {
      told.put(new Told(post.room(), post.subject()), post.state().verdict());
    }
    Map<Room, Map<Verdict, Integer>> tally = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
      for (Event event : events) {
        Topic topic = topic(event);
        Verdict known = null;
        for (long subject : topic == null ? List.<Long>of() : topic.subjects()) {
          known = known == null ? told.get(new Told(subscription.room(), subject)) : known;
        }
        counts.merge(verdict(event, topic, subscription, known), 1, Integer::sum);
      }
      tally.put(subscription.room(), counts);
    }
    return tally;
  }

  /**
   * How an event stands in a room.
   *
   * @param known what the ledger has of it there
   */
  Verdict verdict(
      Event event, @Nullable Topic topic, Subscription subscription, @Nullable Verdict known) {
    if (topic == null) {
      return silent(event);
    }
    if (known != null) {
      return known;
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
