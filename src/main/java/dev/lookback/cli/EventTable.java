package dev.lookback.cli;

import dev.lookback.recap.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Events as aligned lines, one each, cut to a width. The title, which differs most, comes last. */
final class EventTable {
  private static final int WIDEST_CITY = 20;
  private static final int LEAST_TITLE = 24;
  private static final String GAP = "  ";

  private final List<Row> rows;

  private EventTable(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Date, city, kind, numbers of talks and videos, title. Where it is narrow the title matters more
   * than the numbers.
   */
  static List<Line> lines(List<Row> rows, int width) {
    EventTable table = new EventTable(rows);
    List<List<Line>> few = List.of(table.dates(), table.cities());
    List<List<Line>> all =
        List.of(
            table.dates(),
            table.cities(),
            table.left(EventTable::kind),
            table.right(row -> count(row.talks(), "talk")),
            table.right(row -> count(row.videos(), "video")));
    int room = rows.isEmpty() ? 0 : width - beforeTitle(0, all).width();
    return table.rendered(room < LEAST_TITLE ? few : all, width);
  }

  /** Date, path, title, for someone who has to choose one. */
  static List<Line> choices(List<Row> rows, int width) {
    EventTable table = new EventTable(rows);
    Naming naming = Naming.of(rows.stream().map(Row::id));
    List<Line> names = table.left(row -> Line.of(naming.of(row.id())));
    return table.rendered(List.of(table.dates(), names), width);
  }

  private List<Line> rendered(List<List<Line>> columns, int width) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> beforeTitle(i, columns).and(Ink.TITLE, rows.get(i).title()).cut(width))
        .toList();
  }

  private static Line beforeTitle(int i, List<List<Line>> columns) {
    Line line = Line.EMPTY;
    for (List<Line> column : columns) {
      line = line.and(column.get(i)).and(GAP);
    }
    return line;
  }

  private List<Line> dates() {
    return left(row -> Line.of(Ink.DATE, row.date()));
  }

  private List<Line> cities() {
    return left(row -> Line.of(row.city() == null ? "-" : row.city()).cut(WIDEST_CITY));
  }

  private List<Line> left(Function<Row, Line> cell) {
    List<Line> cells = rows.stream().map(cell).toList();
    int width = widest(cells);
    return cells.stream().map(line -> line.padded(width)).toList();
  }

  private List<Line> right(Function<Row, Line> cell) {
    List<Line> cells = rows.stream().map(cell).toList();
    int width = widest(cells);
    return cells.stream().map(line -> Line.of(" ".repeat(width - line.width())).and(line)).toList();
  }

  private static int widest(List<Line> cells) {
    return cells.stream().mapToInt(Line::width).max().orElse(0);
  }

  private static Line kind(Row row) {
    return Line.of(row.kind() == Kind.UPCOMING ? Ink.WARNING : Ink.PLAIN, row.kindName());
  }

  private static Line count(int number, String noun) {
    return number == 0 ? Line.of(Ink.ASIDE, "-") : Line.of(Count.of(number, noun));
  }
}
