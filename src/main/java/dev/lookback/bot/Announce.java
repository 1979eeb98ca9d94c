package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Order;
import dev.lookback.announce.Standing;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts an event by hand, where it was not posted before. */
final class Announce implements Feature {

  private static final String RECAP = Preview.RECAP;
  private static final String CHANNEL = SubscriptionForm.CHANNEL;

  private final Announcements announcements;
  private final Sightings sightings;

  Announce(Announcements announcements, Sightings sightings) {
    this.announcements = announcements;
    this.sightings = sightings;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("announce", "发布"),
        new Words("Post an event by hand, where it was not posted before", "手动发布一场活动（发过的频道不会再发）"),
        Options.required(
            new Words(RECAP, "活动"),
            new Words("A city, a date, or words of its title", "城市、日期或标题里的词")),
        Options.room(
            new Words(CHANNEL, "频道"),
            new Words(
                "Only there; in all subscribed channels if you don't say", "只发到这个频道；不填就发到所有订阅的频道"),
            false));
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return option.equals(RECAP) ? WhichEvent.choices(call, option) : List.of();
  }

  @Override
  public Reply run(Call call) {
    return WhichEvent.exactly(call, RECAP, event -> announce(call, event));
  }

  private Reply announce(Call call, Event event) {
    Lines lines = new Lines(call.language());
    String channel = call.option(CHANNEL);
    Room only = channel == null ? null : new Room(channel);
    List<Order> orders = announcements.announce(event, only);
    if (orders.isEmpty()) {
      return Replies.lines(call, List.of(unsubscribed(lines, only)));
    }
    List<Standing> standings = announcements.standings();
    List<Line> items = orders.stream().map(order -> line(lines, order, standings)).toList();
    long taken = orders.stream().filter(Order::taken).count();
    String title =
        taken == 0
            ? lines.of("Nothing new is posted", "没有新发布的")
            : lines
                .of("Posted in %d of %d channels, as soon as may be", "马上发布到 %d 个频道（共 %d 个）")
                .formatted(taken, orders.size());
    Line what = lines.event(event);
    return Replies.card(call, new Card(title, null, List.of(what), items, null, null), List.of());
  }

  private static Line unsubscribed(Lines lines, @Nullable Room only) {
    if (only == null) {
      return Line.of(lines.of("No channel is subscribed. Subscribe one first.", "还没有订阅任何频道，请先订阅。"));
    }
    return Line.of(
        new Piece.Place(only),
        new Piece.Text(lines.of(" is not subscribed. Subscribe it first.", " 没有订阅，请先订阅。")));
  }

  private Line line(Lines lines, Order order, List<Standing> standings) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Place(order.room()));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    if (!order.taken()) {
      pieces.addAll(sightings.of(order.before(), order.receipt(), lines));
      return new Line(pieces);
    }
    pieces.add(new Piece.Text(lines.of("is posted now", "现在发布")));
    standings.stream()
        .filter(standing -> standing.room().equals(order.room()) && standing.trouble() != null)
        .forEach(
            standing ->
                pieces.add(
                    new Piece.Text(
                        lines
                            .of(", once this is mended: %s", "，但要先解决：%s")
                            .formatted(standing.trouble()))));
    return new Line(pieces);
  }
}
