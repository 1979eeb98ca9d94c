package dev.lookback.reading;

import dev.lookback.reading.Block.Media;
import dev.lookback.reading.Block.Picture;
import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Rule;
import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Line.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page's blocks as text, a line each: the line's number, the block's shape and level, and its
 * text, where {@code **} ends what is bold at the start, and links are written as Markdown has
 * them. The further lines of a block have {@code +} in place of a shape.
 */
final class Sketch {

  private final List<String> rows = new ArrayList<>();

  private Sketch() {}

  static String of(Page page) {
    Sketch sketch = new Sketch();
    page.all().forEach(sketch::block);
    return String.join("\n", sketch.rows);
  }

  private void block(Block block) {
    if (block instanceof Prose prose) {
      String shape = prose.shape().name().toLowerCase(Locale.ROOT);
      String first = prose.level() > 0 ? shape + prose.level() : shape;
      prose
          .lines()
          .forEach(
              line -> row(line.number(), line == prose.lines().get(0) ? first : "+", text(line)));
    } else if (block instanceof Table table) {
      for (Table.Row row : table.rows()) {
        row(
            row.line(),
            row.header() ? "header" : "row",
            row.cells().stream().map(Sketch::cell).collect(Collectors.joining(" | ")));
      }
    } else if (block instanceof Media media) {
      row(media.line(), media.element().name().toLowerCase(Locale.ROOT), media.url());
    } else if (block instanceof Picture picture) {
      row(picture.line(), "picture", (picture.url() + " " + picture.alt()).strip());
    } else if (block instanceof Rule rule) {
      row(rule.line(), "rule", "");
    }
  }

  private void row(int line, String shape, String text) {
    rows.add((line + " " + shape + " " + text).strip());
  }

  /** The lines of a cell, each led by its number where it isn't alone. */
  private static String cell(List<Line> lines) {
    return lines.stream()
        .map(line -> lines.size() > 1 ? line.number() + " " + text(line) : text(line))
        .collect(Collectors.joining(" / "));
  }

  private static String text(Line line) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= line.text().length(); i++) {
      for (Anchor anchor : line.anchors()) {
        marked.append(anchor.end() == i && anchor.start() < i ? "](" + anchor.url() + ")" : "");
        marked.append(anchor.end() == i && anchor.start() == i ? "{" + anchor.url() + "}" : "");
      }
      marked.append(i == line.boldTo() && i > 0 ? "**" : "");
      for (Anchor anchor : line.anchors()) {
        marked.append(anchor.start() == i && anchor.end() > i ? "[" : "");
      }
      marked.append(i < line.text().length() ? line.text().substring(i, i + 1) : "");
    }
    return marked.toString();
  }
}
