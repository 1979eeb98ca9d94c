package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Repair;
import dev.lookback.chat.Card;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.List;

/** Has deleted posts posted again. */
final class Repairs implements Feature {

  private final Announcements announcements;

  Repairs(Announcements announcements) {
    this.announcements = announcements;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("repair", "修复"),
        new Words("Post again what was deleted; nothing is doubled", "重新发布被删的帖子，不会重复"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    List<Repair> repairs = announcements.repair();
    int restored = repairs.stream().mapToInt(repair -> repair.restored().size()).sum();
    String title =
        restored == 0
            ? lines.of("No post is missing", "没有缺少的帖子")
            : lines.of("Posts posted again: ", "重新发布的帖子：") + restored;
    if (repairs.stream().anyMatch(repair -> repair.trouble() != null)) {
      title += lines.of(", but not all could be looked for", "，但没能全部检查");
    }
    List<Line> items = repairs.stream().map(repair -> line(lines, repair)).toList();
    return Replies.card(call, new Card(title, null, List.of(), items, null, null), List.of());
  }

  private static Line line(Lines lines, Repair repair) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Place(repair.room()));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    pieces.add(
        new Piece.Text(lines.of("%d posts looked for", "检查了 %d 篇").formatted(repair.looked())));
    if (!repair.restored().isEmpty()) {
      pieces.add(new Piece.Text(lines.of(", posted again: ", "，重新发布：")));
      pieces.add(new Piece.Strong(lines.names(repair.restored())));
    }
    if (repair.trouble() != null) {
      pieces.add(
          new Piece.Text(lines.of(", the rest could not be: ", "，其余没能检查：") + repair.trouble()));
    }
    return new Line(pieces);
  }
}
