package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.library.Edition;
import dev.lookback.reading.RecapReader;
import dev.lookback.recap.RecapId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  @Test
  void areThreeOfTheSamples() {
    assertThat(Examples.of(SampleTalk.EDITION)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void haveAnAnswerEachAndAlsoInARow() {
    List<String> examples = Examples.of(SampleTalk.EDITION);
    for (int i = 0; i < examples.size(); i++) {
      Answer alone = SampleTalk.ask(examples.get(i));
      assertThat(alone.isFound()).as(examples.get(i)).isTrue();
      assertThat(SampleTalk.ask(examples.subList(0, i + 1).toArray(String[]::new)))
          .isEqualTo(alone);
    }
  }

  @Test
  void areInTheLanguageOfThePageThatAnswers() {
    assertThat(
            Examples.of(
                edition(
                    """
                    ---
                    title: 深圳站回顾
                    date: 2021-03-26
                    location: 深圳
                    talks:
                      - title: 透明加密
                        speakers: [石青]
                        video: https://example.org/1.mp4
                    ---
                    3 月 26 日，大家在深圳聚了一次。
                    """)))
        .startsWith("深圳那次都有谁讲了？", "石青的视频有吗？");
  }

  @Test
  void areNoneWhereNothingIsRemembered() {
    assertThat(Examples.of(Edition.of(List.of()))).isEmpty();
  }

  @Test
  void askForNoSpeakersWhereThereAreNone() {
    Edition edition = edition("---\ntitle: 成都站回顾\ndate: 2020-11-14\nlocation: 成都\n---\n");
    assertThat(Examples.of(edition)).noneMatch(example -> example.contains("谁"));
  }

  private static Edition edition(String document) {
    return Edition.of(
        List.of(new RecapReader(null).read(new RecapId("recaps", "a.md"), document).recap()));
  }
}
