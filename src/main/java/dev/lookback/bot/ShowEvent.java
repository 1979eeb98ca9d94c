package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;
import static dev.lookback.bot.Options.required;

import dev.lookback.ask.Answer;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import java.util.ArrayList;
import java.util.List;

/** Shows one event, or a part of what is known of it. */
final class ShowEvent implements Feature {

  /** Which part of it is shown; buttons only ask for one. */
  static final String PART = "part";

  static final String VIDEOS = "videos";
  static final String SPEAKERS = "speakers";
  static final String LIKE = "like";

  private static final String EVENT = "event";

  private final Questions questions;

  /**
   * @param questions answers what names no event at first sight, such as an ordinal or a person
   */
  ShowEvent(Questions questions) {
    this.questions = questions;
  }

  @Override
  public Command command() {
    return forAll(
        new Words("event", "活动"),
        new Words("One event: its talks, speakers and recordings", "一场活动：分享、讲者和录像"),
        required(
            new Words(EVENT, "活动"),
            new Words("A city, a date, or words of its title", "城市、日期或标题里的词")),
        privately());
  }

  @Override
  public Reply run(Call call) {
    String typed = call.required(EVENT);
    Lines lines = new Lines(call.language());
    if (call.option(PART) != null && call.directory().byKey(typed) == null) {
      return Replies.gone(call);
    }
    return WhichEvent.of(
        call,
        EVENT,
        found -> show(call, lines, found),
        () -> {
          Answer answer = questions.answer(call.directory(), typed);
          return Answers.isOfNothing(answer)
              ? WhichEvent.none(call, typed)
              : Answers.reply(call.edition(), answer, call.manner());
        });
  }

  private static Reply show(Call call, Lines lines, Event event) {
    EventCard card = new EventCard(event, lines);
    String part = call.option(PART);
    if (part == null) {
      return Replies.card(call, card.whole(), card.buttons());
    }
    return switch (part) {
      case VIDEOS -> Replies.card(call, card.videos(), List.of());
      case SPEAKERS -> Replies.card(call, card.speakers(), List.of());
      case LIKE -> Replies.card(call, like(call, lines, event), List.of());
      default -> Replies.gone(call);
    };
  }

  private static Card like(Call call, Lines lines, Event event) {
    List<Line> items = new ArrayList<>();
    for (Session session : Resembling.to(call.edition(), event)) {
      Event other = call.edition().event(session.page().id());
      items.add(lines.talk(session));
      items.add(lines.event(other));
    }
    return new Card(
        lines.of("Talks like those of ", "和这场类似的分享：") + event.main().title(),
        null,
        items.isEmpty() ? List.of(Line.of(lines.of("There are none.", "没有类似的。"))) : List.of(),
        items,
        null,
        null);
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return WhichEvent.choices(call, option);
  }
}
