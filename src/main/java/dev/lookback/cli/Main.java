package dev.lookback.cli;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The entry point of the jar, and the command that runs when none is named. */
@Command(
    name = "lookback",
    description = {
      "Remembers a community's meetups.",
      "Without a command: shows the events with their talks, speakers and videos."
    },
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:fine", "1:problems were found", "2:wrong usage"},
    versionProvider = Main.JarVersion.class)
public final class Main implements Callable<Integer> {

  private final Assembly assembly;
  private final Screen screen;

  Main(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  public static void main(String[] args) {
    LogManager.getLogManager().reset(); // what libraries log is not for who runs a command
    Screen screen = Screen.standard(System.getenv());
    System.exit(new Invocation(screen, System.getenv()).run(Arguments.repaired(args)));
  }

  @Override
  public Integer call() {
    List<Overview> events = new ArrayList<>();
    Losses losses =
        assembly.loading().forEachRecap(recap -> events.add(Overview.of(recap, screen)));
    events.sort(comparing(Overview::row, Row.NEWEST_FIRST));
    for (Overview event : events) {
      screen.out().println(event.text());
    }
    if (!events.isEmpty()) {
      screen.note(summary(events.stream().map(Overview::row).toList()));
    }
    return losses.tell(screen);
  }

  private static String summary(List<Row> rows) {
    return "%s, %s and %s. For all of one: lookback show EVENT. For more: lookback --help."
        .formatted(
            Count.of(rows.size(), "document"),
            Count.of(rows.stream().mapToInt(Row::talks).sum(), "talk"),
            Count.of(rows.stream().mapToInt(Row::videos).sum(), "video"));
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
