package dev.lookback.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lookback.ask.Answer;
import dev.lookback.ask.Asker;
import dev.lookback.ask.Conversation;
import dev.lookback.ask.Question;
import dev.lookback.library.Edition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ask",
    description = {
      "Answers a question, in Chinese or English, from the documents.",
      "The exit code is 0 also when the answer is that there is none."
    })
final class AskCommand implements Callable<Integer> {

  /** Either a question or a file of them. */
  static final class Asked {
    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "In plain words.")
    private List<String> words = List.of();

    @Option(
        names = "--batch",
        paramLabel = "FILE",
        description = {
          "A file of questions, or - for standard input: on each line an object"
              + " {\"id\",\"question\",\"context\":[earlier questions],\"now\":\"2024-12-01\"}.",
          "Prints the answers as JSON, one on each line, in the same order."
        })
    private @Nullable String batch;
  }

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(names = "--json", description = "Prints the answer as one line of JSON.")
  private boolean json;

  private final Assembly assembly;
  private final Screen screen;
  private final InputStream in;
  private final Clock clock;
  private final Asker asker = new Asker();

  AskCommand(Assembly assembly, Screen screen, InputStream in, Clock clock) {
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
    int code = asked.batch == null ? one(memory.edition()) : batch(memory.edition(), asked.batch);
    return Math.max(code, memory.exitCode());
  }

  private int one(Edition edition) {
    String question = String.join(" ", asked.words);
    Answer answer =
        asker.ask(edition, new Question(question, LocalDate.now(clock)), Conversation.begin());
    if (json) {
      screen.out().println(AnswerJson.of(null, question, answer));
    } else {
      screen.print(answer.text());
    }
    return 0;
  }

  private int batch(Edition edition, String file) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), UTF_8))) {
      int number = 0;
      int bad = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !answer(edition, line, "%s:%d".formatted(file, number))) {
          bad++;
        }
      }
      return bad == 0 ? 0 : 1;
    } catch (IOException e) {
      throw new CommandFailed(
          "The questions in %s can't be read (%s). Name a file that is there, or - for standard input."
              .formatted(file, e.getClass().getSimpleName()));
    }
  }

  private boolean answer(Edition edition, String line, String where) {
    BatchQuestion question;
    try {
      question = BatchQuestion.parse(line);
    } catch (IllegalArgumentException e) {
      screen.note("%s: The line is left out: %s.".formatted(where, e.getMessage()));
      return false;
    }
    LocalDate today = question.now() == null ? LocalDate.now(clock) : question.now();
    Conversation conversation = Conversation.begin();
    for (String earlier : question.context()) {
      asker.ask(edition, new Question(earlier, today), conversation);
    }
    Answer answer = asker.ask(edition, new Question(question.question(), today), conversation);
    screen.out().println(AnswerJson.of(question.id(), question.question(), answer));
    screen.out().flush(); // who asks through a pipe may wait for it
    return true;
  }

  private InputStream open(String file) throws IOException {
    return file.equals("-") ? in : Files.newInputStream(Path.of(file));
  }
}
