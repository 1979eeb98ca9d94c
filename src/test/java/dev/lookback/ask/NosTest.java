package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The honest kinds of no. */
class NosTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在上海办过吗               | NO_SUCH_EVENT  | 上海",
        "did you ever go to Berlin? | NO_SUCH_EVENT  | Berlin",
        "在拉萨办过活动吗           | NO_SUCH_EVENT  | 去过的城市：哥本哈根、深圳、广州、成都、北京",
        "Any meetup in Oslo?        | NO_SUCH_EVENT  | The latest was:",
        "2025 年有活动吗            | NO_SUCH_EVENT  | 2022-04-08 Copenhagen",
        "成都 2021 年的活动         | NO_SUCH_EVENT  | 2020-11-14 成都",
        "下一场是什么时候           | NO_SUCH_EVENT  | 最近的一场是：2022-04-08 Copenhagen",
        "when is the next meetup?   | NO_SUCH_EVENT  | The latest was: 2022-04-08 Copenhagen",
        "Jane Fairbanks 讲过什么    | NO_SUCH_PERSON | Jane Fairbanks",
        "Juha Santala 讲过什么      | NO_SUCH_PERSON | 是不是想问：Juha-Matti Santala",
        "有人讲过区块链吗           | NO_SUCH_TALK   | 区块链",
        "any talk about blockchain? | NO_SUCH_TALK   | blockchain",
        "力鲲的视频有吗             | NO_VIDEO       | 有这个分享，但文档里没有录像：《SOFAJRaft",
        "成都站的 PPT 有吗          | NO_SLIDES      | 有这场活动，但文档里没有幻灯片：2020-11-14 成都",
        "田文罡在成都那个的 PPT     | NO_SLIDES      | 《openGauss 未来的演进方向》——田文罡（2020-11-14-chengdu.md:32）",
        "哪些讲者来自清华大学       | NO_SUCH_PERSON | 来自“清华大学”",
        "田文罡的邮箱               | NOT_STATED     | 最接近的是",
        "哥本哈根谁主办的           | NOT_STATED     | 2022-04-08 Copenhagen",
        "how much is one bitcoin    | OFF_TOPIC      | Who spoke in Copenhagen?",
        "深圳站门票多少钱           | NOT_STATED     | 最接近的是：2021-03-26 深圳",
        "谁主持的深圳那场           | NOT_STATED     | 2021-03-26-shenzhen.md:14",
        "明天成都天气怎么样         | OFF_TOPIC      | 可以问我往期活动",
        "tell me a joke             | OFF_TOPIC      | Who spoke in Copenhagen?",
      })
  void givesItsReasonAndTheNearestThing(String question, Reason reason, String nearest) {
    Answer answer = SampleTalk.ask(question);
    assertThat(answer.reason()).as(answer.text()).isEqualTo(reason);
    assertThat(answer.isFound()).isFalse();
    assertThat(answer.text()).contains(nearest);
  }

  @ParameterizedTest
  @CsvSource({"在上海办过吗", "Juha Santala 讲过什么", "力鲲的视频有吗", "深圳站门票多少钱", "tell me a joke"})
  void holdsNothingThatCouldBeTakenForAnAnswer(String question) {
    Answer no = SampleTalk.ask(question);
    assertThat(no.people()).isEmpty();
    assertThat(no.events()).isEmpty();
    assertThat(no.talks()).isEmpty();
    assertThat(no.videos()).isEmpty();
    assertThat(no.slides()).isEmpty();
    assertThat(no.count()).isNull();
    assertThat(no.date()).isNull();
    assertThat(no.city()).isNull();
  }

  @Test
  void suggestsWhatHasAnAnswer() {
    for (String question :
        new String[] {"tell me a joke", "你好", "在拉萨办过活动吗", "2025 年有活动吗", "Juha Santala 讲过什么"}) {
      Answer no = SampleTalk.ask(question);
      assertThat(no.suggestions()).as(question).isNotEmpty();
      for (String suggestion : no.suggestions()) {
        assertThat(SampleTalk.ask(suggestion).isFound()).as(suggestion).isTrue();
      }
    }
  }
}
