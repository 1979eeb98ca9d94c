package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.SendFailed.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A platform in memory, which knows a nonce for some minutes and fails as it is told. */
final class FakeRooms implements Rooms {
  static final Duration NONCE_LIFE = Duration.ofMinutes(3);

  /** What goes wrong with a call. */
  enum Mishap {
    NONE,
    /** Refused, and it says so. */
    BUSY,
    /** Lost on the way there. */
    LOST,
    /** Done, but the answer is lost. */
    UNANSWERED,
    /** The answer is lost, and it is done some seconds later. */
    LATE
  }

  /** A message, with what it says now. */
  static final class Message {
    final MessageId id;
    final String marker;
    final String nonce;
    final long madeAt;
    final @Nullable MessageId replyTo;
    final List<Notice> said = new ArrayList<>();
    int completions;

    Message(MessageId id, Posting posting, long madeAt) {
      this.id = id;
      this.marker = posting.marker();
      this.nonce = posting.nonce();
      this.replyTo = posting.replyTo();
      this.madeAt = madeAt;
      said.add(posting.notice());
    }

    String title() {
      return said.get(said.size() - 1).cards().get(0).title();
    }
  }

  private record Pending(Room room, Posting posting, long at) {}

  private final FakeTime time;
  private final Map<Room, List<Message>> rooms = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<Room, SendFailed> closed = new HashMap<>();
  final Set<String> refusedTitles = new HashSet<>();

  /** Rooms in which the adapter has a fault of its own. */
  final Set<Room> faulty = new HashSet<>();

  Supplier<Mishap> mishaps = () -> Mishap.NONE;
  int calls;
  private long lastId = 1000;

  FakeRooms(FakeTime time) {
    this.time = time;
  }

  List<Message> in(Room room) {
    land();
    return rooms.computeIfAbsent(room, any -> new ArrayList<>());
  }

  List<String> titles(Room room) {
    return in(room).stream().map(Message::title).toList();
  }

  void close(Room room, SendFailed why) {
    closed.put(room, why);
  }

  void reopen(Room room) {
    closed.remove(room);
  }

  void delete(Room room, Message message) {
    in(room).remove(message);
  }

  /** Somebody else talks there. */
  void chatter(Room room) {
    lastId++;
  }

  private void land() {
    for (Pending late : List.copyOf(pending)) {
      if (late.at() <= time.nanos()) {
        pending.remove(late);
        make(late.room(), late.posting(), late.at());
      }
    }
  }

  private Mishap enter(Room room) throws SendFailed {
    calls++;
    land();
    if (faulty.contains(room)) {
      throw new IllegalStateException("a fault");
    }
    SendFailed why = closed.get(room);
    if (why != null) {
      throw why;
    }
    Mishap mishap = mishaps.get();
    if (mishap == Mishap.BUSY) {
      throw SendFailed.of(Kind.TRANSIENT, "busy", null);
    }
    if (mishap == Mishap.LOST) {
      throw SendFailed.of(Kind.UNKNOWN, "lost", null);
    }
    return mishap;
  }

  private static void leave(Mishap mishap) throws SendFailed {
    if (mishap != Mishap.NONE) {
      throw SendFailed.of(Kind.UNKNOWN, "no answer", null);
    }
  }

  private Message make(Room room, Posting posting, long now) {
    List<Message> messages = rooms.computeIfAbsent(room, any -> new ArrayList<>());
    for (Message message : messages) {
      if (message.nonce.equals(posting.nonce()) && now - message.madeAt <= NONCE_LIFE.toNanos()) {
        return message;
      }
    }
    Message message = new Message(new MessageId(Long.toString(++lastId)), posting, now);
    messages.add(message);
    return message;
  }

  @Override
  public Optional<MessageId> newest(Room room) throws SendFailed {
    leave(enter(room));
    return lastId == 1000 ? Optional.empty() : Optional.of(new MessageId(Long.toString(lastId)));
  }

  @Override
  public MessageId post(Room room, Posting posting) throws SendFailed {
    Mishap mishap = enter(room);
    if (refusedTitles.contains(posting.notice().cards().get(0).title())) {
      throw SendFailed.of(Kind.REJECTED, "not in my house", null);
    }
    if (mishap == Mishap.LATE) {
      pending.add(new Pending(room, posting, time.nanos() + Duration.ofSeconds(4).toNanos()));
      throw SendFailed.of(Kind.UNKNOWN, "no answer", null);
    }
    Message message = make(room, posting, time.nanos());
    leave(mishap);
    return message.id;
  }

  @Override
  public Optional<MessageId> find(Room room, String marker, Optional<MessageId> after)
      throws SendFailed {
    leave(enter(room));
    long from = after.map(id -> Long.parseLong(id.value())).orElse(0L);
    return in(room).stream()
        .filter(message -> Long.parseLong(message.id.value()) > from)
        .filter(message -> message.marker.equals(marker))
        .map(message -> message.id)
        .findFirst();
  }

  @Override
  public void complete(Room room, MessageId id, Posting posting) throws SendFailed {
    Mishap mishap = enter(room);
    message(room, id).completions++;
    leave(mishap);
  }

  @Override
  public boolean has(Room room, MessageId id) throws SendFailed {
    leave(enter(room));
    return in(room).stream().anyMatch(message -> message.id.equals(id));
  }

  @Override
  public void check(Room room, Notice notice) throws SendFailed {
    leave(enter(room));
  }

  @Override
  public Optional<String> link(Room room, MessageId message) {
    return Optional.of("https://chat.example/" + room.id() + "/" + message.value());
  }

  @Override
  public Room direct(String member) {
    return new Room("direct-" + member);
  }

  private Message message(Room room, MessageId id) throws SendFailed {
    return in(room).stream()
        .filter(candidate -> candidate.id.equals(id))
        .findFirst()
        .orElseThrow(() -> SendFailed.of(Kind.MESSAGE_GONE, "deleted", null));
  }

  @Override
  public void edit(Room room, MessageId id, Posting posting) throws SendFailed {
    Mishap mishap = enter(room);
    Message message = message(room, id);
    if (!posting.marker().equals(message.marker)) {
      throw new AssertionError("An edit with another marker");
    }
    message.said.add(posting.notice());
    leave(mishap);
  }
}
