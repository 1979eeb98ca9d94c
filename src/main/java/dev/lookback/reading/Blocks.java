package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a page as they come: those that facts are looked for in, up to {@link Limits#READ},
 * and those behind them.
 */
final class Blocks {

  private final List<Block> read = new ArrayList<>();
  private final List<Block> rest = new ArrayList<>();
  private long weight;

  void add(Block block) {
    weight += weightOf(block);
    (weight <= Limits.READ ? read : rest).add(block);
  }

  List<Block> read() {
    return List.copyOf(read);
  }

  List<Block> rest() {
    return List.copyOf(rest);
  }

  private static long weightOf(Block block) {
    long weight = Limits.PART;
    if (block instanceof Prose prose) {
      weight += weightOf(prose.lines());
    } else if (block instanceof Table table) {
      for (Table.Row row : table.rows()) {
        weight += weightOf(row);
      }
    }
    return weight;
  }

  static long weightOf(Table.Row row) {
    long weight = row.cells().size();
    for (List<Line> cell : row.cells()) {
      weight += weightOf(cell);
    }
    return weight;
  }

  private static long weightOf(List<Line> lines) {
    long weight = 0;
    for (Line line : lines) {
      weight += line.text().length() + (long) Limits.PART * (1 + line.anchors().size());
    }
    return weight;
  }
}
