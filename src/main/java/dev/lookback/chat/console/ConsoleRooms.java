package dev.lookback.chat.console;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.Room;
import dev.lookback.chat.Rooms;
import dev.lookback.chat.SendFailed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The terminal as the one room in which what is new is told, for as long as the program runs. Safe
 * for use by several threads.
 */
public final class ConsoleRooms implements Rooms {

  /** The terminal. */
  public static final Room ROOM = ConsoleChat.ROOM;

  private final Consumer<String> out;
  private final Map<String, MessageId> byMarker = new HashMap<>();

  /**
   * @param out takes a notice, which may have several lines, as a whole
   */
  public ConsoleRooms(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public synchronized Optional<MessageId> newest(Room room) throws SendFailed {
    known(room);
    return byMarker.isEmpty() ? Optional.empty() : Optional.of(id(byMarker.size()));
  }

  private static void known(Room room) throws SendFailed {
    if (!room.equals(ROOM)) {
      throw SendFailed.of(
          SendFailed.Kind.ROOM_GONE,
          "There is no room but this terminal, %s.".formatted(ROOM),
          null);
    }
  }

  private static MessageId id(int number) {
    return new MessageId(Integer.toString(number));
  }

  @Override
  public synchronized MessageId post(Room room, Posting posting) throws SendFailed {
    known(room);
    MessageId before = byMarker.get(posting.marker());
    if (before != null) {
      return before;
    }
    print(posting.notice());
    MessageId id = id(byMarker.size() + 1);
    byMarker.put(posting.marker(), id);
    return id;
  }

  private void print(Notice notice) {
    List<String> lines = new ArrayList<>(ReplyText.lines(notice));
    lines.add("");
    out.accept(String.join("\n", lines));
  }

  @Override
  public synchronized Optional<MessageId> find(Room room, String marker, Optional<MessageId> after)
      throws SendFailed {
    known(room);
    return Optional.ofNullable(byMarker.get(marker));
  }

  @Override
  public void complete(Room room, MessageId message, Posting posting) throws SendFailed {
    known(room);
  }

  @Override
  public boolean has(Room room, MessageId message) throws SendFailed {
    known(room);
    return true;
  }

  @Override
  public void check(Room room, Notice notice) throws SendFailed {
    known(room);
  }

  @Override
  public Optional<String> link(Room room, MessageId message) {
    return Optional.empty();
  }

  @Override
  public Room direct(String member) {
    return ROOM;
  }

  /** What was printed stays; what it says now is printed below. */
  @Override
  public void edit(Room room, MessageId message, Posting posting) throws SendFailed {
    known(room);
    print(posting.notice());
  }
}
