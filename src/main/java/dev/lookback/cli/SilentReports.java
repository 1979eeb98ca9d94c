package dev.lookback.cli;

import dev.lookback.announce.Reports;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;

/** Where there is nobody to tell but who looks at the terminal, and nothing that could fail. */
final class SilentReports implements Reports {

  @Override
  public void paused(Room room, SendFailed why) {}

  @Override
  public void struggling(Room room, SendFailed why) {}

  @Override
  public void resumed(Room room) {}

  @Override
  public void rejected(Room room, String title, String why) {}

  @Override
  public void vanished(String source, int number) {}

  @Override
  public void failed(RuntimeException why) {}
}
