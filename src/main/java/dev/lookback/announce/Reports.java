package dev.lookback.announce;

import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;

/** Hears what admins should know. It must not throw, nor take long. */
public interface Reports {

  /** Nothing more comes into a room until somebody mends something there. Told once. */
  void paused(Room room, SendFailed why);

  /**
   * For long now a room could not be posted in, though nothing has to be mended there. Told once.
   */
  void struggling(Room room, SendFailed why);

  /** It goes on after one of these. */
  void resumed(Room room);

  /** The platform does not take the post of something; the others go on. */
  void rejected(Room room, String title, String why);

  /** So many recaps of a source disappeared at once that it is not believed. */
  void vanished(String source, int number);

  /** The ledger can't be used, or something unforeseen happened; it is tried again. */
  void failed(RuntimeException why);
}
