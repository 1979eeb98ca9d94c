package dev.lookback.chat.console;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Button;
import dev.lookback.chat.Command;
import dev.lookback.chat.Invocation;
import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Respondent;
import dev.lookback.chat.Room;
import dev.lookback.chat.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a terminal. A line is a question, a command such as {@code /events 成都}, or the
 * number of a button of the last reply. Who can start it may do all.
 */
public final class ConsoleChat {

  static final Room ROOM = new Room("console");
  private static final Words UNKNOWN =
      new Words("There is no command %s. /help lists them.", "没有 %s 这个命令。/help 列出所有命令。");

  private final Respondent respondent;
  private final Consumer<String> out;
  private final boolean buttons;
  private final Member member;
  private List<Button> shown = List.of();

  /**
   * @param out takes a line
   * @param buttons whether there is somebody who could press one
   */
  public ConsoleChat(
      Respondent respondent, Language language, Consumer<String> out, boolean buttons) {
    this.respondent = respondent;
    this.out = out;
    this.buttons = buttons;
    this.member = new Member("console", Set.of(), true, language);
  }

  /** Answers what was typed. */
  public void answer(String line) {
    String typed = line.strip();
    Button.Press button = pressed(typed);
    if (button != null) {
      show(respondent.pressed(button.state(), member, ROOM));
    } else if (typed.startsWith("/") && typed.length() > 1) {
      run(typed);
    } else if (!typed.isEmpty()) {
      show(respondent.said(typed, member, ROOM));
    }
  }

  private Button.@Nullable Press pressed(String typed) {
    if (!typed.matches("[1-9]\\d?") || Integer.parseInt(typed) > shown.size()) {
      return null;
    }
    return shown.get(Integer.parseInt(typed) - 1) instanceof Button.Press press ? press : null;
  }

  private void run(String line) {
    Typed typed = Typed.parse(line, respondent.commands());
    if (typed == null) {
      String name = line.split("\\s", 2)[0];
      out.accept(UNKNOWN.in(member.language()).formatted(name));
      return;
    }
    String group = typed.command().group();
    String name = typed.command().name().en();
    show(respondent.run(new Invocation(group, name, typed.options(), member, ROOM)));
  }

  private void show(Reply reply) {
    ReplyText.lines(reply).forEach(out);
    if (buttons) {
      shown = reply.buttons().stream().filter(button -> button instanceof Button.Press).toList();
      if (!shown.isEmpty()) {
        out.accept(shown.stream().map(this::numbered).collect(joining("  ")));
      }
    }
  }

  private String numbered(Button button) {
    return "[%d] %s".formatted(shown.indexOf(button) + 1, button.label());
  }

  /** Whole lines that may be meant by the beginning of one, best first. */
  List<String> complete(String line) {
    List<Command> commands = respondent.commands();
    if (!line.startsWith("/")) {
      return commands.isEmpty() ? List.of() : complete(commands.get(0), "", line);
    }
    int space = line.indexOf(' ');
    if (space < 0) {
      return commands.stream()
          .map(command -> "/" + command.name().en())
          .filter(name -> name.startsWith(line))
          .toList();
    }
    Typed typed = Typed.parse(line.substring(0, space), commands);
    return typed == null
        ? List.of()
        : complete(typed.command(), line.substring(0, space + 1), line.substring(space + 1));
  }

  private List<String> complete(Command command, String head, String rest) {
    if (command.options().isEmpty() || !command.options().get(0).completes()) {
      return List.of();
    }
    String option = command.options().get(0).name().en();
    Invocation invocation =
        new Invocation(command.group(), command.name().en(), Map.of(option, rest), member, ROOM);
    return respondent.complete(invocation, option).stream()
        .map(choice -> head + choice.value())
        .toList();
  }
}
