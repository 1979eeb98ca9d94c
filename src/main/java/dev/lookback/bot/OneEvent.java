package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;

import dev.lookback.chat.Command;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.recap.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Shows the event that stands out in some way: the latest, the next, or any. */
final class OneEvent implements Feature {

  private final Command command;
  private final Words none;
  private final Choosing choosing;

  /** Chooses an event; null if none can be. */
  private interface Choosing {
    @Nullable Event of(List<Event> newestFirst);
  }

  private OneEvent(Words name, Words description, Words none, Choosing choosing) {
    this.command = forAll(name, description, privately());
    this.none = none;
    this.choosing = choosing;
  }

  static OneEvent latest(Supplier<LocalDate> today) {
    return new OneEvent(
        new Words("latest", "最近"),
        new Words("The latest event", "最近一场活动"),
        new Words("No past event is known.", "还没有办过活动。"),
        events ->
            events.stream()
                .filter(event -> event.kind() == Kind.RECAP && !isAfter(event, today.get()))
                .findFirst()
                .orElse(null));
  }

  static OneEvent next(Supplier<LocalDate> today) {
    return new OneEvent(
        new Words("next", "下一场"),
        new Words("The next event", "下一场活动"),
        new Words("No event is announced.", "还没有预告下一场活动。"),
        events ->
            events.stream()
                .filter(event -> isAfter(event, today.get().minusDays(1)))
                .reduce((later, sooner) -> sooner)
                .orElse(null));
  }

  static OneEvent random(RandomGenerator random) {
    return new OneEvent(
        new Words("random", "随便看看"),
        new Words("Any past event", "随便一场往期活动"),
        new Words("No past event is known.", "还没有办过活动。"),
        events -> {
          List<Event> past = events.stream().filter(it -> it.kind() == Kind.RECAP).toList();
          return past.isEmpty() ? null : past.get(random.nextInt(past.size()));
        });
  }

  private static boolean isAfter(Event event, LocalDate day) {
    LocalDate on = Directory.day(event);
    return on != null && on.isAfter(day);
  }

  @Override
  public Command command() {
    return command;
  }

  @Override
  public Reply run(Call call) {
    Event event = choosing.of(call.directory().events());
    if (event == null) {
      return Reply.say(call.language(), call.manner(), none.in(call.language()));
    }
    EventCard card = new EventCard(event, new Lines(call.language()));
    return Replies.card(call, card.whole(), card.buttons());
  }
}
