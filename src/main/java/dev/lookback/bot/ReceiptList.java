package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Receipt;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import java.util.ArrayList;
import java.util.List;

/** Lists where and when something was posted. */
final class ReceiptList implements Feature {

  private static final String RECAP = Preview.RECAP;
  private static final int SHOWN = 10;
  private static final int LATEST = 200;

  private final Announcements announcements;
  private final Sightings sightings;

  ReceiptList(Announcements announcements, Sightings sightings) {
    this.announcements = announcements;
    this.sightings = sightings;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("receipts", "发布记录"),
        new Words("Where and when something was posted", "在哪里、什么时候发布过"),
        Options.text(
            new Words(RECAP, "活动"),
            new Words("Of this event; the latest ones if you don't say", "哪场活动；不填就列出最近的")));
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return WhichEvent.choices(call, option);
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    if (call.option(RECAP) == null) {
      return list(
          call, lines.of("Posted last", "最近发布"), announcements.latest(LATEST), call.invocation());
    }
    return WhichEvent.of(
        call, RECAP, event -> list(call, event), () -> WhichEvent.none(call, call.required(RECAP)));
  }

  private Reply list(Call call, Event event) {
    Invocation again = call.invocation().with(RECAP, Directory.key(event));
    return list(call, WhichEvent.label(event), announcements.receipts(event), again);
  }

  private Reply list(Call call, String title, List<Receipt> receipts, Invocation again) {
    Lines lines = new Lines(call.language());
    Sheet<Receipt> sheet = Sheet.of(receipts, call.page(), SHOWN);
    List<Line> items = sheet.items().stream().map(receipt -> line(lines, receipt)).toList();
    List<Line> body =
        items.isEmpty() ? List.of(Line.of(lines.of("Nothing was posted.", "还没有发布过。"))) : List.of();
    Card card = new Card(title, null, body, items, null, sheet.footer(call.language()));
    return Replies.card(call, card, sheet.buttons(again));
  }

  private Line line(Lines lines, Receipt receipt) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Place(receipt.room()));
    pieces.add(new Piece.Text(" "));
    pieces.add(new Piece.Strong(receipt.title()));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    pieces.addAll(sightings.of(receipt.verdict(), receipt, lines));
    return new Line(pieces);
  }
}
