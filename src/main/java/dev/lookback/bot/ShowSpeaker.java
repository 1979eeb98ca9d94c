package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;
import static dev.lookback.bot.Options.privately;
import static dev.lookback.bot.Options.required;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Words;
import dev.lookback.library.Appearance;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import dev.lookback.search.NameIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows who somebody is and what they talked about. */
final class ShowSpeaker implements Feature {

  private static final String SPEAKER = "speaker";
  private static final int FEW = 5;
  private static final int SHOWN = 10;

  @Override
  public Command command() {
    return forAll(
        new Words("speaker", "讲者"),
        new Words("One speaker: who it is, and all their talks", "一位讲者：是谁，讲过什么"),
        required(
            new Words(SPEAKER, "讲者"), new Words("A name, in characters or pinyin", "姓名，汉字或拼音")),
        privately());
  }

  @Override
  public Reply run(Call call) {
    String typed = call.required(SPEAKER);
    Lines lines = new Lines(call.language());
    List<Person> found = found(call, typed);
    if (found.size() == 1) {
      return show(call, lines, found.get(0));
    }
    List<Button> buttons = new ArrayList<>();
    List<Person> near = found.isEmpty() ? near(call, typed) : found;
    List<Person> few = near.subList(0, Math.min(FEW, near.size()));
    for (Person person : few) {
      State.replacing(call.invocation(), SPEAKER, person.name())
          .button(person.name())
          .ifPresent(buttons::add);
    }
    String message =
        found.isEmpty()
            ? none(lines, typed, !near.isEmpty())
            : lines.of("Several are called “%s”:", "“%s”有好几位：").formatted(Lines.brief(typed));
    List<Line> text = new ArrayList<>();
    text.add(Line.of(message));
    few.forEach(person -> text.add(Line.of("- " + person.name())));
    return new Reply(call.language(), text, List.of(), buttons, call.manner());
  }

  private static String none(Lines lines, String typed, boolean offers) {
    if (typed.isEmpty()) {
      return lines.of("That takes the name of a speaker.", "要有讲者的姓名。")
          + (offers ? lines.of(" For example:", "比如：") : "");
    }
    return lines.of("There is no speaker “%s”.", "没有讲者“%s”。").formatted(Lines.brief(typed))
        + (offers ? lines.of(" Did you mean:", "是不是：") : "");
  }

  private static List<Person> found(Call call, String typed) {
    List<Person> exact = call.edition().named(typed);
    if (!exact.isEmpty()) {
      return exact;
    }
    Set<Person> people = new LinkedHashSet<>();
    for (NameIndex.Found found : call.edition().names().in(typed)) {
      people.addAll(call.edition().named(found.name()));
    }
    return List.copyOf(people);
  }

  private static List<Person> near(Call call, String typed) {
    Set<Person> people = new LinkedHashSet<>(call.directory().people(typed, FEW));
    for (NameIndex.Found like : call.edition().names().like(typed, FEW)) {
      people.addAll(call.edition().named(like.name()));
    }
    return List.copyOf(people);
  }

  private static Reply show(Call call, Lines lines, Person person) {
    List<Appearance> appearances =
        person.appearances().stream()
            .sorted(comparing(it -> Directory.day(it.event()), nullsLast(reverseOrder())))
            .toList();
    List<Line> items = new ArrayList<>();
    for (Appearance appearance : appearances) {
      items.addAll(items(lines, appearance));
    }
    Sheet<Line> sheet = Sheet.of(items, call.page(), 2 * SHOWN);
    Card card =
        new Card(
            person.name(),
            null,
            head(lines, person, appearances),
            sheet.items(),
            null,
            appearances.isEmpty() ? null : Lines.source(appearances.get(0).event()));
    return Replies.card(call, card, sheet.buttons(call.invocation()));
  }

  private static List<Line> head(Lines lines, Person person, List<Appearance> appearances) {
    List<Line> head = new ArrayList<>();
    appearances.stream()
        .map(appearance -> lines.post(appearance.speaker()))
        .filter(post -> !post.isEmpty())
        .findFirst()
        .ifPresent(post -> head.add(Line.of(post)));
    List<String> others =
        person.names().stream().filter(name -> !name.equals(person.name())).toList();
    if (!others.isEmpty()) {
      head.add(Line.of(lines.of("also ", "又名 ") + lines.names(others)));
    }
    head.add(Line.of(lines.events(appearances.size())));
    return head;
  }

  /** The event, and below it their talks there. */
  private static List<Line> items(Lines lines, Appearance appearance) {
    List<Line> items = new ArrayList<>();
    items.add(lines.event(appearance.event()));
    for (Session session : appearance.sessions()) {
      List<Piece> pieces = new ArrayList<>();
      pieces.add(new Piece.Text("• "));
      pieces.addAll(lines.talk(session).pieces());
      items.add(new Line(pieces));
    }
    return items;
  }

  @Override
  public List<Choice> complete(Call call, String option) {
    return call.directory().people(call.required(option), Directory.CHOICES).stream()
        .map(person -> new Choice(person.name(), person.name()))
        .toList();
  }
}
