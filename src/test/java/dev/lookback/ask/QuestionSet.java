package dev.lookback.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.library.Edition;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labelled questions about a folder of documents. */
final class QuestionSet {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  /** A question with those asked before it. */
  record Labelled(
      String id, String question, List<String> context, LocalDate now, Expectation expected) {
    @Override
    public String toString() {
      return context.isEmpty() ? question : String.join(" / ", context) + " >> " + question;
    }
  }

  private QuestionSet() {}

  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> questions = new ArrayList<>();
    for (JsonNode node : JSON.readTree(Files.readString(file))) {
      List<String> context = new ArrayList<>();
      node.path("context").forEach(earlier -> context.add(earlier.asText()));
      LocalDate now =
          node.path("now").isTextual() ? LocalDate.parse(node.get("now").asText()) : TODAY;
      questions.add(
          new Labelled(
              node.path("id").asText(),
              node.get("question").asText(),
              context,
              now,
              new Expectation(node.get("expect"))));
    }
    return questions;
  }

  static Edition edition(Path folder) throws IOException {
    RecapReader reader = new RecapReader(null);
    List<Recap> recaps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(QuestionSet::isDocument).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        recaps.add(reader.read(new RecapId("test", path), Files.readString(file)).recap());
      }
    }
    return Edition.of(recaps);
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".md") || file.toString().endsWith(".html");
  }

  static Answer answer(Edition edition, Labelled question) {
    Asker asker = new Asker();
    Conversation conversation = Conversation.begin();
    for (String earlier : question.context()) {
      asker.ask(edition, new Question(earlier, question.now()), conversation);
    }
    return asker.ask(edition, new Question(question.question(), question.now()), conversation);
  }
}
