package dev.lookback.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.chat.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleChatTest {

  private final List<String> shown = new ArrayList<>();
  private final ConsoleChat chat =
      new ConsoleChat(new FakeRespondent(List.of()), Language.ZH, shown::add, true);

  @Test
  void answersWhatIsSaid() {
    chat.answer("  谁讲过 Raft? ");
    assertThat(shown).containsExactly("said 谁讲过 Raft?", "[1] More");
  }

  @Test
  void saysNothingToAnEmptyLine() {
    chat.answer("  ");
    assertThat(shown).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/speaker 田文罡 | ran speaker | {name=田文罡}",
        "/speaker Ada King year=2020 | ran speaker | {name=Ada King, year=2020}",
        "/speaker name=Ada King year=2020 | ran speaker | {name=Ada King, year=2020}",
        "/lookback speaker Ada | ran speaker | {name=Ada}",
        "/讲者 a=b | ran speaker | {name=a=b}",
        "/ask | ran ask | {}",
        "/subscribe #news role=@members | ran subscribe | {channel=news, role=members}",
        "/subscribe channel=300 | ran subscribe | {channel=300}",
      })
  void runsCommands(String line, String title, String options) {
    chat.answer(line);
    assertThat(shown)
        .containsExactly(
            title, "https://a.example/", options, "  video https://a.example/1.mp4", "(a.md:1)");
  }

  @Test
  void saysThatThereIsNoSuchCommand() {
    chat.answer("/dance now");
    assertThat(shown).containsExactly("没有 /dance 这个命令。/help 列出所有命令。");
  }

  @Test
  void pressesTheButtonOfThatNumber() {
    chat.answer("a");
    shown.clear();
    chat.answer("1");
    assertThat(shown).containsExactly("pressed m");
    chat.answer("1");
    assertThat(shown).last().asString().contains("More");
  }

  @Test
  void showsNoButtonsToNobody() {
    new ConsoleChat(new FakeRespondent(List.of()), Language.EN, shown::add, false).answer("a");
    assertThat(shown).containsExactly("said a");
  }
}
