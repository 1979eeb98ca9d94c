package dev.lookback.chat;

import java.util.Optional;

/**
 * The rooms of a platform, as far as Lookback posts in them unasked. Each call waits for the
 * platform, and gives up after some seconds: none blocks for ever. An adapter waits out a short
 * rate limit, sends nothing twice by itself, and pings nobody but a notice's roles.
 */
public interface Rooms {

  /**
   * The newest message in a room, whoever wrote it, to look from for what comes later.
   *
   * @return nothing if the room is empty
   */
  Optional<MessageId> newest(Room room) throws SendFailed;

  /**
   * Posts a message. A second posting with the same nonce within some minutes gives the first
   * message, where the platform can do that.
   *
   * @throws SendFailed of the kind {@link SendFailed.Kind#UNKNOWN} if the message may exist
   */
  MessageId post(Room room, Posting posting) throws SendFailed;

  /**
   * Lookback's own message that bears a marker.
   *
   * @param after looks only at what is newer than that message; nothing looks at all of the room
   */
  Optional<MessageId> find(Room room, String marker, Optional<MessageId> after) throws SendFailed;

  /**
   * Does what comes with a message beside it: its thread, and passing it on to those who follow the
   * room. Done again, it changes nothing.
   *
   * @throws SendFailed also for a wait of an hour, as platforms pass on few messages
   */
  void complete(Room room, MessageId message, Posting posting) throws SendFailed;

  /** Whether a message still exists. */
  boolean has(Room room, MessageId message) throws SendFailed;

  /**
   * Looks whether such a notice could be posted there, without posting it.
   *
   * @throws SendFailed if it could not, with what is missing
   */
  void check(Room room, Notice notice) throws SendFailed;

  /** Where people read a message; nothing if that can't be found out just now. */
  Optional<String> link(Room room, MessageId message);

  /**
   * The room in which one person alone is talked to.
   *
   * @param member the person's id
   */
  Room direct(String member) throws SendFailed;

  /**
   * Gives a message another content. It pings nobody.
   *
   * @throws SendFailed of the kind {@link SendFailed.Kind#MESSAGE_GONE} if the message was deleted
   */
  void edit(Room room, MessageId message, Posting posting) throws SendFailed;
}
