package dev.lookback.reading;

import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Line.Anchor;
import dev.lookback.reading.Link.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a page from the events of a walk over its markup. Text outside a block
 * makes a paragraph of its own; an image or a player inside a paragraph parts it in two.
 */
final class PageBuilder {

  private static final int MAX_BLOCKS = 50_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Block.Table.Row> rows = new ArrayList<>();
  private List<List<Line>> cells = new ArrayList<>();

  private Shape shape = Shape.PARAGRAPH;
  private int level;
  private int line = 1;
  private int lineStart = 1;
  private int bold;
  private int boldTo;
  private @Nullable String linkUrl;
  private Element linkElement = Element.LINK;
  private int linkStart;
  private int tables;
  private boolean inCell;
  private boolean headerRow;
  private int rowLine;

  /** Where the walk is in the file. */
  void at(int fileLine) {
    if (text.isEmpty()) {
      lineStart = fileLine;
    }
    line = fileLine;
  }

  int line() {
    return line;
  }

  void startBlock(Shape newShape, int newLevel) {
    endBlock();
    if (!inCell) {
      shape = newShape;
      level = newLevel;
    }
  }

  /** The shape that the text to come has. */
  void shape(Shape newShape) {
    shape = newShape;
  }

  Shape shape() {
    return shape;
  }

  /** Adds text, folding its white space. */
  void text(CharSequence more) {
    boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      boolean space = c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
      if (space) {
        if (!spaced) {
          text.append(' ');
          spaced = true;
        }
        continue;
      }
      if (text.isEmpty()) {
        lineStart = line;
      }
      if (bold > 0 && boldTo == text.length()) {
        boldTo = text.length() + 1;
      } else if (bold > 0 && boldTo == text.length() - 1 && spaced) {
        boldTo = text.length() + 1;
      }
      text.append(c);
      spaced = false;
    }
  }

  void bold(boolean on) {
    bold = Math.max(0, bold + (on ? 1 : -1));
  }

  void startLink(String url, Element element) {
    endLink();
    linkUrl = url;
    linkElement = element;
    linkStart = text.length();
  }

  void endLink() {
    if (linkUrl != null) {
      int end = text.length();
      while (end > linkStart && text.charAt(end - 1) == ' ') {
        end--;
      }
      anchors.add(new Anchor(Math.min(linkStart, end), end, linkUrl, linkElement));
      linkUrl = null;
    }
  }

  /** Ends the line, not the block. */
  void breakLine() {
    String open = linkUrl;
    Element element = linkElement;
    endLink();
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
    if (!text.isEmpty() || !anchors.isEmpty()) {
      lines.add(
          new Line(
              lineStart, text.toString(), List.copyOf(clamped()), Math.min(boldTo, text.length())));
    }
    text.setLength(0);
    anchors.clear();
    boldTo = 0;
    lineStart = line;
    if (open != null) {
      startLink(open, element);
    }
  }

  private List<Anchor> clamped() {
    int length = text.length();
    anchors.replaceAll(
        a ->
            a.end() <= length
                ? a
                : new Anchor(Math.min(a.start(), length), length, a.url(), a.element()));
    return anchors;
  }

  void endBlock() {
    breakLine();
    if (inCell || lines.isEmpty()) {
      return;
    }
    add(new Block.Prose(shape, level, List.copyOf(lines)));
    lines.clear();
  }

  void media(String url, Element element) {
    if (inCell) {
      anchors.add(new Anchor(text.length(), text.length(), url, element));
      return;
    }
    endBlock();
    add(new Block.Media(line, url, element));
  }

  void picture(String url, String alt) {
    if (inCell) {
      return;
    }
    endBlock();
    add(new Block.Picture(line, url, alt));
  }

  void rule() {
    endBlock();
    if (!inCell) {
      add(new Block.Rule(line));
    }
  }

  void startTable() {
    if (tables++ == 0) {
      endBlock();
      rows.clear();
    }
  }

  void startRow(boolean header) {
    if (tables == 1) {
      endRow();
      rowLine = line;
      headerRow = header;
    }
  }

  void startCell(boolean header) {
    if (tables == 1) {
      endCell();
      inCell = true;
      headerRow |= header;
    }
  }

  void endCell() {
    if (tables == 1 && inCell) {
      breakLine();
      cells.add(List.copyOf(lines));
      lines.clear();
      inCell = false;
    }
  }

  /** An empty cell, where a cell of another row or column reaches over this one. */
  void skipCell() {
    if (tables == 1) {
      endCell();
      cells.add(List.of());
    }
  }

  int column() {
    return cells.size() + (inCell ? 1 : 0);
  }

  void endRow() {
    if (tables == 1) {
      endCell();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Block.Table.Row(rowLine, headerRow, cells));
        cells = new ArrayList<>();
      } else {
        cells.clear();
      }
    }
  }

  void endTable() {
    if (tables == 1) {
      endRow();
      if (!rows.isEmpty()) {
        add(new Block.Table(List.copyOf(rows)));
      }
      lines.clear();
      text.setLength(0);
      anchors.clear();
      inCell = false;
    }
    tables = Math.max(0, tables - 1);
  }

  private void add(Block block) {
    if (blocks.size() < MAX_BLOCKS) {
      blocks.add(block);
    }
  }

  List<Block> blocks() {
    while (tables > 0) {
      endTable();
    }
    endBlock();
    return List.copyOf(blocks);
  }
}
