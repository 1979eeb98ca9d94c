package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpsTest {

  static Stream<Example> conversations() {
    return Example.in(FollowUpsTest.class, "conversations.txt");
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void goOnFromWhatWasSaid(Example example) {
    Answer answer = SampleTalk.ask(example.text().lines().toArray(String[]::new));
    for (String expected : example.outcome().lines().toList()) {
      String key = expected.substring(0, expected.indexOf(':'));
      assertThat(key + ": " + given(key, answer)).as(answer.text()).isEqualTo(expected);
    }
  }

  @Test
  void keepToTheirOwnConversation() {
    Asker asker = new Asker();
    Conversation one = Conversation.begin();
    Conversation other = Conversation.begin();
    ask(asker, "田文罡在成都讲了什么", one);
    ask(asker, "Who spoke in Copenhagen?", other);
    assertThat(ask(asker, "那视频呢", one).videos())
        .singleElement()
        .asString()
        .endsWith("20201114meetup/3.mp4");
  }

  private static Answer ask(Asker asker, String question, Conversation conversation) {
    return asker.ask(SampleTalk.EDITION, new Question(question, SampleTalk.TODAY), conversation);
  }

  private static String given(String key, Answer answer) {
    return switch (key) {
      case "reason" -> answer.reason() == null ? "none" : answer.reason().code();
      case "people" -> joined(answer.people());
      case "talks" -> joined(answer.talks().stream().map(it -> it.talk().title()).toList());
      case "videos" -> joined(answer.videos());
      case "slides" -> joined(answer.slides());
      case "count" -> Objects.toString(answer.count());
      case "date" -> Objects.toString(answer.date());
      case "city" -> Objects.toString(answer.city());
      default -> throw new IllegalArgumentException(key);
    };
  }

  private static String joined(List<String> values) {
    return String.join(" | ", values);
  }
}
