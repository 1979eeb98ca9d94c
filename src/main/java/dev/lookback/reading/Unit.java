package dev.lookback.reading;

import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Prose.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * One of several parts of a page that are laid out alike: a heading, a bold line, an item or a line
 * that stands alone, and what is below it up to the next.
 *
 * @param from the block of its first line
 * @param to behind its last block
 * @param prose its first paragraphs, the heading included
 */
record Unit(int from, int to, List<Prose> prose) {

  /** Behind so many paragraphs nothing is looked for. */
  private static final int MOST = 5;

  private static final int LONGEST_BREAK = 200;

  static Unit of(List<Block> blocks, int from, int to) {
    List<Prose> prose = new ArrayList<>();
    for (int i = from; i < to && prose.size() < MOST; i++) {
      if (blocks.get(i) instanceof Prose one && !one.is(Shape.CODE)) {
        prose.add(one);
      }
    }
    return new Unit(from, to, List.copyOf(prose));
  }

  Line head() {
    return prose.get(0).lines().get(0);
  }

  /** Whether its first line names a part of the day that is no talk. */
  boolean isBreak() {
    return head().text().length() <= LONGEST_BREAK && Titles.isBreak(Titles.clean(head().text()));
  }

  /** The lines below the first, in which its people may stand. */
  List<Line> below() {
    List<Line> lines = new ArrayList<>();
    for (Prose one : prose) {
      lines.addAll(one.lines());
    }
    return lines.subList(1, lines.size());
  }

  /** The lines below the first that are no part of a longer paragraph. */
  List<Line> apart() {
    List<Line> lines = new ArrayList<>(prose.get(0).lines());
    for (Prose one : prose.subList(1, prose.size())) {
      for (Line line : one.lines()) {
        if (one.lines().size() <= 2 || line.isBold() || line.label() != null) {
          lines.add(line);
        }
      }
    }
    return lines.subList(1, lines.size());
  }
}
