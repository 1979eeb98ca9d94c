package dev.lookback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookback.ask.Answer;
import dev.lookback.ask.Asker;
import dev.lookback.ask.Conversation;
import dev.lookback.ask.Question;
import dev.lookback.ask.Reason;
import dev.lookback.library.Edition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

  private static final Edition EDITION = Edition.of(List.of(Recaps.full()));

  @Test
  void holdsAllThatAnswers() throws IOException {
    JsonNode json = json(ask("严松的视频有吗"));
    assertThat(json.get("people")).hasToString("[\"严松\"]");
    assertThat(json.get("events"))
        .hasToString(
            "[{\"path\":\"2022/channel-30.md\",\"title\":\"SOFAChannel#30 回放\","
                + "\"date\":\"2022-11-03\",\"city\":\"线上\"}]");
    assertThat(json.get("talks"))
        .hasToString(
            "[{\"title\":\"Nydus 的演进与未来\",\"event\":\"2022/channel-30.md\","
                + "\"speakers\":[\"严松\"],"
                + "\"videos\":[\"https://www.bilibili.com/video/BV1j84y1v7BV/\"],"
                + "\"slides\":[\"https://example.org/nydus.pdf\"]}]");
    assertThat(json.get("videos"))
        .hasToString("[\"https://www.bilibili.com/video/BV1j84y1v7BV/\"]");
    assertThat(json.get("slides")).isEmpty();
    assertThat(json.get("date").asText()).isEqualTo("2022-11-03");
    assertThat(json.get("city").asText()).isEqualTo("线上");
    assertThat(json.get("citations").toString())
        .contains("{\"path\":\"2022/channel-30.md\",\"line\":20,\"quote\":\"## Nydus 的演进与未来\"}");
  }

  @Test
  void writesEveryReasonAsScriptsReadIt() throws IOException {
    for (Reason reason : Reason.values()) {
      JsonNode json = json(no(reason, "…"));
      assertThat(json.get("outcome").asText()).isEqualTo("nothing-found");
      assertThat(json.get("reason").asText()).matches("[a-z]+(-[a-z]+)+").isEqualTo(reason.code());
    }
  }

  @Test
  void keepsNullsAndEmptyArrays() throws IOException {
    JsonNode json = json(no(Reason.OFF_TOPIC, "…"));
    for (String key : List.of("id", "count", "date", "city")) {
      assertThat(json.get(key).isNull()).as(key).isTrue();
    }
    for (String key : List.of("people", "events", "talks", "videos", "slides", "citations")) {
      assertThat(json.get(key).isArray()).as(key).isTrue();
    }
  }

  @Test
  void staysOneLineWhateverTheTextHolds() throws IOException {
    String text = "a\nb\r\u2028\"\\\u0000\u001B[31m";
    String line = AnswerJson.of("1", text, no(Reason.OFF_TOPIC, text));
    assertThat(line).doesNotContain("\n", "\r", "\u0000", "\u001B");
    assertThat(new ObjectMapper().readTree(line).get("text").asText()).isEqualTo(text);
  }

  private static JsonNode json(Answer answer) throws IOException {
    return new ObjectMapper().readTree(AnswerJson.of(null, "?", answer));
  }

  private static Answer ask(String question) {
    return new Asker()
        .ask(EDITION, new Question(question, LocalDate.of(2024, 5, 15)), Conversation.begin());
  }

  private static Answer no(Reason reason, String text) {
    return new Answer(
        "en", reason, text, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null,
        List.of(), List.of());
  }
}
