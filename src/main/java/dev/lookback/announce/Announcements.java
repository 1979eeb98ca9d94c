package dev.lookback.announce;

import static java.util.stream.Collectors.groupingBy;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What admins can ask about announcing, and have done by hand. It may be used by any thread, and
 * beside another process that announces; what it asks for is done by who announces.
 *
 * <p>All of it throws {@link LedgerFailed} if the ledger can't be used.
 */
public final class Announcements {
  /** As many messages of a room are looked for, the newest ones. */
  private static final int LOOKED_FOR = 200;

  private final Desk desk;
  private final Supplier<Edition> edition;
  private final Supplier<Map<Room, Subscription>> configured;
  private final Runnable wake;

  Announcements(
      Desk desk,
      Supplier<Edition> edition,
      Supplier<Map<Room, Subscription>> configured,
      Runnable wake) {
    this.desk = desk;
    this.edition = edition;
    this.configured = configured;
    this.wake = wake;
  }

  /** Who hears of events, by the settings or by admins; the settings come first. */
  public Map<Room, Subscription> subscriptions() {
    Map<Room, Subscription> all = new TreeMap<>(Comparator.comparing(Room::id));
    all.putAll(desk.ledger().subscriptions());
    all.putAll(configured.get());
    return all;
  }

  /** Whether the settings subscribe a room, so that admins can't change that. */
  public boolean isConfigured(Room room) {
    return configured.get().containsKey(room);
  }

  /**
   * Keeps what an admin wants for a room, in the place of what was wanted before.
   *
   * @param by the admin's id
   */
  public void subscribe(Subscription subscription, String by) {
    desk.ledger().subscribe(subscription, by, desk.now());
    wake.run();
  }

  /** Forgets what admins wanted for a room; false if that was nothing. */
  public boolean unsubscribe(Room room) {
    boolean was = desk.ledger().unsubscribe(room);
    wake.run();
    return was;
  }

  /** What a room would be told of an event, whether or not it is. */
  public Notice notice(Event event, Subscription subscription) {
    return desk.wording()
        .notice(Topic.in(subscription.language(), event), event.kind(), subscription);
  }

  /** How it stands with each subscribed room. */
  public List<Standing> standings() {
    Map<Room, Subscription> subscriptions = subscriptions();
    return desk.ledger()
        .read(
            handle -> {
              Map<Room, String> by = new Subscribers(handle).by();
              Map<Room, Archive.Count> counts = new Archive(handle).counts();
              Map<Room, List<RoomState>> states =
                  new RoomStates(handle).all().stream().collect(groupingBy(RoomState::room));
              return subscriptions.values().stream()
                  .map(
                      subscription -> {
                        Room room = subscription.room();
                        List<RoomState> state = states.getOrDefault(room, List.of());
                        return standing(
                            subscription,
                            isConfigured(room) ? null : by.get(room),
                            state.isEmpty() ? null : state.get(0),
                            counts.getOrDefault(room, Archive.Count.NONE));
                      })
                  .toList();
            });
  }

  private static Standing standing(
      Subscription subscription,
      @Nullable String by,
      @Nullable RoomState state,
      Archive.Count count) {
    Long retryAt = state == null ? null : state.retryAt();
    return new Standing(
        subscription.room(),
        subscription,
        by,
        state != null && state.paused(),
        state == null ? null : state.trouble(),
        retryAt == null ? null : Instant.ofEpochMilli(retryAt),
        count.waiting(),
        count.told());
  }

  /** What each subscribed room would get of an event, and why not. */
  public List<Prospect> preview(Event event) {
    Map<Room, Subscription> subscriptions = subscriptions();
    return rehearse(
        subscriptions,
        scene -> {
          Topic topic = scene.topic(event);
          List<Receipt> receipts = topic == null ? List.of() : scene.receipts(topic);
          List<Prospect> prospects = new ArrayList<>();
          for (Subscription subscription : subscriptions.values()) {
            Receipt receipt = of(receipts, subscription.room());
            prospects.add(
                new Prospect(
                    subscription.room(),
                    subscription,
                    scene.verdict(
                        event, topic, subscription, receipt == null ? null : receipt.verdict()),
                    notice(event, subscription),
                    receipt));
          }
          return prospects;
        });
  }

