package dev.lookback.cli;

import dev.lookback.ask.Examples;
import dev.lookback.chat.Language;
import dev.lookback.chat.Words;
import dev.lookback.chat.console.ConsoleChat;
import dev.lookback.chat.console.Prompt;
import dev.lookback.library.Edition;
import dev.lookback.recap.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jline.terminal.spi.SystemStream;
import picocli.CommandLine.Command;

@Command(
    name = "chat",
    description = {
      "Answers one question after another in the terminal; each can go on from the one before.",
      "Where standard input is no terminal, it answers its lines; an empty one is answered with"
          + " examples."
    })
final class ChatCommand implements Callable<Integer> {

  private static final Words NOT_CONNECTED = new Words("only this terminal", "只有这个终端");

  private final Assembly assembly;
  private final Screen screen;
  private final InputStream in;

  ChatCommand(Assembly assembly, Screen screen, InputStream in) {
    this.assembly = assembly;
    this.screen = screen;
    this.in = in;
  }

  @Override
  public Integer call() {
    Memory memory = assembly.memory();
    if (memory.isLost()) {
      return memory.exitCode();
    }
    boolean typed = Screen.isTerminal(SystemStream.Input);
    ConsoleChat chat =
        new ConsoleChat(
            assembly.bot(
                memory.library(), Integer.MAX_VALUE, language -> NOT_CONNECTED.in(language)),
            Language.of(Locale.getDefault().toLanguageTag()),
            screen::print,
            typed);
    List<String> examples = Examples.of(memory.edition());
    if (typed) {
      greet(memory.edition(), examples);
      converse(chat);
    } else {
      answerLines(chat, examples);
    }
    return memory.exitCode();
  }

  private void converse(ConsoleChat chat) {
    try (Prompt prompt = Prompt.open(chat)) {
      for (String line = prompt.read(); line != null; line = prompt.read()) {
        answer(chat, line);
      }
    } catch (IOException e) {
      throw new CommandFailed("The terminal can't be used (%s).".formatted(e.getMessage()));
    }
  }

  private void greet(Edition edition, List<String> examples) {
    screen.print(Line.of(greeting(edition)));
    examples.forEach(example -> screen.print(Line.of("  " + example)));
    screen.print(Line.of("/help lists the commands, Tab completes names and titles, Ctrl-D ends."));
    screen.out().flush();
  }

  /** Counts events alone, and not the pages about something else, such as a contest. */
  static String greeting(Edition edition) {
    int events =
        (int) edition.events().stream().filter(event -> event.kind() != Kind.OTHER).count();
    return "Lookback remembers %s with %s. Ask in Chinese or English, for example:"
        .formatted(
            Count.of(events, "event"), Count.of(edition.people().size(), "person", "people"));
  }

  private void answerLines(ConsoleChat chat, List<String> examples) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean asked = false;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          asked = true;
          answer(chat, line);
        }
      }
    } catch (IOException e) {
      throw new CommandFailed("The questions can't be read (%s).".formatted(e.getMessage()));
    }
    if (!asked) {
      for (String example : examples) {
        screen.print(Line.of(Ink.TITLE, "> " + example));
        answer(chat, example);
      }
    }
  }

  private void answer(ConsoleChat chat, String line) {
    if (line.isBlank()) {
      return;
    }
    chat.answer(line);
    screen.out().println();
    screen.out().flush();
  }
}
