package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Standing;
import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** Lists the rooms in which new recaps are posted, and how it stands with each. */
final class SubscriptionList implements Feature {

  private static final int SHOWN = 10;

  private final Announcements announcements;
  private final Sightings sightings;

  SubscriptionList(Announcements announcements, Sightings sightings) {
    this.announcements = announcements;
    this.sightings = sightings;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("subscriptions", "订阅列表"),
        new Words("Where new recaps are posted, and how it stands there", "新的回顾发到哪些频道，状态如何"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    List<Standing> standings = announcements.standings();
    Sheet<Standing> sheet = Sheet.of(standings, call.page(), SHOWN);
    List<Line> items = sheet.items().stream().map(standing -> line(lines, standing)).toList();
    String title =
        standings.isEmpty()
            ? lines.of("No channel is subscribed.", "还没有订阅任何频道。")
            : lines.of("Subscribed channels: ", "已订阅的频道：") + standings.size();
    Card card = new Card(title, null, List.of(), items, null, sheet.footer(call.language()));
    return Replies.card(call, card, sheet.buttons(call.invocation()));
  }

  private Line line(Lines lines, Standing standing) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Place(standing.room()));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    pieces.addAll(state(lines, standing));
    pieces.add(new Piece.Text(" · "));
    pieces.addAll(new Terms(lines).brief(standing.subscription()));
    pieces.add(new Piece.Text(" · "));
    if (standing.by() == null) {
      pieces.add(new Piece.Text(lines.of("by config.yml", "来自 config.yml")));
    } else {
      pieces.add(new Piece.Text(lines.of("by ", "由 ")));
      pieces.add(new Piece.Person(standing.by()));
      pieces.add(new Piece.Text(lines.of("", " 订阅")));
    }
    return new Line(pieces);
  }

  private List<Piece> state(Lines lines, Standing standing) {
    List<Piece> pieces = new ArrayList<>();
    if (standing.trouble() == null) {
      pieces.add(new Piece.Text(lines.of("fine", "正常")));
    } else {
      String head = standing.paused() ? lines.of("paused", "已暂停") : lines.of("has trouble", "遇到问题");
      pieces.add(new Piece.Strong(head));
      pieces.add(new Piece.Text(lines.of(": ", "：") + standing.trouble()));
      if (standing.retryAt() != null) {
        pieces.add(new Piece.Text(lines.of(" Tried again at ", " 下次重试：")));
        pieces.add(sightings.moment(standing.retryAt()));
      }
    }
    if (standing.waiting() > 0) {
      pieces.add(new Piece.Text(" · " + waiting(lines, standing.waiting())));
    }
    pieces.add(new Piece.Text(" · " + told(lines, standing.told())));
    return pieces;
  }

  static String waiting(Lines lines, int number) {
    return lines.of(number + (number == 1 ? " post waiting" : " posts waiting"), number + " 篇待发布");
  }

  private static String told(Lines lines, int number) {
    return lines.of(number + " posted", "已发布 " + number + " 篇");
  }
}
