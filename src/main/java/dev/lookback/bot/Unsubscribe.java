package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import java.util.List;

/** Has nothing more posted in a room. */
final class Unsubscribe implements Feature {

  private static final String CHANNEL = SubscriptionForm.CHANNEL;

  private final Announcements announcements;

  Unsubscribe(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("unsubscribe", "退订"),
        new Words("Post nothing more in a channel", "不再往一个频道发帖"),
        Options.room(
            new Words(CHANNEL, "频道"), new Words("Where to post nothing more", "不再往哪个频道发"), true));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    Room room = new Room(call.required(CHANNEL));
    if (room.id().isEmpty()) {
      return Reply.say(call.language(), call.manner(), lines.of("Which channel?", "要退订哪个频道？"));
    }
    boolean was = announcements.unsubscribe(room);
    if (announcements.isConfigured(room)) {
      return Replies.lines(call, List.of(Subscribe.configured(lines, room)));
    }
    Line done =
        Line.of(
            new Piece.Place(room),
            new Piece.Text(
                was
                    ? lines.of(
                        " is no longer subscribed. What was posted there stays.", " 已退订，之前发的帖子会保留。")
                    : lines.of(" was not subscribed.", " 本来就没有订阅。")));
    return Replies.lines(call, List.of(done));
  }
}
