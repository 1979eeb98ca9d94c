package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

  @ParameterizedTest
  @CsvSource({
    "谁讲的, WHO",
    "who spoke, WHO",
    "什么时候办的, WHEN",
    "when was it, WHEN",
    "在哪里, WHERE",
    "视频有吗, VIDEO",
    "录像发我, VIDEO",
    "recording of it, VIDEO",
    "ppt, SLIDES",
    "slides please, SLIDES",
    "几场, COUNT",
    "how many events, COUNT",
    "最多的, MOST",
    "总结一下, SUMMARY",
    "下一场, NEXT",
    "最近一次, LATEST",
    "门票, UNSTATED",
    "天气, OFF_TOPIC",
    "你好, HELP",
    "他, THEY",
    "呢, GO_ON",
  })
  void tellWhatIsAsked(String text, Cue cue) {
    Cues.Found found = Cues.at(text, 0);
    assertThat(found).as(text).isNotNull();
    assertThat(found.cues()).contains(cue);
  }

  @Test
  void areTheLongestWordThatFits() {
    Cues.Found found = Cues.at("how many people attended in total", 0);
    assertThat(found).isNotNull();
    assertThat(found.end()).isEqualTo("how many people attended".length());
    assertThat(found.cues()).containsExactly(Cue.UNSTATED);
  }

  @Test
  void areWholeWordsWhereBlanksPartThem() {
    assertThat(Cues.at("whopper", 0)).isNull();
    assertThat(Cues.at("the who", 4)).isNotNull();
    assertThat(Cues.at("thewho", 3)).isNull();
    assertThat(Cues.at("是who", 1)).isNotNull();
  }
}
