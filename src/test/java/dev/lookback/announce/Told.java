package dev.lookback.announce;

import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import java.util.ArrayList;
import java.util.List;

/** Keeps what admins would hear. */
final class Told implements Reports {
  final List<String> lines = new ArrayList<>();

  @Override
  public void paused(Room room, SendFailed why) {
    lines.add("paused " + room.id() + ": " + why.getMessage());
  }

  @Override
  public void struggling(Room room, SendFailed why) {
    lines.add("struggling " + room.id() + ": " + why.getMessage());
  }

  @Override
  public void resumed(Room room) {
    lines.add("resumed " + room.id());
  }

  @Override
  public void rejected(Room room, String title, String why) {
    lines.add("rejected " + room.id() + ": " + title + ": " + why);
  }

  @Override
  public void vanished(String source, int number) {
    lines.add("vanished " + source + ": " + number);
  }

  @Override
  public void failed(RuntimeException why) {
    lines.add("failed: " + why);
  }
}
