package dev.lookback.cli;

import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The entry point of the jar, and the command that runs when none is named. */
@Command(
    name = "lookback",
    description = {
      "Remembers a community's meetups, and answers questions about them.",
      "Without a command: chats, as 'lookback chat' does."
    },
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:fine", "1:problems were found", "2:wrong usage"},
    versionProvider = Main.JarVersion.class)
public final class Main implements Callable<Integer> {

  private final ChatCommand chat;

  Main(ChatCommand chat) {
    this.chat = chat;
  }

  public static void main(String[] args) {
    LogManager.getLogManager().reset(); // what libraries log is not for who runs a command
    Screen screen = Screen.standard(System.getenv());
    System.exit(new Invocation(screen, System.getenv()).run(Arguments.repaired(args)));
  }

  @Override
  public Integer call() {
    return chat.call();
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class JarVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"lookback " + (version == null ? "(not from a jar)" : version)};
    }
  }
}
