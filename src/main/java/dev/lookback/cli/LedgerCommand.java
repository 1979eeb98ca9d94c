package dev.lookback.cli;

import static java.util.stream.Collectors.joining;

import dev.lookback.announce.Announcements;
import dev.lookback.announce.LedgerFailed;
import dev.lookback.announce.Receipt;
import dev.lookback.announce.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "ledger",
    description = {
      "Shows what was announced where: the subscribed rooms, and the last posts.",
      "It reads no documents, and changes nothing."
    })
final class LedgerCommand implements Callable<Integer> {
  private static final int USUAL = 20;

  @Option(names = "--json", description = "Prints all of it as JSON, for scripts.")
  private boolean json;

  @Option(
      names = "--last",
      paramLabel = "N",
      description = "How many posts to show; with --json all without this.")
  private int last;

  private final Assembly assembly;
  private final Screen screen;

  LedgerCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Archivist archivist = assembly.archivist()) {
      Announcements announcements = archivist.announcements();
      int most = last > 0 ? last : json ? Integer.MAX_VALUE : USUAL;
      List<Standing> standings = announcements.standings();
      List<Receipt> receipts = announcements.latest(most);
      if (json) {
        screen.print(LedgerJson.of(archivist.place(), standings, receipts));
      } else {
        print(archivist.heading(), standings, receipts);
      }
      return standings.stream().anyMatch(Standing::paused) ? 1 : 0;
    } catch (LedgerFailed e) {
      throw new CommandFailed(String.valueOf(e.getMessage()));
    }
  }

  private void print(Line heading, List<Standing> standings, List<Receipt> receipts) {
    screen.print(heading);
    if (standings.isEmpty()) {
      screen.print("No room is subscribed.");
    }
    for (Standing standing : standings) {
      screen.print(Line.of(Ink.TITLE, "Room " + standing.room().id()).and(": " + state(standing)));
    }
    for (Receipt receipt : receipts) {
      screen.print(line(receipt));
    }
  }

  private static String state(Standing standing) {
    List<String> state = new ArrayList<>();
    state.add(
        standing.subscription().kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(joining(" and ")));
    state.add(standing.told() + " told");
    if (standing.waiting() > 0) {
      state.add(standing.waiting() + " waiting");
    }
    if (standing.trouble() != null) {
      state.add((standing.paused() ? "paused: " : "in trouble: ") + standing.trouble());
    }
    if (standing.retryAt() != null) {
      state.add("tried again at " + standing.retryAt());
    }
    return String.join(", ", state);
  }

  private static Line line(Receipt receipt) {
    String at = receipt.at() == null ? "-" : receipt.at().toString();
    String verdict = LedgerJson.word(receipt.verdict());
    String reason = receipt.reason() == null ? "" : " (" + receipt.reason() + ")";
    return Line.of(Ink.DATE, at)
        .and("  %s  %s  %s%s".formatted(receipt.room().id(), verdict, receipt.title(), reason));
  }
}
