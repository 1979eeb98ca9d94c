package dev.lookback.cli;

import dev.lookback.recap.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = {
      "Lists the events, the newest first, a line each.",
      "A date in brackets is the day of publication, where the event's own isn't stated."
    })
final class ListCommand implements Callable<Integer> {

  @Option(names = "--year", paramLabel = "YEAR", description = "Only events of this year.")
  private @Nullable Integer year;

  @Option(names = "--city", paramLabel = "CITY", description = "Only events in this city.")
  private @Nullable String city;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only documents of this kind: recap, upcoming or other.")
  private @Nullable Kind kind;

  private final Assembly assembly;
  private final Screen screen;

  ListCommand(Assembly assembly, Screen screen) {
    this.assembly = assembly;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    List<Row> rows = new ArrayList<>();
    Losses losses = assembly.loading().forEachRecap(recap -> rows.add(Row.of(recap)));
    List<Row> wanted = rows.stream().filter(this::isWanted).sorted(Row.NEWEST_FIRST).toList();
    screen.print(EventTable.lines(wanted, screen.width()));
    if (wanted.isEmpty() && !rows.isEmpty()) {
      screen.note("None of the %s is like that.".formatted(Count.of(rows.size(), "document")));
    }
    return losses.tell(screen);
  }

  private boolean isWanted(Row row) {
    LocalDate day = row.day();
    return (kind == null || row.kind() == kind)
        && (year == null || (day != null && day.getYear() == year))
        && (city == null || (row.city() != null && isCity(row.city(), city)));
  }

  private static boolean isCity(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
