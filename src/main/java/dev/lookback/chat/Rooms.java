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
   * Gives a message another content. It pings nobody.
   *
   * @throws SendFailed of the kind {@link SendFailed.Kind#MESSAGE_GONE} if the message was deleted
   */
  void edit(Room room, MessageId message, Posting posting) throws SendFailed;
}
