package dev.lookback.cli;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command that the arguments name, and words what goes wrong. */
final class Invocation {
  private static final int WIDEST_HELP = 100;
  private static final int NARROWEST_HELP = 55;

  private final Screen screen;
  private final CommandLine commands;

  Invocation(Screen screen, Map<String, String> environment) {
    this(screen, environment, System.in, Clock.system(ZoneId.systemDefault()));
  }

  /**
   * @param in what is typed or piped
   */
  Invocation(Screen screen, Map<String, String> environment, InputStream in, Clock clock) {
    this.screen = screen;
    DocumentOptions options = new DocumentOptions();
    Assembly assembly = new Assembly(options, screen, environment, clock);
    ChatCommand chat = new ChatCommand(assembly, screen, in);
    this.commands = new CommandLine(new Main(chat));
    commands.addMixin("documents", options);
    commands
        .addSubcommand(new ListCommand(assembly, screen))
        .addSubcommand(new ShowCommand(assembly, screen))
        .addSubcommand(new ExportCommand(assembly, screen))
        .addSubcommand(new CheckCommand(assembly, screen))
        .addSubcommand(new AskCommand(assembly, screen, in, clock))
        .addSubcommand(chat)
        .addSubcommand(new RunCommand(assembly, screen, chat))
        .addSubcommand(new CommandsCommand(assembly, screen))
        .addSubcommand(new AnnounceCommand(assembly, screen))
        .addSubcommand(new LedgerCommand(assembly, screen))
        .setOut(screen.out())
        .setErr(screen.err())
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, screen.width())))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(this::explainUsage)
        .setExecutionExceptionHandler(this::explainFailure);
  }

  /** Gives the exit code: 0 fine, 1 problems found, 2 wrong usage. */
  int run(String... args) {
    try {
      int code = commands.execute(args);
      screen.out().flush();
      return code;
    } catch (OutputFailed e) {
      return explain(e);
    }
  }

  private int explainUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : e.getMessage();
    screen.note(
        "%s\nTry '%s --help'.".formatted(message, command.getCommandSpec().qualifiedName()));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String unmatched(UnmatchedArgumentException e, CommandLine command) {
    String first = e.getUnmatched().get(0);
    boolean isOption = first.startsWith("-");
    boolean mayBeCommand = command.getParent() == null && !isOption;
    Set<String> known =
        isOption
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet();
    String advice =
        Likeness.to(first).nearest(known).map(" Did you mean '%s'?"::formatted).orElse("");
    return mayBeCommand
        ? "There is no command '%s'.%s".formatted(first, advice)
        : "'%s' takes no '%s'.%s"
            .formatted(command.getCommandSpec().qualifiedName(), first, advice);
  }

  private int explainFailure(Exception e, CommandLine command, ParseResult result)
      throws Exception {
    if (e instanceof OutputFailed failed) {
      return explain(failed);
    }
    if (e instanceof CommandFailed) {
      screen.note(String.valueOf(e.getMessage()));
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }

  private int explain(OutputFailed e) {
    if (e.isReaderGone()) {
      return 0;
    }
    screen.err().println(e.explanation());
    return 1;
  }
}
