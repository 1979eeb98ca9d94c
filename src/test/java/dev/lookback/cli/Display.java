package dev.lookback.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A screen that remembers what was printed. */
final class Display {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Screen screen;

  private Display(int width, boolean coloured, int barWidth) {
    this.screen = new Screen(new PrintWriter(out), new PrintWriter(err), width, coloured, barWidth);
  }

  static Display plain() {
    return new Display(Screen.UNLIMITED, false, 0);
  }

  static Display terminal(int width) {
    return new Display(width, true, width);
  }

  Screen screen() {
    return screen;
  }

  String out() {
    screen.out().flush();
    return out.toString();
  }

  String err() {
    screen.err().flush();
    return err.toString();
  }

  static List<String> text(List<Line> lines) {
    return lines.stream().map(Line::toString).toList();
  }
}
