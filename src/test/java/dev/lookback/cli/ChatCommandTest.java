package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.cli.Typed.Run;
import dev.lookback.library.Edition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatCommandTest {

  private static final String[] CHAT = {
    "chat", "--documents", Readme.FOLDER.resolve("recaps").toString()
  };

  @Test
  void answersEachLineAndGoesOnFromTheOneBefore() {
    Run run = Typed.text("田文罡在成都讲了什么\n\n  \n那视频呢\n那广州呢").run(CHAT);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "《openGauss 未来的演进方向》——田文罡（2020-11-14-chengdu.md:32）",
            "\n\n",
            "20201114meetup/3.mp4\n\n",
            "2020-12-19-guangzhou.html:23",
            "\n\n");
    assertThat(run.out()).doesNotContain("> ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\t\n"})
  void showsExamplesWhereNothingIsAsked(String typed) {
    Run run = Typed.text(typed).run(CHAT);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("> "))).hasSize(3);
    assertThat(run.out())
        .startsWith("> Who spoke in Copenhagen?\n2022-04-08 Copenhagen")
        .doesNotContain("can't answer");
  }

  @Test
  void greetsWithTheNumberOfEventsAlone() {
    Edition edition = Edition.of(List.of(Recaps.full(), Recaps.bare("contest.md", "A contest")));
    assertThat(ChatCommand.greeting(edition)).startsWith("Lookback remembers 1 event with");
  }

  @Test
  void isWhatRunsWithoutACommand() {
    assertThat(Typed.text("谁讲得最多\n").run("--documents", CHAT[2]))
        .isEqualTo(Typed.text("谁讲得最多\n").run(CHAT));
  }

  @Test
  void colours() {
    assertThat(Typed.nothing().run(Display.terminal(60), CHAT).out()).contains("\u001B[");
    assertThat(Typed.nothing().run(Display.plain(), CHAT).out()).doesNotContain("\u001B");
  }

  @Test
  void hasNoExamplesWhereNothingIsRemembered(@TempDir Path empty) {
    Run run = Typed.nothing().run("chat", "--documents", empty.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("There are no documents.");
  }
}
