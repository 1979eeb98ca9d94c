package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.cli.Typed.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RECAPS = Readme.FOLDER.resolve("recaps").toString();

  @TempDir Path folder;

  @Test
  void answersInPlainWords() {
    Run run = ask("", "谁讲了透明加密");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("石青，").contains("2021-03-26-shenzhen.md:34");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void takesTheWordsOfAQuestionTogether() {
    assertThat(ask("", "who", "spoke", "in", "Copenhagen?"))
        .isEqualTo(ask("", "who spoke in Copenhagen?"));
  }

  @Test
  void isFineWithANo() {
    Run run = ask("", "在上海办过吗");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("上海");
  }

  @Test
  void givesAllKeysOfAnAnswerAsOneLine() throws IOException {
    Run run = ask("", "--json", "云原生多集群治理的 PPT 有吗");
    assertThat(run.out().lines()).hasSize(1);
    JsonNode answer = JSON.readTree(run.out());
    assertThat(keys(answer))
        .isEqualTo(
            "id question language outcome reason text people events talks videos slides count date"
                + " city citations suggestions");
    assertThat(keys(answer.get("events").get(0))).isEqualTo("path title date city");
    assertThat(keys(answer.get("talks").get(0))).isEqualTo("title event speakers videos slides");
    assertThat(keys(answer.get("citations").get(0))).isEqualTo("path line quote");
    assertThat(answer.get("id").isNull()).isTrue();
    assertThat(answer.get("outcome").asText()).isEqualTo("found");
    assertThat(answer.get("reason").isNull()).isTrue();
    assertThat(answer.get("language").asText()).isEqualTo("zh");
    assertThat(answer.get("slides").get(0).asText()).startsWith("https://").endsWith(".pdf");
    assertThat(answer.get("date").asText()).isEqualTo("2022-04-01");
  }

  @ParameterizedTest
  @CsvSource({
    "在上海办过吗, no-such-event",
    "Jane Fairbanks 讲过什么, no-such-person",
    "有人讲过区块链吗, no-such-talk",
    "力鲲的视频有吗, no-video",
    "成都站的 PPT 有吗, no-slides",
    "深圳站门票多少钱, not-stated",
    "tell me a joke, off-topic",
  })
  void namesTheReasonOfANo(String question, String reason) throws IOException {
    JsonNode answer = JSON.readTree(ask("", "--json", question).out());
    assertThat(answer.get("outcome").asText()).isEqualTo("nothing-found");
    assertThat(answer.get("reason").asText()).isEqualTo(reason);
    assertThat(answer.get("events")).isEmpty();
    assertThat(answer.get("count").isNull()).isTrue();
  }

  @Test
  void answersABatchInOrder() throws IOException {
    Run run =
        ask(
            """
            {"id":"a","question":"那视频呢","context":["田文罡在成都讲了什么"]}

            {"id":7,"question":"when was the latest meetup?","now":"2021-12-01"}
            {"question":"tell me a joke","context":null,"now":null,"more":1}
            """,
            "--batch",
            "-");
    List<JsonNode> answers = answers(run);
    assertThat(run.code()).isZero();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).get("id").asText()).isEqualTo("a");
    assertThat(answers.get(0).get("question").asText()).isEqualTo("那视频呢");
    assertThat(answers.get(0).get("videos").get(0).asText()).endsWith("20201114meetup/3.mp4");
    assertThat(answers.get(1).get("id").asText()).isEqualTo("7");
    assertThat(answers.get(1).get("date").asText()).isEqualTo("2021-03-26");
    assertThat(answers.get(2).get("id").isNull()).isTrue();
  }

  @Test
  void goesOnAfterABadLineAndTellsOfIt() throws IOException {
    Path file = folder.resolve("questions.jsonl");
    Files.writeString(
        file,
        """
        {"id":"1","question":"谁讲得最多"}
        {"id":"2","question":
        {"id":"3"}
        {"id":"4","question":"谁讲得最多"}
        """);
    Run run = ask("", "--batch", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(answers(run)).extracting(it -> it.get("id").asText()).containsExactly("1", "4");
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(file + ":2: The line is left out: it is no JSON: "))
        .anyMatch(line -> line.startsWith(file + ":3: The line is left out: it has no text"));
  }

  @Test
  void answersAnEmptyBatchWithNothing() {
    assertThat(ask("", "--batch", "-")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void saysThatABatchCannotBeRead() {
    Run run = ask("", "--batch", folder.resolve("nowhere.jsonl").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.jsonl can't be read").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "ask --json", "ask --batch - who", "ask --batch"})
  void wantsEitherAQuestionOrABatch(String command) {
    Run run = Typed.nothing().run(command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Try 'lookback ask --help'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask 有哪些活动", "ask --json 有哪些活动", "ask --batch -", "chat"})
  void neverSaysNoWhereItCouldNotLook(String command) {
    Run run =
        Typed.text("{\"question\":\"有哪些活动\"}\n")
            .run((command + " --documents " + folder.resolve("nowhere")).split(" "));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nowhere does not exist");
  }

  @Test
  void answersFromWhatCouldBeReadAndFails() throws IOException {
    Path config = folder.resolve("two.yml");
    Files.writeString(config, "sources:\n  - directory: nowhere\n  - directory: " + RECAPS + "\n");
    Run run = Typed.nothing().run("ask", "谁讲得最多", "--config", config.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("田文罡");
    assertThat(run.err()).contains("nowhere does not exist");
  }

  @Test
  void letsNoDocumentCommandTheTerminal() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "---\ntitle: \"成都站\\e[31m\\u202E 回顾\"\ndate: 2020-11-14\nlocation: 成都\n---\n");
    for (String command : List.of("ask", "chat")) {
      Run run =
          Typed.text("有哪些活动\n")
              .run(
                  command.equals("ask")
                      ? new String[] {"ask", "有哪些活动", "--documents", folder.toString()}
                      : new String[] {"chat", "--documents", folder.toString()});
      assertThat(run.out()).contains("成都站").doesNotContain("\u001B", "\u202E");
    }
  }

  private static Run ask(String typed, String... arguments) {
    List<String> all = new ArrayList<>(List.of("ask", "--documents", RECAPS));
    all.addAll(List.of(arguments));
    return Typed.text(typed).run(all.toArray(String[]::new));
  }

  private static List<JsonNode> answers(Run run) throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static String keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return String.join(" ", keys);
  }
}
