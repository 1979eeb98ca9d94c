package dev.lookback.cli;

import dev.lookback.library.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows all that was understood of one event, and the lines that say so.")
final class ShowCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;

  @Parameters(
      paramLabel = "EVENT",
      arity = "1..*",
      description = "A path, a date such as 2020-11-14 or 2020-11, a city, or words of the title.")
  private List<String> words = List.of();

  private final Assembly assembly;
  private final Screen screen;

  ShowCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    List<Row> rows = new ArrayList<>();
    Loading loading = assembly.loading();
    Losses losses = loading.forEachRecap(recap -> rows.add(Row.of(recap)));
    rows.sort(Row.NEWEST_FIRST);
    int lost = losses.tell(screen);
    return rows.isEmpty() ? 1 : Math.max(lost, show(new Lookup(rows), loading));
  }

  private int show(Lookup lookup, Loading loading) {
    String query = String.join(" ", words);
    List<Row> found = lookup.find(query);
    if (found.size() == 1) {
      return show(loading.load(found.get(0).id()));
    }
    if (found.isEmpty()) {
      return suggest(query, lookup.nearest(query, SUGGESTIONS));
    }
    screen.print(EventTable.choices(found, screen.width()));
    Naming naming = Naming.of(found.stream().map(Row::id));
    screen.note(
        "'%s' may be any of these %s. Show one by its path: lookback show %s"
            .formatted(query, Count.of(found.size(), "event"), naming.of(found.get(0).id())));
    return 1;
  }

  private int show(Loaded loaded) {
    screen.print(EventPage.of(loaded, screen.width()));
    return loaded.recap() == null ? 1 : 0;
  }

  private int suggest(String query, List<Row> nearest) {
    StringBuilder message = new StringBuilder("There is no event '%s'.".formatted(query));
    if (nearest.isEmpty()) {
      message.append(" 'lookback list' shows what there is.");
    } else {
      message.append(" Did you mean:\n");
      EventTable.choices(nearest, screen.width())
          .forEach(line -> message.append("  ").append(line).append('\n'));
    }
    screen.note(message.toString());
    return 1;
  }
}
