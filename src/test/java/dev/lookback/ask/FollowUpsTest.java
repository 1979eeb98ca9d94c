package dev.lookback.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lookback.Example;
import dev.lookback.library.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {

  @TempDir Path folder;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"那视频呢", "第一个的视频", "Is there a video of it?", "谁讲的", "那个活动在哪办的", "有没有类似的", "那广州呢"})
  void goOnAfterWhatTheyAreAboutIsGone(String question) throws IOException {
    Asker asker = new Asker();
    Conversation conversation = Conversation.begin();
    ask(asker, "田文罡在成都讲了什么", conversation);
    Edition later = chengduChanged(text -> "");
    Answer answer = asker.ask(later, new Question(question, SampleTalk.TODAY), conversation);
    assertThat(answer.text()).isNotBlank().doesNotContain("20201114");
    assertThat(later.events()).containsAll(answer.events());
  }

  @Test
  void goOnAboutWhatTheDocumentsSayNow() throws IOException {
    Asker asker = new Asker();
    Conversation conversation = Conversation.begin();
    ask(asker, "成都那次有什么分享", conversation);
    Edition later = chengduChanged(text -> text.replace("20201114meetup/3.mp4", "moved/3.mp4"));
    Answer answer = asker.ask(later, new Question("第三个的视频", SampleTalk.TODAY), conversation);
    assertThat(answer.videos()).singleElement().asString().endsWith("moved/3.mp4");
  }

  /** The samples with the pages of one event changed, or left out where nothing is left of them. */
  private Edition chengduChanged(UnaryOperator<String> change) throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("recaps"))) {
      for (Path sample : samples.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(sample);
        boolean isOfChengdu = sample.toString().contains("chengdu");
        String changed = isOfChengdu ? change.apply(text) : text;
        if (!changed.isEmpty()) {
          Files.writeString(folder.resolve(sample.getFileName()), changed);
        }
      }
    }
    return QuestionSet.edition(folder);
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
