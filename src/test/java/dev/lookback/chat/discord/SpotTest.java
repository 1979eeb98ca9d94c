package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookback.chat.Button;
import dev.lookback.chat.Language;
import dev.lookback.chat.Line;
import dev.lookback.chat.Reply;
import dev.lookback.chat.Reply.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotTest {
  private static final Wire.Interaction INTERACTION = new Wire.Interaction("1", "secret", "2");

  private final FakeWire wire = new FakeWire();

  @Test
  void answersACommandAtOnce() {
    command(false).give(reply(Manner.PUBLIC), false).join();
    assertThat(wire.hows()).containsExactly("respond");
    assertThat(wire.body(0).path("type").asInt()).isEqualTo(4);
    assertThat(wire.body(0).at("/data/content").asText()).isEqualTo("Hello");
    assertThat(wire.body(0).at("/data/flags").asInt()).isZero();
  }

  @Test
  void hidesAPrivateAnswerAndOffersToShareIt() {
    command(false).give(reply(Manner.PRIVATE), false).join();
    assertThat(wire.body(0).at("/data/flags").asInt()).isEqualTo(64);
    assertThat(ids(wire.body(0).path("data"))).containsExactly("share");
  }

  @Test
  void keepsAPromise() {
    Spot spot = command(false);
    spot.promise().join();
    spot.give(reply(Manner.PUBLIC), true).join();
    assertThat(wire.hows()).containsExactly("respond", "edit");
    assertThat(wire.body(0).path("type").asInt()).isEqualTo(5);
  }

  @Test
  void promisesUnseenWhereTheAnswerWillBe() {
    Spot spot = command(true);
    spot.promise().join();
    spot.give(reply(Manner.PRIVATE), true).join();
    assertThat(wire.hows()).containsExactly("respond", "edit");
    assertThat(wire.body(0).at("/data/flags").asInt()).isEqualTo(64);
  }

  @Test
  void neverShowsAPrivateAnswerWhereAPromiseWasSeen() {
    Spot spot = command(false);
    spot.promise().join();
    spot.give(reply(Manner.PRIVATE), true).join();
    assertThat(wire.hows()).containsExactly("respond", "withdraw", "follow");
    assertThat(wire.body(2).path("flags").asInt()).isEqualTo(64);
  }

  @Test
  void replacesTheMessageWhoseButtonWasPressedWithAllThatItHad() {
    press(false).give(reply(Manner.REPLACING), false).join();
    JsonNode data = wire.body(0).path("data");
    assertThat(wire.body(0).path("type").asInt()).isEqualTo(7);
    assertThat(data.has("content") && data.has("embeds") && data.has("components")).isTrue();
    assertThat(ids(data)).isEmpty();
  }

  @Test
  void keepsTheShareButtonWhereAHiddenMessageIsReplaced() {
    press(true).give(reply(Manner.REPLACING), false).join();
    assertThat(ids(wire.body(0).path("data"))).containsExactly("share");
  }

  @Test
  void replacesLater() {
    Spot spot = press(false);
    spot.promise().join();
    spot.give(reply(Manner.REPLACING), true).join();
    assertThat(wire.hows()).containsExactly("respond", "edit");
    assertThat(wire.body(0).path("type").asInt()).isEqualTo(6);
  }

  @Test
  void answersAButtonWithAMessageOfItsOwn() {
    press(true).give(reply(Manner.PUBLIC), false).join();
    assertThat(wire.body(0).path("type").asInt()).isEqualTo(4);
    Spot spot = press(false);
    spot.promise().join();
    spot.give(reply(Manner.PRIVATE), true).join();
    assertThat(wire.hows()).containsExactly("respond", "respond", "follow");
    assertThat(wire.body(2).path("flags").asInt()).isEqualTo(64);
  }

  @Test
  void sharesOnceWhatWasHidden() {
    Outgoing shown = Composer.compose(reply(Manner.PRIVATE), true);
    press(true).share(shown).join();
    assertThat(wire.hows()).containsExactly("respond", "follow");
    assertThat(ids(wire.body(0).path("data"))).isEmpty();
    assertThat(wire.body(1).path("content").asText()).isEqualTo("Hello");
    assertThat(wire.body(1).has("flags")).isFalse();
    assertThat(ids(wire.body(1))).isEmpty();
  }

  @Test
  void repliesToAMessageWithoutPingingAnybody() {
    message().give(reply(Manner.PRIVATE), false).join();
    JsonNode body = wire.body(0);
    assertThat(wire.hows()).containsExactly("post 3");
    assertThat(body.at("/message_reference/message_id").asText()).isEqualTo("4");
    assertThat(body.at("/allowed_mentions/replied_user").asBoolean(true)).isFalse();
    assertThat(body.path("nonce").asText()).isEqualTo("4");
    assertThat(ids(body)).isEmpty();
  }

  @Test
  void isSeenToWrite() {
    message().promise().join();
    assertThat(wire.hows()).containsExactly("type 3");
  }

  @Test
  void tellsNobodyTheKey() {
    assertThat(INTERACTION.toString()).doesNotContain("secret");
    assertThat(command(false).toString()).doesNotContain("secret");
  }

  private Spot command(boolean hidden) {
    return new CommandSpot(wire, INTERACTION, Language.EN, hidden);
  }

  private PressSpot press(boolean hidden) {
    return new PressSpot(wire, INTERACTION, Language.EN, hidden);
  }

  private Spot message() {
    return new MessageSpot(wire, "3", "4", Language.EN);
  }

  private static Reply reply(Manner manner) {
    return new Reply(
        Language.EN,
        List.of(Line.of("Hello")),
        List.of(),
        List.of(new Button.Share("Share")),
        manner);
  }

  private static List<String> ids(JsonNode message) {
    return message.path("components").findValuesAsText("custom_id");
  }
}
