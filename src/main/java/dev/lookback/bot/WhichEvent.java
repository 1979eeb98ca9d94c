package dev.lookback.bot;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.library.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds out which event is meant by an option: by what is typed, chosen, or kept by a button. */
final class WhichEvent {

  private static final int FEW = 5;
  private static final int LONGEST_VALUE = 100;

  private WhichEvent() {}

  /**
   * Answers about the event that is meant, or asks which one it is.
   *
   * @param none answers if there is no such event
   */
  static Reply of(Call call, String option, Function<Event, Reply> answer, Supplier<Reply> none) {
    return of(call, option, answer, none, false);
  }

  /** The same where nothing may be guessed, as what is done can't be undone. */
  static Reply exactly(Call call, String option, Function<Event, Reply> answer) {
    return of(call, option, answer, () -> none(call, call.required(option)), true);
  }

  private static Reply of(
      Call call,
      String option,
      Function<Event, Reply> answer,
      Supplier<Reply> none,
      boolean exactly) {
    String typed = call.required(option);
    Event kept = call.directory().byKey(typed);
    if (kept != null) {
      return answer.apply(kept);
    }
    List<Event> found = call.directory().events(typed, FEW + 1);
    if (found.isEmpty()) {
      return none.get();
    }
    boolean isClear = isExact(found.get(0), typed) || (found.size() == 1 && !exactly);
    return isClear ? answer.apply(found.get(0)) : which(call, option, found);
  }

  static Reply none(Call call, String typed) {
    return Replies.none(call, "There is no event “%s”.", "没有活动“%s”。", typed);
  }

  private static boolean isExact(Event event, String typed) {
    return event.pages().stream()
        .anyMatch(page -> page.title().equalsIgnoreCase(typed) || page.id().path().equals(typed));
  }

  private static Reply which(Call call, String option, List<Event> found) {
    Lines lines = new Lines(call.language());
    List<Line> items = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (Event event : found.subList(0, Math.min(FEW, found.size()))) {
      items.add(lines.event(event));
      State.replacing(call.invocation(), option, Directory.key(event))
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

  static List<Choice> choices(Call call, String option) {
    return call.directory().events(call.required(option), Directory.CHOICES).stream()
        .map(event -> new Choice(label(event), value(event)))
        .toList();
  }

  /** What people can read, where it is short enough to be sent. */
  private static String value(Event event) {
    String path = event.main().id().path();
    return path.length() <= LONGEST_VALUE ? path : Directory.key(event);
  }
}
