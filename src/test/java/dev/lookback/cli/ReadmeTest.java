package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.bot.Template;
import dev.lookback.config.Settings;
import dev.lookback.config.SettingsReader;
import dev.lookback.reading.Reading;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.source.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void beginsWithTheTwoCommands() {
    assertThat(Readme.blocks("sh").subList(0, 2))
        .containsExactly(
            "mvn -q -DskipTests package && java -jar target/lookback.jar\n", "mvn verify\n");
  }

  @Test
  void showsAuthorsAFormThatIsRead() {
    String example = Readme.blocks("markdown").get(0);
    Reading reading = new RecapReader(null).read(new RecapId("docs", "channel-30.md"), example);
    Recap recap = reading.recap();
    assertThat(reading.problems()).isEmpty();
    assertThat(recap.title()).isEqualTo("SOFAChannel#30 回放");
    assertThat(Row.value(recap.eventDate())).isEqualTo(LocalDate.of(2022, 11, 3));
    assertThat(Row.value(recap.place().city())).isEqualTo("线上");
    assertThat(recap.speakers())
        .extracting(Speaker::name, Speaker::aliases, Speaker::affiliation, Speaker::role)
        .containsExactly(tuple("严松", List.of("井守"), "蚂蚁集团", "Nydus 镜像加速开源项目 Maintainer"));
    Talk talk = recap.talks().get(0);
    assertThat(talk.title()).isEqualTo("Nydus 开源容器镜像加速服务的演进与未来");
    assertThat(talk.speakers()).extracting(Speaker::name).containsExactly("严松");
    assertThat(talk.videos())
        .singleElement()
        .satisfies(video -> assertThat(video.url()).contains("bilibili.com/video/BV1j84y1v7BV"));
    assertThat(talk.slides())
        .singleElement()
        .satisfies(slides -> assertThat(slides.url()).endsWith(".pdf"));
  }

  @Test
  void showsSettingsThatAreValid() throws Exception {
    SettingsReader reader = new SettingsReader(Map.of(), Selection::of, Template::check);
    List<Settings> all = new ArrayList<>();
    for (String block : Readme.blocks("yaml")) {
      all.add(reader.parse(Readme.FOLDER.resolve("config.yml"), block));
    }
    assertThat(all)
        .hasSize(2)
        .allSatisfy(settings -> assertThat(settings.sources()).hasSize(1))
        .first()
        .satisfies(settings -> assertThat(settings.announce().rooms()).hasSize(2));
  }

  @Test
  void namesCommandsThatThereAre() {
    Display display = Display.plain();
    List<String> commands =
        Readme.blocks("sh").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith("lookback "))
            .toList();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      String[] typed = (command + " --help").replaceFirst("lookback ", "").split(" ");
      assertThat(new Invocation(display.screen(), Map.of()).run(typed)).as(command).isZero();
    }
  }

  @Test
  void showsQuestionsThatHaveAnAnswer() throws Exception {
    List<String> questions = Readme.questions();
    assertThat(questions).hasSizeGreaterThan(10);
    StringBuilder batch = new StringBuilder();
    ObjectMapper json = new ObjectMapper();
    for (String question : questions) {
      batch.append(json.writeValueAsString(Map.of("question", question))).append('\n');
    }
    String recaps = Readme.FOLDER.resolve("recaps").toString();
    Typed.Run run = Typed.text(batch.toString()).run("ask", "--batch", "-", "--documents", recaps);
    assertThat(run.out().lines())
        .hasSameSizeAs(questions)
        .allSatisfy(answer -> assertThat(answer).contains("\"outcome\":\"found\""));
  }

  @Test
  void linksToWhatIsThere() {
    assertThat(Readme.links())
        .isNotEmpty()
        .allSatisfy(l -> assertThat(Readme.FOLDER.resolve(l)).exists());
  }
}
