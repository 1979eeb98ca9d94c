package dev.lookback.cli;

import dev.lookback.library.Edition;
import dev.lookback.library.Person;
import dev.lookback.recap.Recap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
final class Prompt implements AutoCloseable {

  private static final int CANDIDATES = 50;

  private final Terminal terminal;
  private final LineReader reader;

  private Prompt(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /** Whether somebody types. */
  static boolean isTerminal() {
    return Screen.isTerminal(org.jline.terminal.spi.SystemStream.Input);
  }

  static Prompt open(Edition edition) throws IOException {
    return on(
        TerminalBuilder.builder()
            .name("lookback")
            .system(true)
            // Both by name: where the locale is C, newer Javas take the input's from the system.
            .encoding(StandardCharsets.UTF_8)
            .stdinEncoding(StandardCharsets.UTF_8)
            .stdoutEncoding(StandardCharsets.UTF_8)
            .build(),
        edition);
  }

  static Prompt on(Terminal terminal, Edition edition) {
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    List<String> words = words(edition);
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .completer((line, typed, candidates) -> complete(words, typed, candidates))
            .build();
    return new Prompt(terminal, reader);
  }

  private static List<String> words(Edition edition) {
    List<String> words = new ArrayList<>();
    for (Person person : edition.people()) {
      words.addAll(person.names());
    }
    edition.events().forEach(event -> words.add(event.main().title()));
    for (Recap recap : edition.recaps()) {
      recap.talks().forEach(talk -> words.add(talk.title()));
    }
    return words.stream().distinct().sorted().toList();
  }

  private static void complete(List<String> words, ParsedLine typed, List<Candidate> candidates) {
    String start = typed.word().substring(0, typed.wordCursor()).toLowerCase(Locale.ROOT);
    words.stream()
        .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(start))
        .limit(CANDIDATES)
        .forEach(word -> candidates.add(new Candidate(word)));
  }

  /** The next question; null at the end of input. Ctrl-C drops the line, as in a shell. */
  @Nullable String read() {
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

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
