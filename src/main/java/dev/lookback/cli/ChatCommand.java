package dev.lookback.cli;

import dev.lookback.ask.Answer;
import dev.lookback.ask.Asker;
import dev.lookback.ask.Conversation;
import dev.lookback.ask.Examples;
import dev.lookback.ask.Question;
import dev.lookback.library.Edition;
import dev.lookback.recap.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "chat",
    description = {
      "Answers one question after another in the terminal; each can go on from the one before.",
      "Where standard input is no terminal, it answers its lines; an empty one is answered with"
          + " examples."
    })
final class ChatCommand implements Callable<Integer> {

  private final Assembly assembly;
  private final Screen screen;
  private final InputStream in;
  private final Clock clock;
  private final Asker asker = new Asker();
  private final Conversation conversation = Conversation.begin();

  ChatCommand(Assembly assembly, Screen screen, InputStream in, Clock clock) {
    this.assembly = assembly;
    this.screen = screen;
    this.in = in;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Memory memory = assembly.memory();
    if (memory.isLost()) {
      return memory.exitCode();
    }
    Edition edition = memory.edition();
    List<String> examples = Examples.of(edition);
    if (Prompt.isTerminal()) {
      greet(edition, examples);
      converse(edition);
    } else {
      answerLines(edition, examples);
    }
    return memory.exitCode();
  }

  private void converse(Edition edition) {
    try (Prompt prompt = Prompt.open(edition)) {
      for (String line = prompt.read(); line != null; line = prompt.read()) {
        answer(edition, line);
      }
    } catch (IOException e) {
      throw new CommandFailed("The terminal can't be used (%s).".formatted(e.getMessage()));
    }
  }

  private void greet(Edition edition, List<String> examples) {
    screen.print(Line.of(greeting(edition)));
    examples.forEach(example -> screen.print(Line.of("  " + example)));
    screen.print(Line.of("Tab completes names and titles, Ctrl-D ends."));
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

  private void answerLines(Edition edition, List<String> examples) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    boolean asked = false;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          asked = true;
          answer(edition, line);
        }
      }
    } catch (IOException e) {
      throw new CommandFailed("The questions can't be read (%s).".formatted(e.getMessage()));
    }
    if (!asked) {
      for (String example : examples) {
        screen.print(Line.of(Ink.TITLE, "> " + example));
        answer(edition, example);
      }
    }
  }

  private void answer(Edition edition, String line) {
    if (line.isBlank()) {
      return;
    }
    Answer answer = asker.ask(edition, new Question(line, LocalDate.now(clock)), conversation);
    screen.print(answer.text());
    screen.out().println();
    screen.out().flush();
  }
}
