package dev.lookback.bot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.Prospect;
import dev.lookback.announce.Subscription;
import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Line;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what would be posted of an event, and where and why not. */
final class Preview implements Feature {

  static final String RECAP = "recap";

  private final Announcements announcements;
  private final Sightings sightings;

  Preview(Announcements announcements, Sightings sightings) {
    this.announcements = announcements;
    this.sightings = sightings;
  }

  @Override
  public Command command() {
    return Options.forAdmins(
        new Words("preview", "预览"),
        new Words("What would be posted of an event, and where", "一场活动会发什么、发到哪里"),
        Options.required(
            new Words(RECAP, "活动"),
            new Words("A city, a date, or words of its title", "城市、日期或标题里的词")));
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return WhichEvent.choices(call, option);
  }

  @Override
  public Reply run(Call call) {
    return WhichEvent.of(
        call, RECAP, event -> show(call, event), () -> WhichEvent.none(call, call.required(RECAP)));
  }

  private Reply show(Call call, Event event) {
    Lines lines = new Lines(call.language());
    Map<Notice, List<Prospect>> versions =
        announcements.preview(event).stream()
            .collect(groupingBy(it -> seen(it.notice()), LinkedHashMap::new, toList()));
    if (versions.isEmpty()) {
      Subscription here = Subscription.of(call.invocation().room(), call.language());
      versions.put(seen(announcements.notice(event, here)), List.of());
    }
    Sheet<Notice> sheet = Sheet.of(List.copyOf(versions.keySet()), call.page(), 1);
    Notice notice = sheet.items().get(0);
    List<Card> cards = new ArrayList<>(notice.cards());
    cards.add(explanation(lines, versions, sheet));
    List<Button> buttons = new ArrayList<>(notice.buttons());
    Invocation again = call.invocation().with(RECAP, Directory.key(event));
    buttons.addAll(sheet.buttons(again));
    return new Reply(notice.language(), notice.text(), cards, buttons, call.manner(), true);
  }

  /** What can be seen of it, which is the same in several rooms. */
  private static Notice seen(Notice notice) {
    return new Notice(
        notice.language(), notice.text(), notice.cards(), notice.buttons(), List.of(), null, false);
  }

  private Card explanation(Lines lines, Map<Notice, List<Prospect>> versions, Sheet<Notice> sheet) {
    List<Line> body = new ArrayList<>();
    if (sheet.of() > 1) {
      body.add(
          Line.of(
              lines
                  .of("There are %d versions. The one above is for:", "共有 %d 个版本，上面这个发到：")
                  .formatted(sheet.of())));
    }
    List<Line> items = new ArrayList<>();
    for (Prospect prospect : versions.getOrDefault(sheet.items().get(0), List.of())) {
      items.add(line(lines, prospect));
    }
    if (items.isEmpty()) {
      body.add(Line.of(lines.of("No channel is subscribed.", "还没有订阅任何频道。")));
    }
    return new Card(
        lines.of("Preview", "预览"), null, body, items, null, sheet.footer(lines.language()));
  }

  private Line line(Lines lines, Prospect prospect) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Place(prospect.room()));
    pieces.add(new Piece.Text(lines.of(": ", "：")));
    pieces.addAll(sightings.of(prospect.verdict(), prospect.receipt(), lines));
    for (String role : prospect.notice().pings()) {
      pieces.add(new Piece.Text(lines.of(" · pings ", " · 提醒 ")));
      pieces.add(new Piece.Role(role));
    }
    String thread = prospect.notice().thread();
    if (thread != null) {
      pieces.add(new Piece.Text(lines.of(" · thread “%s”", " · 讨论串“%s”").formatted(thread)));
    }
    if (prospect.notice().crossposted()) {
      pieces.add(new Piece.Text(lines.of(" · crossposted", " · 转发给关注者")));
    }
    return new Line(pieces);
  }
}
