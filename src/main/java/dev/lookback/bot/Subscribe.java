package dev.lookback.bot;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Subscription;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Room;
import dev.lookback.chat.SendFailed;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has new recaps posted in a room, or changes which of them and how. */
final class Subscribe implements Feature {

  private static final String NAME = "Lookback";

  private final Announcing announcing;

  Subscribe(Announcing announcing) {
    this.announcing = announcing;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("subscribe", "订阅"),
        new Words("Post new recaps in a channel, or change which ones", "把新的回顾发到一个频道，或修改发哪些"),
        SubscriptionForm.options());
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return SubscriptionForm.choices(call, option);
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    SubscriptionForm form = new SubscriptionForm(call);
    Subscription wanted = form.read();
    Room room = wanted.room();
    if (room.id().isEmpty()) {
      return say(call, lines.of("Which channel?", "要订阅哪个频道？"));
    }
    if (announcing.announcements().isConfigured(room)) {
      return Replies.lines(call, List.of(configured(lines, room)));
    }
    if (!form.complaints().isEmpty()) {
      return say(call, String.join("\n", form.complaints()));
    }
    Line doubt = null;
    try {
      announcing.rooms().check(room, sample(wanted));
    } catch (SendFailed e) {
      if (!e.passes()) {
        return Replies.lines(call, refusal(lines, room, e));
      }
      doubt = unchecked(lines, e);
    }
    return keep(call, form, wanted, doubt);
  }

  private static Reply say(Call call, String text) {
    return Reply.say(call.language(), call.manner(), text);
  }

  static Line configured(Lines lines, Room room) {
    return Line.of(
        new Piece.Place(room),
        new Piece.Text(
            lines.of(
                " is subscribed in config.yml, so that file decides. Change it there.",
                " 是在 config.yml 里订阅的，由那个文件决定，请到那里修改。")));
  }

  /** Something as large as what is posted is not needed to find out what is missing. */
  private static Notice sample(Subscription wanted) {
    Card card = new Card(NAME, null, List.of(Line.of(NAME)), List.of(), null, null);
    return new Notice(
        wanted.language(),
        List.of(),
        List.of(card),
        List.of(),
        wanted.extras().roles(),
        wanted.extras().thread() ? NAME : null,
        wanted.extras().crossposted());
  }

  private static Line unchecked(Lines lines, SendFailed e) {
    return Line.of(
        lines
            .of(
                "Whether I may post there could not be found out just now (%s). If I may not,"
                    + " admins are told.",
                "暂时查不到我能不能在那里发帖（%s）。如果不能，会告诉管理员。")
            .formatted(e.getMessage()));
  }

  private static List<Line> refusal(Lines lines, Room room, SendFailed e) {
    Line why =
        Line.of(
            new Piece.Text(lines.of("I can't post in ", "我没法在 ")),
            new Piece.Place(room),
            new Piece.Text(lines.of(": ", " 发帖：") + reason(lines, e)));
    String mend =
        switch (e.kind()) {
          case PERMISSION_MISSING ->
              e.permission() == null
                  ? lines.of("Mend that, then subscribe again.", "解决之后再订阅一次。")
                  : lines.of(
                      "Grant it to me in that channel's settings, then subscribe again.",
                      "请在该频道的权限设置里授予我，然后再订阅一次。");
          case ROOM_GONE ->
              lines.of(
                  "Perhaps I may not see it: grant me “View Channel” there, then subscribe again.",
                  "可能是我看不到它：请在那里授予我“View Channel”（查看频道），然后再订阅一次。");
          default -> lines.of("Change that, then subscribe again.", "修改之后再订阅一次。");
        };
    return List.of(why, Line.of(mend + lines.of(" Nothing was kept.", "这次没有保存任何改动。")));
  }

  private static String reason(Lines lines, SendFailed e) {
    return e.permission() == null
        ? String.valueOf(e.getMessage())
        : lines
            .of("the permission “%s” is missing there.", "那里缺少权限“%s”。")
            .formatted(e.permission());
  }

  private Reply keep(Call call, SubscriptionForm form, Subscription wanted, @Nullable Line doubt) {
    Lines lines = new Lines(call.language());
    Announcements announcements = announcing.announcements();
    Subscription before = announcements.subscriptions().get(wanted.room());
    announcements.subscribe(wanted, call.invocation().by().id());
    List<Line> body = new ArrayList<>();
    body.add(Line.of(new Piece.Place(wanted.room())));
    if (doubt != null) {
      body.add(doubt);
    }
    form.doubts().forEach(it -> body.add(Line.of(it)));
    Terms terms = new Terms(lines);
    if (before == null) {
      body.add(Line.of(news(lines, wanted.announceLast())));
      return card(call, lines.of("Subscribed", "已订阅"), body, terms.all(wanted));
    }
    List<Line> changes = terms.changes(before, wanted);
    if (wanted.announceLast() > 0) {
      body.add(
          Line.of(
              lines.of(
                  "Earlier recaps are posted only when a channel is first subscribed; announce"
                      + " posts one by hand.",
                  "只有第一次订阅时才会补发已有的回顾；可以用“发布”手动发布某一篇。")));
    }
    return changes.isEmpty()
        ? card(
            call,
            lines.of("Nothing changed: it was subscribed just so", "没有变化：原来就是这样订阅的"),
            body,
            terms.all(wanted))
        : card(call, lines.of("Subscription changed", "订阅已修改"), body, changes);
  }

  private static String news(Lines lines, int last) {
    if (last == 0) {
      return lines.of(
          "What is there already is not posted; what comes from now on is.",
          "已有的内容不会发布，从现在起的新内容会发布。");
    }
    return lines
        .of("The last %d of what is there already come first.", "会先补发已有回顾中最近的 %d 篇。")
        .formatted(last);
  }

  private static Reply card(Call call, String title, List<Line> body, List<Line> items) {
    return Replies.card(call, new Card(title, null, body, items, null, null), List.of());
  }
}
