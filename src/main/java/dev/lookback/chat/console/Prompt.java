package dev.lookback.chat.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Reads questions from a terminal, with a history and completion. */
public final class Prompt implements AutoCloseable {

  private final Terminal terminal;
  private final LineReader reader;

  private Prompt(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /** Opens the terminal that the program runs in. */
  public static Prompt open(ConsoleChat chat) throws IOException {
    return on(
        TerminalBuilder.builder()
            .name("lookback")
            .system(true)
            // Both by name: where the locale is C, newer Javas take the input's from the system.
            .encoding(StandardCharsets.UTF_8)
            .stdinEncoding(StandardCharsets.UTF_8)
            .stdoutEncoding(StandardCharsets.UTF_8)
            .build(),
        chat);
  }

  static Prompt on(Terminal terminal, ConsoleChat chat) {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .completer((line, typed, candidates) -> complete(chat, typed, candidates))
            .build();
    return new Prompt(terminal, reader);
  }

  /** JLine completes words: of each line that may be meant, only the rest of it is one. */
  private static void complete(ConsoleChat chat, ParsedLine typed, List<Candidate> candidates) {
    int start = typed.cursor() - typed.wordCursor();
    String head = typed.line().substring(0, start);
    for (String line : chat.complete(typed.line().substring(0, typed.cursor()))) {
      if (line.startsWith(head)) {
        candidates.add(new Candidate(line.substring(start)));
      }
    }
  }

  /** The next question; null at the end of input. Ctrl-C drops the line, as in a shell. */
  public @Nullable String read() {
    while (true) {
      try {
        return reader.readLine("> ");
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isEmpty()) {
          terminal.writer().println("Ctrl-D ends.");
        }
      } catch (EndOfFileException e) {
        return null;
      }
    }
  }

  /** Prints lines above what is being typed. */
  public void above(String lines) {
    reader.printAbove(lines);
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
