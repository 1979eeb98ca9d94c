package dev.lookback.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * A line of output. Whatever text is put in it, a terminal shows it and never obeys it: control
 * characters become spaces, and characters that change the direction of writing are left out.
 */
final class Line {
  static final Line EMPTY = new Line(AttributedString.EMPTY);

  private static final String ELLIPSIS = "…";
  private static final int COLOURS = 256;
  private static final Pattern SPACE =
      Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}\\u2028\\u2029]+");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final AttributedString text;

  private Line(AttributedString text) {
    this.text = text;
  }

  static Line of(String text) {
    return EMPTY.and(text);
  }

  static Line of(Ink ink, String text) {
    return EMPTY.and(ink, text);
  }

  Line and(String more) {
    return and(Ink.PLAIN, more);
  }

  Line and(Ink ink, String more) {
    return and(new Line(new AttributedString(harmless(more), ink.style())));
  }

  Line and(Line more) {
    return new Line(
        new AttributedStringBuilder().append(text).append(more.text).toAttributedString());
  }

  private static String harmless(String text) {
    return DIRECTION.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
  }

  int width() {
    return Columns.of(text);
  }

  /** With spaces up to a width. */
  Line padded(int width) {
    return and(" ".repeat(Math.max(0, width - width())));
  }

  /** Cut to a width, with an ellipsis for what is left out. */
  Line cut(int width) {
    if (width() <= width) {
      return this;
    }
    int end = Columns.end(text, 0, Math.max(0, width - Columns.of(ELLIPSIS)));
    return new Line(text.subSequence(0, end)).and(ELLIPSIS);
  }

  /** Broken where the text allows it, with all lines but the first indented. */
  List<Line> wrapped(int width, int indent) {
    if (width() <= width) {
      return List.of(this);
    }
    Line margin = of(" ".repeat(indent));
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text.toString());
    List<Line> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int room = Math.max(2, lines.isEmpty() ? width : width - indent);
      int to = lineEnd(from, room, breaks);
      Line line = new Line(text.subSequence(from, trimmed(from, to)));
      lines.add(lines.isEmpty() ? line : margin.and(line));
      from = to;
    }
    return lines;
  }

  /** The last place to break within the room or, in a word that fills it, the room's end. */
  private int lineEnd(int from, int room, BreakIterator breaks) {
    int end = Columns.end(text, from, room);
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (end == text.length() || breaks.isBoundary(end)) {
      return end;
    }
    int before = breaks.preceding(end);
    return before > from ? before : Math.max(end, from + 1);
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** As it is printed, with the escape codes of its inks or without. */
  String render(boolean coloured) {
    return coloured ? text.toAnsi(COLOURS, AttributedString.ForceMode.None) : text.toString();
  }

  /** Its words alone. */
  @Override
  public String toString() {
    return text.toString();
  }
}
