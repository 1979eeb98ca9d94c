package dev.lookback.cli;

import static java.util.stream.Collectors.joining;

import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Option;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "commands",
    description = "Shows the commands that people get where Lookback is connected.")
final class CommandsCommand implements Callable<Integer> {

  private final Assembly assembly;
  private final Screen screen;

  CommandsCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    for (dev.lookback.chat.Command command : assembly.commands()) {
      String admins = command.access() == Access.ADMINS ? "  (admins)" : "";
      String options =
          command.options().stream().map(CommandsCommand::written).collect(joining(" "));
      screen.print(
          Line.of(Ink.TITLE, "/%s %s".formatted(command.group(), command.name().en()))
              .and(options.isEmpty() ? "" : " " + options)
              .and(Ink.ASIDE, admins));
      screen.print(Line.of("    " + command.description().en()));
      screen.print(
          Line.of("    %s: %s".formatted(command.name().zh(), command.description().zh())));
    }
    return 0;
  }

  private static String written(Option option) {
    return option.required() ? option.name().en() : "[" + option.name().en() + "]";
  }
}
