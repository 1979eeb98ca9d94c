package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.cli.Typed.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  @TempDir Path folder;
  private Path documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    write("2020-11-14-chengdu.md", "成都 Meetup 回顾", "2020-11-14", "成都");
    write("en/2020-11-14-chengdu.md", "Chengdu Meetup: the recap", "2020-11-14", "Chengdu");
    write("2021-03-26-shenzhen.md", "深圳 Meetup 回顾", "2021-03-26", "深圳");
  }

  @Test
  void chatsWithoutACommand() {
    Run run = run();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("> ").contains("深圳 Meetup 回顾", "2021-03-26-shenzhen.md:");
    assertThat(run).isEqualTo(run("chat"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void chatsInTheTerminalWhereThereIsNoToken() {
    Run run = run("run");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(run("chat").out());
    assertThat(run.err()).startsWith("There is no Discord token").contains("DISCORD_TOKEN");
  }

  @Test
  void showsTheCommandsInBothLanguages() {
    Run run = run("commands");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("/lookback events [city] [year] [tag] [private]\n", "活动列表: ", "(admins)");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 3",
        "--year, 2020, 2",
        "--city, CHENGDU, 1",
        "--city, 成都, 1",
        "--kind, upcoming, 0",
        "--year, 2019, 0",
      })
  void listsALineForEachEventThatIsWanted(String option, String value, int lines) {
    Run run = option == null ? run("list") : run("list", option, value);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(lines);
    assertThat(run.err().isEmpty()).isEqualTo(lines > 0);
  }

  @Test
  void showsTheEventThatIsMeant() {
    Run run = run("show", "深圳");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("深圳 Meetup 回顾\n").contains("2021-03-26-shenzhen.md");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void listsTheEventsThatMayBeMeant() {
    Run run = run("show", "2020-11");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("may be any of these 2 events", "lookback show 2020-11-14");
  }

  @Test
  void suggestsWhatIsNearestToAnEventThatIsNotThere() {
    Run run = run("show", "shenzen");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("There is no event 'shenzen'. Did you mean:")
        .contains("2021-03-26-shenzhen.md");
  }

  @Test
  void exportsEveryDocumentToAFile() throws IOException {
    Path file = folder.resolve("export.json");
    Run run = run("export", "--output", file.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    JsonNode array = new ObjectMapper().readTree(file.toFile());
    assertThat(array)
        .extracting(object -> object.get("path").asText())
        .containsExactly(
            "2020-11-14-chengdu.md", "2021-03-26-shenzhen.md", "en/2020-11-14-chengdu.md");
    assertThat(run("export").out()).isEqualTo(Files.readString(file));
  }

  @Test
  void saysThatTheFileForTheExportCannotBeWritten() {
    Run run = run("export", "--output", folder.resolve("nowhere/export.json").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere/export.json can't be written");
  }

  @Test
  void checksWithAPlaceForEachProblem() throws IOException {
    Files.writeString(documents.resolve("broken.md"), "---\ntitle: [a\n---\ntext\n");
    Files.write(documents.resolve("bytes.md"), new byte[] {'a', (byte) 0xFF, '\n'});
    Run run = run("check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .allMatch(line -> line.matches("[^:]+:\\d+:\\d+: (error|warning): .+\\."))
        .anyMatch(line -> line.startsWith("broken.md:"))
        .anyMatch(line -> line.startsWith("bytes.md:1:2: error: "))
        .isSorted();
    assertThat(run.err()).startsWith("5 documents checked: 2 errors, ");
  }

  @Test
  void findsNoErrorInGoodDocuments() {
    Run run = run("check");
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("3 documents checked: 0 errors, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list", "show x", "export", "check", "ask x", "chat"})
  void isAProblemWhenASourceCannotBeRead(String command) {
    Run run = run(Display.plain(), folder.resolve("nowhere"), command);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err() + run.out()).contains("nowhere does not exist").doesNotContain("\tat ");
    assertThat(run.err()).doesNotContain("There is no event");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list", "export", "check", "ask x", "chat"})
  void saysThatThereAreNoDocuments(String command) throws IOException {
    Run run = run(Display.plain(), Files.createDirectory(folder.resolve("empty")), command);
    assertThat(run.code()).isZero();
    assertThat(run.err()).containsPattern("no documents|0 documents");
  }

  @Test
  void tellsThatADocumentCannotBeReadAndShowsTheOthers() throws IOException {
    Files.write(documents.resolve("binary.md"), new byte[] {'a', 0, 'b'});
    Run run = run("list");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).startsWith("1 document can't be read. 'lookback check' says");
  }

  @Test
  void readsTheSettingsThatAreNamed() throws IOException {
    Path config = folder.resolve("mine.yml");
    Files.writeString(config, "sources:\n  - directory: documents\n    exclude: ['en/**']\n");
    Run run = invoke(Display.plain(), "list", "--config", config.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void tellsDocumentsOfSeveralSourcesApart() throws IOException {
    Path others = Files.createDirectory(folder.resolve("others"));
    for (Path source : List.of(documents, others)) {
      Files.write(source.resolve("same.md"), new byte[] {'a', (byte) 0xFF, '\n'});
    }
    Path config = folder.resolve("two.yml");
    Files.writeString(config, "sources:\n  - directory: documents\n  - directory: others\n");
    String[] options = {"--config", config.toString()};
    assertThat(invoke(Display.plain(), "check", options[0], options[1]).out().lines())
        .anyMatch(line -> line.startsWith("documents/same.md:1:2: error: "))
        .anyMatch(line -> line.startsWith("others/same.md:1:2: error: "));
    Run several = invoke(Display.plain(), "show", "same.md", options[0], options[1]);
    assertThat(several.code()).isEqualTo(1);
    assertThat(several.err()).contains("lookback show documents/same.md");
    assertThat(invoke(Display.plain(), "show", "others/same.md", options[0], options[1]).code())
        .isZero();
  }

  @Test
  void takesTheSiteOfTheSettingsAndTheDocumentsOfTheOption() throws IOException {
    Path config = folder.resolve("site.yml");
    Files.writeString(config, "site: https://example.org/\nsources:\n  - directory: nowhere\n");
    Files.writeString(documents.resolve("linked.md"), "---\ntitle: T\nlink: /a.html\n---\n");
    Run run = run("export", "--config", config.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"page\": \"https://example.org/a.html\"");
  }

  @Test
  void drawsNoBarBetweenTheLinesOfAnExport() {
    Display display = Display.terminal(60);
    run(display, documents, "export");
    assertThat(display.err()).isEmpty();
  }

  @Test
  void saysWhereTheSettingsAreWrong() throws IOException {
    Path config = folder.resolve("mine.yml");
    Files.writeString(config, "sources:\n  - direktory: documents\nsize: 3\n");
    Run run = invoke(Display.plain(), "--config", config.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith(config.toString()))
        .anyMatch(line -> line.contains("mine.yml:2:5: ") && line.contains("'directory'"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "lst, There is no command 'lst'. Did you mean 'list'?",
        "list --yaer 2020, 'lookback list' takes no '--yaer'. Did you mean '--year'?",
        "list --kind foo, but was 'foo'",
        "list --year next, 'next' is not an int",
        "show, Missing required parameter",
        "export extra, 'lookback export' takes no 'extra'.",
        "--documents, Missing required parameter for option '--documents'",
      })
  void explainsWrongUsage(String arguments, String explanation) {
    Run run = invoke(Display.plain(), arguments.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(explanation, " --help'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "list --help",
        "show --help",
        "export --help",
        "check --help",
        "ask --help",
        "chat --help",
        "run --help",
        "commands --help"
      })
  void helps(String arguments) {
    Run run = invoke(Display.plain(), arguments.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Usage: lookback")
        .contains("--config", "--documents", "--version", "Exit codes:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list", "show 深圳", "check"})
  void colours(String command) throws IOException {
    Files.write(documents.resolve("bytes.md"), new byte[] {'a', (byte) 0xFF, '\n'});
    assertThat(run(Display.terminal(60), documents, command).out()).contains("\u001B[");
    assertThat(run(Display.plain(), documents, command).out()).doesNotContain("\u001B");
  }

  private void write(String path, String title, String date, String city) throws IOException {
    Path file = documents.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        title: "%s"
        date: %s
        location: %s
        ---
        %s %s
        """
            .formatted(title, date, city, date, title));
  }

  private Run run(String... arguments) {
    return run(Display.plain(), documents, String.join(" ", arguments));
  }

  private static Run run(Display display, Path documents, String command) {
    String[] words = (command + " --documents " + documents).strip().split(" ");
    return invoke(display, words);
  }

  private static Run invoke(Display display, String... arguments) {
    return Typed.nothing().run(display, arguments);
  }
}
