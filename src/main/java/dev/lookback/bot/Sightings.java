package dev.lookback.bot;

import dev.lookback.announce.Receipt;
import dev.lookback.announce.Verdict;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Rooms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words where and when something was posted.
 *
 * @param zone that times are told in where a reader's own isn't known
 */
record Sightings(Rooms rooms, ZoneId zone) {

  Piece moment(Instant time) {
    return new Piece.Moment(time.atZone(zone));
  }

  /** How something stands in a room, with the message that tells of it. */
  List<Piece> of(Verdict verdict, @Nullable Receipt receipt, Lines lines) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Text(words(verdict, lines)));
    if (receipt == null) {
      return pieces;
    }
    if (receipt.reason() != null) {
      pieces.add(new Piece.Text(lines.of(" (%s)", "（%s）").formatted(receipt.reason())));
    }
    if (receipt.at() != null) {
      pieces.add(new Piece.Text(lines.of(", ", "，")));
      pieces.add(moment(receipt.at()));
    }
    if (receipt.message() != null) {
      rooms
          .link(receipt.room(), receipt.message())
          .ifPresent(
              url -> {
                pieces.add(new Piece.Text(" · "));
                pieces.add(new Piece.Link(lines.of("message", "帖子"), url));
              });
    }
    return pieces;
  }

  private static String words(Verdict verdict, Lines lines) {
    return switch (verdict) {
      case POSTED -> lines.of("posted", "已发布");
      case IN_DIGEST -> lines.of("told of in a digest", "已在汇总帖里发布");
      case DUE -> lines.of("is posted as soon as may be", "马上发布");
      case BEGUN ->
          lines.of("a post was begun, and how that ended is being found out", "已开始发帖，正在确认结果");
      case WITHDRAWN -> lines.of("posted, and marked as withdrawn", "已发布，并标为撤回");
      case DELETED ->
          lines.of("somebody deleted the post; repair posts it again", "帖子被人删了；“修复”会重新发布");
      case REJECTED -> lines.of("the post was not taken", "平台不接受这篇帖子");
      case ABANDONED ->
          lines.of(
              "a post was begun when the channel was unsubscribed, and how that ended is unknown",
              "退订时正在发帖，结果不明");
      case BEFORE ->
          lines.of("not posted: it was there before the channel was subscribed", "不发布：订阅之前就有了");
      case PAST -> lines.of("not posted: it announces what is past", "不发布：预告的活动已经过去");
      case OTHER_KIND ->
          lines.of("not posted: the channel wants none of its kind", "不发布：频道没有订阅这个类型");
      case OTHER_CITY -> lines.of("not posted: the channel wants other cities", "不发布：频道只要别的城市");
      case OTHER_TAG -> lines.of("not posted: the channel wants other tags", "不发布：频道只要别的标签");
      case OTHER_LANGUAGE ->
          lines.of("not posted: the channel wants pages in other languages", "不发布：频道只要别的语言的页面");
      case NOT_YET -> lines.of("waits for the day on which it is published", "等到发布日期再发布");
      case DRAFT -> lines.of("not posted: it is a draft", "不发布：还是草稿");
      case NEVER -> lines.of("not posted: it is about something else than an event", "不发布：内容不是活动");
      case UNSEEN -> lines.of("has not been looked at yet, and is in a moment", "还没有处理到，马上就会");
    };
  }
}
