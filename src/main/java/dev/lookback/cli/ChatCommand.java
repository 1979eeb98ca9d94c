package dev.lookback.cli;

import dev.lookback.ask.Examples;
import dev.lookback.bot.Bot;
import dev.lookback.chat.Language;
import dev.lookback.chat.Words;
import dev.lookback.chat.console.ConsoleChat;
import dev.lookback.chat.console.ConsoleRooms;
import dev.lookback.chat.console.Prompt;
import dev.lookback.library.Edition;
import dev.lookback.recap.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
    name = "chat",
    description = {
      "Answers one question after another in the terminal; each can go on from the one before.",
      "Where standard input is no terminal, it answers its lines; an empty one is answered with"
          + " examples."
    })
final class ChatCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Words NOT_CONNECTED = new Words("only this terminal", "只有这个终端");

  private final Assembly assembly;
  private final Screen screen;
  private final InputStream in;
  private volatile @Nullable Prompt prompt;

  ChatCommand(Assembly assembly, Screen screen, InputStream in) {
    this.assembly = assembly;
    this.screen = screen;
    this.in = in;
  }

  @Override
  public Integer call() {
    Memory memory = assembly.lastingMemory();
    if (memory.isLost()) {
      return memory.exitCode();
    }
    boolean typed = Screen.isTerminal(SystemStream.Input);
    Language language = Language.of(Locale.getDefault().toLanguageTag());
    Broadcast broadcast =
        assembly.broadcast(memory.library(), new ConsoleRooms(this::tell), language);
    Bot bot =
        assembly.bot(
            memory.library(), Integer.MAX_VALUE, NOT_CONNECTED::in, broadcast.announcing());
    broadcast.begin(screen::note);
    try {
      converse(memory, new ConsoleChat(bot, language, screen::print, typed), typed);
    } finally {
      broadcast.close(PATIENCE);
    }
    return memory.exitCode();
  }

  private void converse(Memory memory, ConsoleChat chat, boolean typed) {
    List<String> examples = Examples.of(memory.edition());
    if (typed) {
      greet(memory.edition(), examples);
      converse(chat);
    } else {
      answerLines(chat, examples);
    }
  }

  /** What is new is told above the line that is being typed, and never within an answer. */
  private void tell(String lines) {
    Prompt open = prompt;
    if (open != null) {
      open.above(lines);
      return;
    }
    synchronized (screen) {
      screen.print(lines);
      screen.out().println();
      screen.out().flush();
    }
  }

  private void converse(ConsoleChat chat) {
    try (Prompt opened = Prompt.open(chat)) {
      prompt = opened;
      for (String line = opened.read(); line != null; line = opened.read()) {
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
    synchronized (screen) {
      chat.answer(line);
      screen.out().println();
      screen.out().flush();
    }
  }
}
