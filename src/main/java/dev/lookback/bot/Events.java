package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.number;
import static dev.lookback.bot.Options.privately;
import static dev.lookback.bot.Options.text;

import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.recap.Recap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lists the events, or those of a city, a year or a tag. */
final class Events implements Feature {

  private static final int SHOWN = 10;

  @Override
  public Command command() {
    return forAll(
        new Words("events", "活动列表"),
        new Words("All events, or those of a city, a year or a tag", "全部活动，或按城市、年份、标签筛选"),
        text(new Words("city", "城市"), new Words("Where", "在哪里")),
        number(new Words("year", "年份"), new Words("When", "哪一年")),
        text(new Words("tag", "标签"), new Words("As the documents are tagged", "文档里的标签")),
        privately());
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    List<Event> found = found(call);
    Sheet<Event> sheet = Sheet.of(found, call.page(), SHOWN);
    List<Line> items = sheet.items().stream().map(lines::event).toList();
    Card card =
        new Card(
            found.isEmpty()
                ? lines.of("There are no such events.", "没有这样的活动。")
                : lines.events(found.size()) + filters(call, lines),
            null,
            List.of(),
            items,
            null,
            sheet.footer(call.language()));
    return Replies.card(call, card, sheet.buttons(call.invocation()));
  }

  private static String filters(Call call, Lines lines) {
    List<String> filters =
        Stream.of("city", "year", "tag")
            .map(name -> call.required(name))
            .filter(value -> !value.isEmpty())
            .toList();
    return filters.isEmpty() ? "" : lines.of(": ", "：") + lines.names(filters);
  }

  private static List<Event> found(Call call) {
    String city = call.option("city");
    Integer year = call.number("year");
    String tag = call.option("tag");
    if (call.option("year") != null && year == null) {
      return List.of();
    }
    return call.directory().events().stream()
        .filter(event -> city == null || isIn(event, city))
        .filter(event -> year == null || isOf(event, year))
        .filter(event -> tag == null || isTagged(event, tag))
        .toList();
  }

  private static boolean isIn(Event event, String city) {
    String wanted = Gazetteer.canonical(city);
    return event.pages().stream()
        .map(page -> page.place().city())
        .anyMatch(
            at ->
                at != null
                    && (at.value().equalsIgnoreCase(city)
                        || Gazetteer.canonical(at.value()).equals(wanted)));
  }

  private static boolean isOf(Event event, int year) {
    LocalDate day = Directory.day(event);
    return day != null && day.getYear() == year;
  }

  private static boolean isTagged(Event event, String tag) {
    return event.pages().stream().anyMatch(page -> has(page, tag));
  }

  private static boolean has(Recap page, String tag) {
    return page.tags().stream().anyMatch(tag::equalsIgnoreCase);
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    String typed = call.required(option);
    List<String> values =
        switch (option) {
          case "city" -> call.directory().cities(typed, Directory.CHOICES);
          case "tag" -> call.directory().tags(typed, Directory.CHOICES);
          default -> List.of();
        };
    return values.stream().map(value -> new Choice(value, value)).toList();
  }
}
