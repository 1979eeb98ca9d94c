package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;
import static dev.lookback.bot.Options.required;

import dev.lookback.ask.Answer;
import dev.lookback.chat.Button;
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

  private static final int FEW = 5;
  private static final int LONGEST_VALUE = 100;

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
            new Words("event", "活动"),
            new Words("A city, a date, or words of its title", "城市、日期或标题里的词")),
        privately());
  }

  @Override
  public Reply run(Call call) {
    String typed = call.required("event");
    Lines lines = new Lines(call.language());
    Event event = call.directory().byKey(typed);
    if (event != null) {
      return show(call, lines, event);
    }
    if (call.option(PART) != null) {
      return Replies.gone(call);
    }
    List<Event> found = call.directory().events(typed, FEW + 1);
    if (found.isEmpty()) {
      Answer answer = questions.answer(call.directory(), typed);
      return Answers.isOfNothing(answer)
          ? Replies.none(call, "There is no event “%s”.", "没有活动“%s”。", typed)
          : Answers.reply(call.edition(), answer, call.manner());
    }
    return found.size() == 1 || isExact(found.get(0), typed)
        ? show(call, lines, found.get(0))
        : which(call, lines, found);
  }

  private static boolean isExact(Event event, String typed) {
    return event.pages().stream()
        .anyMatch(page -> page.title().equalsIgnoreCase(typed) || page.id().path().equals(typed));
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

  private static Reply which(Call call, Lines lines, List<Event> found) {
    List<Line> items = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (Event event : found.subList(0, Math.min(FEW, found.size()))) {
      items.add(lines.event(event));
      State.replacing(call.invocation(), "event", Directory.key(event))
          .button(label(event))
          .ifPresent(buttons::add);
    }
    Card card =
        new Card(
            lines.of("Which one?", "是哪一场？"),
            null,
            List.of(),
            items,
            null,
            found.size() > FEW ? lines.of("There are more.", "还有更多。") : null);
    return Replies.card(call, card, buttons);
  }

  /** A short name of an event among others. */
  static String label(Event event) {
    String day = Directory.day(event) == null ? "" : Directory.day(event) + " ";
    String city = event.city() == null ? "" : event.city() + " ";
    return day + city + event.main().title();
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return choices(call, call.required(option));
  }

  /** What people can read, where it is short enough to be sent. */
  private static String value(Event event) {
    String path = event.main().id().path();
    return path.length() <= LONGEST_VALUE ? path : Directory.key(event);
  }

  private static List<Choice> choices(Call call, String typed) {
    return call.directory().events(typed, Directory.CHOICES).stream()
        .map(event -> new Choice(label(event), value(event)))
        .toList();
  }
}
