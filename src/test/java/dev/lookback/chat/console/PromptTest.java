package dev.lookback.chat.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class PromptTest {

  private static final String TAB = "\t";
  private static final String ENTER = "\r";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final ConsoleChat CHAT =
      new ConsoleChat(
          new FakeRespondent(
              List.of("井守", "Nydus 的演进与未来", "SOFAChannel#30 回放", "Ada", "Bug hunt \"2021\"")),
          Language.EN,
          line -> {},
          false);

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({
    "井, 井守",
    "Nyd, Nydus 的演进与未来",
    "nyd, Nydus 的演进与未来",
    "SOFA, SOFAChannel#30 回放",
    "who is Ad, who is Ada",
    "/spe, /speaker",
    "/speaker 井, /speaker 井守",
    "Bug, Bug hunt \"2021\"",
    "xyz, xyz",
  })
  void completesNamesAndTitles(String typed, String line) throws IOException {
    assertThat(read(typed + TAB + ENTER).strip()).isEqualTo(line);
  }

  @Test
  void takesALineAsItIsTyped() throws IOException {
    assertThat(read("what's \"that\\this\" !! !1 'x" + ENTER))
        .isEqualTo("what's \"that\\this\" !! !1 'x");
  }

  @Test
  void dropsALineOnControlC() throws IOException {
    assertThat(read("who" + CTRL_C + "when" + ENTER)).isEqualTo("when");
  }

  @Test
  void saysHowToEndOnControlCInAnEmptyLine() throws IOException {
    assertThat(read(CTRL_C + "when" + ENTER)).isEqualTo("when");
    assertThat(shown.toString(UTF_8)).contains("Ctrl-D ends.");
  }

  @Test
  void endsOnControlD() throws IOException {
    assertThat(read(CTRL_D)).isNull();
  }

  private String read(String typed) throws IOException {
    try (LineDisciplineTerminal terminal =
            new LineDisciplineTerminal("test", "xterm", shown, UTF_8);
        Prompt prompt = Prompt.on(terminal, CHAT)) {
      new Thread(() -> type(terminal, typed)).start();
      return prompt.read();
    }
  }

  /** Types as people do, once the prompt is there: what comes all at once is taken for a paste. */
  private void type(LineDisciplineTerminal terminal, String typed) {
    try {
      while (!shown.toString(UTF_8).contains("> ")) {
        Thread.sleep(10);
      }
      for (String key : typed.split("(?=\\p{Cntrl})|(?<=\\p{Cntrl})")) {
        Thread.sleep(100);
        terminal.processInputBytes(key.getBytes(UTF_8));
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
