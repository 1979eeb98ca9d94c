package dev.lookback.chat.console;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Member;
import dev.lookback.chat.Piece;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Says back what reached it, and completes from a list. */
record FakeRespondent(List<String> names) implements Respondent {

  @Override
  public List<Command> commands() {
    return List.of(
        command("ask", "提问", "question"), command("speaker", "讲者", "name", "year"), subscribe());
  }

  private static Command subscribe() {
    return new Command(
        "lookback-admin",
        Words.same("subscribe"),
        Words.same("Subscribes"),
        List.of(
            new Option(Words.same("channel"), Words.same("Where"), Form.ROOM, true, false),
            new Option(Words.same("role"), Words.same("Whom"), Form.ROLE, false, false)),
        Access.ADMINS);
  }

  private static Command command(String name, String zh, String... options) {
    return new Command(
        "lookback",
        new Words(name, zh),
        Words.same("Does " + name),
        List.of(options).stream()
            .map(it -> new Option(Words.same(it), Words.same(it), Form.TEXT, false, true))
            .toList(),
        Access.ALL);
  }

  @Override
  public Reply said(String text, Member by, Room room) {
    return new Reply(
        Language.EN,
        List.of(Line.of("said " + text)),
        List.of(),
        List.of(new Button.Open("page", "https://a.example/"), new Button.Press("More", "m")),
        Manner.PUBLIC);
  }

  @Override
  public Reply run(Invocation invocation) {
    Card card =
        new Card(
            "ran " + invocation.command(),
            "https://a.example/",
            List.of(Line.of(new TreeMap<>(invocation.options()).toString())),
            List.of(Line.of(new Piece.Link("video", "https://a.example/1.mp4"))),
            null,
            "a.md:1");
    return new Reply(Language.EN, List.of(), List.of(card), List.of(), Manner.PUBLIC);
  }

  @Override
  public Reply pressed(String state, Member by, Room room) {
    return Reply.say(Language.EN, Manner.PUBLIC, "pressed " + state);
  }

  @Override
  public List<Choice> complete(Invocation invocation, String option) {
    String typed = invocation.options().getOrDefault(option, "");
    int start = typed.lastIndexOf(' ') + 1;
    String word = typed.substring(start).toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(word))
        .map(name -> typed.substring(0, start) + name)
        .map(line -> new Choice(line, line))
        .toList();
  }
}
