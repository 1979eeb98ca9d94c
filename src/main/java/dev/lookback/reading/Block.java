package dev.lookback.reading;

import dev.lookback.recap.Evidence;
import java.util.ArrayList;
import java.util.List;

/** A part of a page, in reading order. */
sealed interface Block {

  /** The line of the file that it starts on, counted from 1. */
  int line();

  /**
   * A paragraph, heading, list item, quotation or caption.
   *
   * @param text all lines as one text, parted by line feeds
   */
  record Prose(Shape shape, int level, List<Line> lines, String text) implements Block {

    Prose(Shape shape, int level, List<Line> lines) {
      this(shape, level, lines, joined(lines));
    }

    enum Shape {
      PARAGRAPH,
      HEADING,
      ITEM,
      QUOTE,
      CENTRED,
      CODE
    }

    @Override
    public int line() {
      return lines.get(0).number();
    }

    boolean is(Shape wanted) {
      return shape == wanted;
    }

    /** The first of the prose among blocks. */
    static List<Prose> first(List<Block> blocks, int most) {
      List<Prose> first = new ArrayList<>();
      for (int i = 0; i < blocks.size() && first.size() < most; i++) {
        if (blocks.get(i) instanceof Prose prose) {
          first.add(prose);
        }
      }
      return first;
    }

    /** That it states something. */
    Evidence evidence() {
      return Evidence.stated(line(), text);
    }

    private static String joined(List<Line> lines) {
      if (lines.size() == 1) {
        return lines.get(0).text();
      }
      StringBuilder joined = new StringBuilder();
      for (Line line : lines) {
        joined.append(joined.isEmpty() ? "" : "\n").append(line.text());
      }
      return joined.toString();
    }
  }

  /** A table; a missing cell is empty. */
  record Table(List<Row> rows) implements Block {

    /** A row of cells, each the lines that it holds. */
    record Row(int line, boolean header, List<List<Line>> cells) {

      /**
       * The text of a cell, as much as a paragraph may have; its lines are parted by line feeds.
       */
      String text(int column) {
        StringBuilder joined = new StringBuilder();
        for (Line line : column < cells.size() ? cells.get(column) : List.<Line>of()) {
          if (joined.length() < Limits.PARAGRAPH) {
            joined.append(joined.isEmpty() ? "" : "\n").append(line.text());
          }
        }
        return joined.toString();
      }

      /** All text of the row on one line, with bars between the cells. */
      String text() {
        StringBuilder joined = new StringBuilder();
        for (List<Line> cell : cells) {
          String sign = " | ";
          for (Line line : cell) {
            joined.append(joined.isEmpty() ? "" : sign).append(line.text());
            sign = " ";
          }
        }
        return joined.toString();
      }
    }

    @Override
    public int line() {
      return rows.get(0).line();
    }
  }

  /** An embedded player. */
  record Media(int line, String url, Link.Element element) implements Block {}

  /** An image. */
  record Picture(int line, String url, String alt) implements Block {}

  /** A horizontal rule. */
  record Rule(int line) implements Block {}
}
