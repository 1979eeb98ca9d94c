package dev.lookback.chat.discord;

import dev.lookback.chat.Button;
import dev.lookback.chat.Card;
import dev.lookback.chat.Choice;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Line;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Answers with what it was asked, in the way that it was told to. */
final class Chatter implements Respondent {
  static final String URL = "https://example.org/";

  @Override
  public List<Command> commands() {
    return List.of(command("ask", Access.ALL), command("reload", Access.ADMINS));
  }

  private static Command command(String name, Access access) {
    Option text =
        new Option(new Words("text", "文字"), new Words("A text", "一段文字"), Form.TEXT, false, true);
    Option hidden =
        new Option(new Words("private", "私下"), Words.same("Hide it"), Form.YES_OR_NO, false, false);
    return new Command(
        access == Access.ALL ? "lookback" : "lookback-admin",
        new Words(name, access == Access.ALL ? "提问" : "重载"),
        Words.same("Say it"),
        List.of(text, hidden),
        access);
  }

  @Override
  public Reply said(String text, Member by, Room room) {
    return answer(text, by, Manner.PUBLIC, "%s by %s in %s".formatted(text, by.id(), room.id()));
  }

  @Override
  public Reply run(Invocation invocation) {
    boolean hidden = "true".equals(invocation.option("private"));
    String text = String.valueOf(invocation.option("text"));
    Manner manner = hidden || invocation.by().manager() ? Manner.PRIVATE : Manner.PUBLIC;
    return answer(text, invocation.by(), manner, invocation.command() + " " + text);
  }

  @Override
  public Reply pressed(String state, Member by, Room room) {
    Manner manner = state.startsWith("replace") ? Manner.REPLACING : Manner.PUBLIC;
    return answer(state, by, manner, "pressed " + state);
  }

  @Override
  public List<Choice> complete(Invocation invocation, String option) {
    return IntStream.range(0, 40)
        .mapToObj(
            i -> new Choice(invocation.option(option) + " " + i + " word".repeat(40), "value " + i))
        .toList();
  }

  private static Reply answer(String asked, Member by, Manner manner, String text) {
    if (asked.contains("slow")) {
      sleep();
    }
    if (asked.contains("fail")) {
      throw new IllegalStateException("It fails");
    }
    List<Line> lines =
        asked.contains("long")
            ? IntStream.range(0, 500).mapToObj(i -> Line.of("Line number " + i)).toList()
            : List.of(Line.of(text));
    return asked.contains("card")
        ? new Reply(by.language(), List.of(), cards(text), buttons(), manner)
        : new Reply(by.language(), lines, List.of(), buttons(), manner);
  }

  private static List<Card> cards(String text) {
    return List.of(
        new Card(
            text, URL, List.of(Line.of("Body")), List.of(Line.of("Item")), URL + "a.png", "f"));
  }

  private static List<Button> buttons() {
    return List.of(
        new Button.Press("New", "new"),
        new Button.Press("Replace", "replace card"),
        new Button.Open("Open", URL),
        new Button.Share("Share"));
  }

  private static void sleep() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
