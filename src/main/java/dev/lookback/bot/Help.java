package dev.lookback.bot;

import static dev.lookback.bot.Options.forAll;

import dev.lookback.ask.Examples;
import dev.lookback.chat.Button;
import dev.lookback.chat.Command;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import dev.lookback.chat.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Says what can be asked and run. */
final class Help implements Feature {

  private final Supplier<List<Command>> commands;
  private final Admins admins;

  Help(Supplier<List<Command>> commands, Admins admins) {
    this.commands = commands;
    this.admins = admins;
  }

  @Override
  public Command command() {
    return forAll(new Words("help", "帮助"), new Words("What you can ask and do", "可以问什么、做什么"));
  }

  @Override
  public Reply run(Call call) {
    Lines lines = new Lines(call.language());
    List<Line> text = new ArrayList<>();
    text.add(
        Line.of(
            lines.of(
                "I remember past events. Ask me in your own words, in English or Chinese:",
                "我记得往期活动。用自己的话问我就行，中英文都可以：")));
    List<Button> buttons = new ArrayList<>();
    for (String example : Examples.of(call.edition())) {
      text.add(Line.of("  " + example));
      new State(Manner.PRIVATE, Features.GROUP, Ask.NAME, Map.of(Ask.QUESTION, example))
          .button(example)
          .ifPresent(buttons::add);
    }
    for (Command command : commands.get()) {
      if (command.access() == Command.Access.ALL || admins.include(call.invocation().by())) {
        String name = "/" + command.group() + " " + command.name().in(call.language());
        text.add(Line.of(name + " — " + command.description().in(call.language())));
      }
    }
    return new Reply(call.language(), text, List.of(), buttons, Manner.PRIVATE);
  }
}
