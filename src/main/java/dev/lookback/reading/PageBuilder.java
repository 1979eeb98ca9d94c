package dev.lookback.reading;

import dev.lookback.reading.Block.Prose.Shape;
import dev.lookback.reading.Line.Anchor;
import dev.lookback.reading.Link.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the blocks of a page from the events of a walk over its markup. Text outside a block
 * makes a paragraph of its own; an image or a player inside a paragraph parts it in two.
 */
final class PageBuilder {

  /** Where a paragraph that is too long is parted, if it has one of these in time. */
  private static final String BREAKS = " 。！？；，.!?;,";

  private static final int SLACK = 200;

  /** A line of its own: one of front matter without a fence, or who gave the talk above. */
  private static final Wording KEY =
      Wording.of("[a-z_-]{2,20}: |(?:presented |given |held |led |hosted )?by |with \\p{Lu}");

  private static final Wording PRODUCT = Wording.of("\\p{Ll}+\\p{Lu}");

  /** Words behind which a sentence goes on, whatever the next one begins with. */
  private static final Set<String> OPEN_END =
      Set.of(
          "the", "a", "an", "of", "in", "at", "by", "and", "with", "for", "to", "from", "on", "&");

  /** Authors who break their lines at all do so behind this many characters. */
  private static final int FULL = 45;

  /** A paragraph is one line at most, up to this length. */
  private static final int LONGEST_JOINED = 2000;

  private final Blocks blocks = new Blocks();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Block.Table.Row> rows = new ArrayList<>();
  private List<List<Line>> cells = new ArrayList<>();

  private Shape shape = Shape.PARAGRAPH;
  private int level;
  private final int lastLine;
  private int line = 1;
  private int lineStart = 1;
  private int bold;
  private int boldTo;
  private @Nullable String linkUrl;
  private Element linkElement = Element.LINK;
  private int linkStart;
  private int length;
  private long rowsWeight;
  private int tables;
  private boolean inCell;
  private boolean headerRow;
  private int rowLine;

  /**
   * @param lastLine of the file; a parser that loses count in broken markup can't lead beyond it
   */
  PageBuilder(int lastLine) {
    this.lastLine = lastLine;
  }

  /** Where the walk is in the file. */
  void at(int fileLine) {
    line = Math.min(fileLine, lastLine);
    if (text.isEmpty()) {
      lineStart = line;
    }
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
    int at = 0;
    while (at < more.length()) {
      int start = at;
      while (at < more.length() && !isSpace(more.charAt(at))) {
        at++;
      }
      if (at > start) {
        word(more, start, at);
      }
      if (at < more.length()) {
        at++;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
  }

  private void word(CharSequence more, int start, int end) {
    if (length + text.length() + end - start < Limits.PARAGRAPH) {
      append(more, start, end);
      return;
    }
    for (int i = start; i < end; i++) {
      if (isFull(more.charAt(i))) {
        breakLine();
      }
      append(more, i, i + 1);
    }
  }

  private void append(CharSequence more, int start, int end) {
    int before = text.length();
    if (before == 0) {
      lineStart = line;
    }
    boolean spaced = before > 0 && text.charAt(before - 1) == ' ';
    if (bold > 0 && (boldTo == before || (spaced && boldTo == before - 1))) {
      boldTo = before + end - start;
    }
    text.append(more, start, end);
  }

  private boolean isFull(char next) {
    int over = length + text.length() - Limits.PARAGRAPH;
    return over >= 0
        && !text.isEmpty()
        && (over >= SLACK
            ? !Character.isLowSurrogate(next)
            : BREAKS.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  void bold(boolean on) {
    bold = Math.max(0, bold + (on ? 1 : -1));
  }

  void startLink(String url, Element element) {
    endLink();
    partLinks();
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

  private void partLinks() {
    if (anchors.size() >= Limits.LINES) {
      breakLine();
    }
  }

  /**
   * Whether a line of the source ends only because it is full, so that the text goes on in the next
   * one: in the words of a link, or where a long line of an item goes on in small Latin letters.
   * Lines of a paragraph stay apart, so that each fact in it is cited by its own.
   */
  boolean goesOn(String next) {
    boolean lower =
        !next.isEmpty()
            && Character.isLowerCase(next.codePointAt(0))
            && !KEY.matcher(next).lookingAt()
            && !PRODUCT.matcher(next).lookingAt();
    return !text.isEmpty()
        && text.length() < LONGEST_JOINED
        && (linkUrl != null
            || (shape == Shape.ITEM
                && text.length() >= FULL
                && !Names.hasHan(text)
                && (lower || OPEN_END.contains(text.substring(text.lastIndexOf(" ") + 1)))));
  }

  /** Ends the line, not the block. */
  void breakLine() {
    String open = linkUrl;
    Element element = linkElement;
    endLink();
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == ' ') {
      text.setLength(end - 1);
    }
    if (!text.isEmpty() || !anchors.isEmpty()) {
      lines.add(
          new Line(
              lineStart, text.toString(), List.copyOf(clamped()), Math.min(boldTo, text.length())));
      length += text.length();
    }
    text.setLength(0);
    anchors.clear();
    boldTo = 0;
    lineStart = line;
    if (length >= Limits.PARAGRAPH || lines.size() >= Limits.LINES) {
      flush();
    }
    if (open != null) {
      startLink(open, element);
    }
  }

  private List<Anchor> clamped() {
    int end = text.length();
    anchors.replaceAll(
        a -> a.end() <= end ? a : new Anchor(Math.min(a.start(), end), end, a.url(), a.element()));
    return anchors;
  }

  void endBlock() {
    breakLine();
    flush();
  }

  private void flush() {
    if (!inCell && !lines.isEmpty()) {
      blocks.add(new Block.Prose(shape, level, List.copyOf(lines)));
      lines.clear();
    }
    length = 0;
  }

  void media(String url, Element element) {
    if (inCell) {
      partLinks();
      anchors.add(new Anchor(text.length(), text.length(), url, element));
      return;
    }
    endBlock();
    blocks.add(new Block.Media(line, url, element));
  }

  void picture(String url, String alt) {
    if (inCell) {
      return;
    }
    endBlock();
    blocks.add(new Block.Picture(line, url, alt));
  }

  void rule() {
    endBlock();
    if (!inCell) {
      blocks.add(new Block.Rule(line));
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
        addRow(new Block.Table.Row(rowLine, headerRow, cells));
        cells = new ArrayList<>();
      } else {
        cells.clear();
      }
    }
  }

  /** A table too long for one goes on in another. */
  private void addRow(Block.Table.Row row) {
    rows.add(row);
    rowsWeight += Blocks.weightOf(row);
    if (rowsWeight >= Limits.READ / 4) {
      flushRows();
    }
  }

  private void flushRows() {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(List.copyOf(rows)));
      rows.clear();
    }
    rowsWeight = 0;
  }

  void endTable() {
    if (tables == 1) {
      endRow();
      flushRows();
      lines.clear();
      text.setLength(0);
      anchors.clear();
      inCell = false;
    }
    tables = Math.max(0, tables - 1);
  }

  Blocks blocks() {
    while (tables > 0) {
      endTable();
    }
    endBlock();
    return blocks;
  }
}