  private static @Nullable Receipt of(List<Receipt> receipts, Room room) {
    return receipts.stream()
        .filter(receipt -> receipt.room().equals(room))
        .findFirst()
        .orElse(null);
  }

  private <T> T rehearse(Map<Room, Subscription> subscriptions, Rehearsal<T> work) {
    return desk.ledger()
        .rehearse(handle -> work.on(Scene.of(handle, desk, edition.get(), subscriptions)));
  }

  private interface Rehearsal<T> {
    T on(Scene scene);
  }

  /** What would be done now, and what would not. */
  public Outlook outlook() {
    Map<Room, Subscription> subscriptions = subscriptions();
    return rehearse(
        subscriptions,
        scene ->
            new Outlook(plans(scene), scene.tally(edition.get().events(), subscriptions.values())));
  }

  private List<Plan> plans(Scene scene) {
    Map<Room, List<Post>> open = new TreeMap<>(Comparator.comparing(Room::id));
    open.putAll(scene.open().stream().collect(groupingBy(Post::room)));
    Planning planning = new Planning(desk.rules(), scene.topics());
    List<Plan> plans = new ArrayList<>();
    open.forEach((room, posts) -> plans.addAll(planning.of(room, posts)));
    return plans;
  }

  /** Where an event was announced. */
  public List<Receipt> receipts(Event event) {
    return rehearse(
        subscriptions(),
        scene -> {
          Topic topic = scene.topic(event);
          return topic == null ? List.of() : scene.receipts(topic);
        });
  }

  /** What was announced last, the newest first. */
  public List<Receipt> latest(int most) {
    return desk.ledger().read(handle -> new Archive(handle).latest(most));
  }

  /**
   * Announces an event by hand, whatever a room's filter says; where it was announced already, it
   * is not announced again.
   *
   * @param only the room in which that is to be; null for all that are subscribed
   * @return an order for each of the rooms
   */
  public List<Order> announce(Event event, @Nullable Room only) {
    List<Order> orders = new ArrayList<>();
    for (Prospect prospect : preview(event)) {
      if (only == null || only.equals(prospect.room())) {
        orders.add(order(event, prospect));
      }
    }
    wake.run();
    return orders;
  }

  private Order order(Event event, Prospect prospect) {
    Verdict verdict = prospect.verdict();
    boolean taken =
        switch (verdict) {
          case BEFORE,
              OTHER_KIND,
              OTHER_CITY,
              OTHER_TAG,
              OTHER_LANGUAGE,
              DELETED,
              REJECTED,
              ABANDONED ->
              desk.ledger().write(handle -> new ByHand(handle, desk.now()).add(event, prospect));
          default -> false;
        };
    boolean seen = taken || verdict != Verdict.BEFORE;
    return new Order(prospect.room(), taken, seen ? verdict : Verdict.UNSEEN, prospect.receipt());
  }

  /** Looks for the newest messages of each room, and has those posted again that are gone. */
  public List<Repair> repair() {
    List<Repair> repairs = subscriptions().keySet().stream().map(this::repair).toList();
    wake.run();
    return repairs;
  }

  private Repair repair(Room room) {
    List<Post> posts =
        new ArrayList<>(
            desk.ledger().read(handle -> new Archive(handle).messages(room, LOOKED_FOR)));
    posts.sort(Comparator.comparing(Post::id));
    List<String> restored = new ArrayList<>();
    int looked = 0;
    for (Post post : posts) {
      try {
        if (isGone(post)) {
          Optional<MessageId> anchor = desk.rooms().newest(room);
          boolean done =
              desk.ledger().write(handle -> new ByHand(handle, desk.now()).restore(post, anchor));
          if (done) {
            restored.add(post.title() == null ? "" : post.title());
          }
        }
        looked++;
      } catch (SendFailed e) {
        return new Repair(room, looked, restored, String.valueOf(e.getMessage()));
      }
    }
    return new Repair(room, looked, restored, null);
  }

  private boolean isGone(Post post) throws SendFailed {
    MessageId message = post.message();
    return post.state() == Post.State.DELETED
        || message == null
        || !desk.rooms().has(post.room(), message);
  }
}
