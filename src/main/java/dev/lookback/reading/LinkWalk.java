package dev.lookback.reading;

import dev.lookback.reading.Block.Media;
import dev.lookback.reading.Block.Prose;
import dev.lookback.reading.Block.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the blocks of a page for the recordings and slides in them, with the words before each
 * link and the label line above it.
 */
final class LinkWalk {

  private static final String TOO_MANY =
      "The page has more than %d recordings and slides, and those from here on were left out. Part it into several pages."
          .formatted(Limits.LINKS);

  /** How long a word in brackets is at most. */
  private static final int LONGEST_WORD = 16;

  private static final int LONGEST_CAPTION = 80;

  /** How much of the words before a link tells what it is. */
  private static final int LEAD = 200;

  private final Links links;
  private final List<Found> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean full;
  private String label = "";

  /** The line above the block that is read, where it may speak of an address. */
  private String caption = "";

  LinkWalk(Links links) {
    this.links = links;
  }

  List<Found> found() {
    return found;
  }

  /** What is wrong with addresses. */
  List<Problem> problems() {
    return problems;
  }

  void frontMatter(FrontMatter front) {
    Section head = new Section(null, Section.Kind.OPEN, 0, 0);
    front.links().forEach(link -> add(link.value(), -1, link.evidence().line(), head));
  }

  void section(Section section, List<Block> blocks) {
    label = section.heading() == null ? "" : section.heading().text();
    caption = "";
    if (section.heading() != null) {
      lines(section.heading().lines(), section.from() - 1, section);
    }
    for (int i = section.from(); i < section.to(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Prose prose) {
        lines(prose.lines(), i, section);
        caption = caption(prose, section);
      } else if (block instanceof Media media) {
        add(new Link(media.element(), media.url(), "", "", label), i, media.line(), section);
      } else if (block instanceof Table table) {
        table(table, i, section);
      }
    }
  }

  private void table(Table table, int block, Section section) {
    List<List<Line>> header = table.rows().isEmpty() ? List.of() : table.rows().get(0).cells();
    for (Table.Row row : table.rows()) {
      for (int column = 0; column < row.cells().size(); column++) {
        String name = column < header.size() ? heading(header.get(column)) : "";
        label = name.isEmpty() ? label : name;
        lines(row.cells().get(column), block, section);
      }
    }
  }

  /** What a cell calls its column; empty if it is no name. */
  private static String heading(List<Line> cell) {
    return cell.size() == 1 && cell.get(0).anchors().isEmpty() ? cell.get(0).text() : "";
  }

  private void lines(List<Line> lines, int block, Section section) {
    StringBuilder before = new StringBuilder();
    for (Line line : lines) {
      int from = 0;
      for (Line.Anchor anchor : line.anchors()) {
        before.append(line.text(), Math.min(from, anchor.start()), anchor.start());
        String words = words(line, anchor);
        String behind = behind(line.text(), anchor.end());
        add(
            new Link(anchor.element(), anchor.url(), words + behind, lead(before), label),
            block,
            line.number(),
            section);
        before.append(line.words(anchor));
        from = anchor.end();
      }
      before
          .append(line.text(), Math.min(from, line.text().length()), line.text().length())
          .append('\n');
      if (isLabel(line)) {
        label = line.text();
      }
    }
  }

  /** The words of a link, or the line above where it is nothing but an address. */
  private String words(Line line, Line.Anchor anchor) {
    String words = line.words(anchor);
    boolean bare =
        anchor.element() == Link.Element.AUTOLINK && words.length() == line.text().length();
    return bare && !caption.isEmpty() ? caption : words;
  }

  /** What a line among recordings or slides says of an address below it. */
  private static String caption(Prose prose, Section section) {
    Line line = prose.lines().get(0);
    boolean says =
        (section.is(Section.Kind.REPLAY) || section.is(Section.Kind.SLIDES))
            && prose.lines().size() == 1
            && line.anchors().isEmpty()
            && line.text().length() <= LONGEST_CAPTION;
    return says ? line.text() : "";
  }

  /** A word in brackets behind a link says what it leads to: "[Title](…) (slides)". */
  private static String behind(String text, int end) {
    int open = end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '（')) {
      return "";
    }
    int close = open + 1;
    while (close < text.length()
        && close - open < LONGEST_WORD
        && ")）".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String word = text.substring(open + 1, Math.min(close, text.length()));
    Cue cue = word.isBlank() ? null : Cue.of(word);
    return cue == Cue.SLIDES || cue == Cue.REPLAY
        ? text.substring(end, Math.min(close + 1, text.length()))
        : "";
  }

  private static String lead(StringBuilder before) {
    return before.substring(Math.max(0, before.length() - LEAD));
  }

  private boolean isLabel(Line line) {
    String text = line.text();
    return line.anchors().isEmpty()
        && text.length() <= 40
        && (text.endsWith("：") || text.endsWith(":") || (line.isBold() && Cue.of(text) != null));
  }

  private void add(Link link, int block, int line, Section section) {
    Target target = links.read(link);
    if (target instanceof Target.Page page
        && page.url() == null
        && !link.url().isBlank()
        && link.element() == Link.Element.VIDEO) {
      problems.add(
          Problem.error(
              line,
              1,
              "The address '%s' of a video can't be followed. Give one that starts with https://."
                  .formatted(Texts.cut(link.url(), 80))));
    }
    if (!(target instanceof Target.Page)) {
      boolean media = link.element() == Link.Element.VIDEO || link.element() == Link.Element.IFRAME;
      if (found.size() < Limits.LINKS) {
        found.add(new Found(block, line, target, link.words(), section, media));
      } else if (!full) {
        full = true;
        problems.add(Problem.error(line, 1, TOO_MANY));
      }
    }
  }
}
