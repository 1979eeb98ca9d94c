package dev.lookback.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints.
 *
 * @param width of the terminal in columns, or as wide as can be if there is none
 * @param coloured whether what goes to {@code out} may have colours
 * @param barWidth the columns that a progress bar on {@code err} may take, or 0 if it must not be
 *     drawn
 */
record Screen(PrintWriter out, PrintWriter err, int width, boolean coloured, int barWidth) {
  static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int USUAL_WIDTH = 80;

  /** Standard output and error, in UTF-8 whatever the platform thinks. */
  static Screen standard(Map<String, String> environment) {
    PrintWriter out = writer(new StandardStream(FileDescriptor.out), false);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err), true);
    boolean capable = isCapable(environment);
    int width = terminalWidth(SystemStream.Output);
    boolean coloured = width > 0 && capable && environment.getOrDefault("NO_COLOR", "").isEmpty();
    int barWidth = capable ? terminalWidth(SystemStream.Error) : 0;
    return new Screen(out, err, width > 0 ? width : UNLIMITED, coloured, barWidth);
  }

  boolean isTerminal() {
    return width != UNLIMITED;
  }

  /** For a command that prints while it loads: the bar would get between its lines. */
  Screen withoutBar() {
    return new Screen(out, err, width, coloured, 0);
  }

  void print(Line line) {
    out.print(line.render(coloured));
    out.print('\n');
  }

  void print(List<Line> lines) {
    lines.forEach(this::print);
  }

  /** Prints text that may have several lines. */
  void print(String text) {
    text.lines().map(Line::of).forEach(this::print);
  }

  /** Tells the user what doesn't belong to the output proper. */
  void note(String message) {
    out.flush();
    message.lines().forEach(line -> err.print(Line.of(line) + "\n"));
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream, boolean autoFlush) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), autoFlush);
  }

  /** Whether a terminal knows escape codes. Of those of Windows, not all do. */
  private static boolean isCapable(Map<String, String> environment) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return windows
        ? environment.containsKey("WT_SESSION") || environment.containsKey("TERM")
        : !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  static boolean isTerminal(SystemStream stream) {
    return terminalWidth(stream) > 0;
  }

  /** Gives 0 where the stream is no terminal. */
  private static int terminalWidth(SystemStream stream) {
    Integer width = terminalWidth(stream, "jni");
    if (width == null) {
      width = terminalWidth(stream, "exec");
    }
    return width == null ? 0 : width;
  }

  /**
   * Gives null if this way to ask is closed, as when native code isn't for this machine or may not
   * be unpacked here.
   */
  private static @Nullable Integer terminalWidth(SystemStream stream, String provider) {
    try {
      TerminalProvider terminals = TerminalProvider.load(provider);
      if (!terminals.isSystemStream(stream)) {
        return 0;
      }
      int width = terminals.systemStreamWidth(stream);
      return width > 0 ? width : USUAL_WIDTH;
    } catch (IOException | LinkageError | RuntimeException e) {
      return null;
    }
  }
}
