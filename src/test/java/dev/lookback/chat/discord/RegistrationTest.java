package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lookback.chat.Command;
import dev.lookback.chat.Command.Access;
import dev.lookback.chat.Command.Form;
import dev.lookback.chat.Command.Option;
import dev.lookback.chat.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final Command ASK =
      new Command(
          "lookback",
          new Words("ask", "提问"),
          new Words("Ask in plain words", "用自己的话提问"),
          List.of(
              new Option(
                  new Words("question", "问题"),
                  new Words("What to ask", "想问什么"),
                  Form.TEXT,
                  true,
                  true),
              new Option(
                  Words.same("private"), Words.same("Only for me"), Form.YES_OR_NO, false, false)),
          Access.ALL);

  private static final Command RELOAD =
      new Command(
          "lookback-admin",
          Words.same("reload"),
          Words.same("Read again"),
          List.of(
              new Option(Words.same("channel"), Words.same("Where"), Form.ROOM, true, false),
              new Option(Words.same("role"), Words.same("Whom"), Form.ROLE, false, false)),
          Access.ADMINS);

  private final FakeWire wire = new FakeWire();

  @Test
  void registersEachGroupWithItsCommandsInBothLanguages() {
    Registration.of(List.of(RELOAD, ASK), wire).join();
    assertThat(wire.hows()).containsExactly("register", "register");
    JsonNode group = wire.body(0);
    assertThat(group.path("name").asText()).isEqualTo("lookback");
    assertThat(group.has("default_member_permissions")).isFalse();
    assertThat(group.path("contexts").toString()).isEqualTo("[0,1]");
    assertThat(group.at("/options/0/name").asText()).isEqualTo("ask");
    assertThat(group.at("/options/0/name_localizations/zh-CN").asText()).isEqualTo("提问");
    JsonNode question = group.at("/options/0/options/0");
    assertThat(question.path("type").asInt()).isEqualTo(3);
    assertThat(question.path("autocomplete").asBoolean()).isTrue();
    assertThat(question.at("/description_localizations/zh-TW").asText()).isEqualTo("想问什么");
    assertThat(group.at("/options/0/options/1/type").asInt()).isEqualTo(5);
  }

  @Test
  void offersWhatAdminsDoOnlyToThoseWhoManageAServer() {
    Registration.of(List.of(RELOAD), wire).join();
    assertThat(wire.body(0).path("default_member_permissions").asInt()).isEqualTo(32);
    assertThat(wire.body(0).path("contexts").toString()).isEqualTo("[0]");
  }

  @Test
  void offersChannelsInWhichSomethingCanBePostedAndRoles() {
    Registration.of(List.of(RELOAD), wire).join();
    JsonNode options = wire.body(0).at("/options/0/options");
    assertThat(options.at("/0/type").asInt()).isEqualTo(7);
    assertThat(options.at("/0/channel_types").toString()).isEqualTo("[0,5,10,11,12,15]");
    assertThat(options.at("/1/type").asInt()).isEqualTo(8);
    assertThat(options.at("/1").has("channel_types")).isFalse();
  }

  @Test
  void registersAgainWhereOtherChannelsAreOffered() {
    wire.known = known(RELOAD);
    ((ArrayNode) wire.known.at("/0/options/0/options/0/channel_types")).remove(0);
    Registration.of(List.of(RELOAD), wire).join();
    assertThat(wire.hows()).containsExactly("register");
  }

  @Test
  void changesNothingWhereDiscordKnowsItAllAsDiscordWritesIt() {
    wire.known = known(ASK, RELOAD);
    ObjectNode admin = (ObjectNode) wire.known.get(1);
    admin.put("default_member_permissions", "32").put("version", "7").put("nsfw", false);
    ((ObjectNode) wire.known.get(0)).putNull("default_member_permissions").put("type", 1);
    ((ObjectNode) wire.known.at("/0/options/0")).putNull("name_localized").remove("required");
    ((ObjectNode) wire.known.at("/0/options/0/options/1")).remove("required");
    Registration.of(List.of(ASK, RELOAD), wire).join();
    assertThat(wire.sent).isEmpty();
  }

  @Test
  void changesOnlyWhatDiffers() {
    wire.known = known(ASK, RELOAD);
    ((ObjectNode) wire.known.at("/0/options/0/options/0")).put("description", "Other");
    Registration.of(List.of(ASK, RELOAD), wire).join();
    assertThat(wire.hows()).containsExactly("register");
    assertThat(wire.body(0).path("name").asText()).isEqualTo("lookback");
  }

  @Test
  void removesWhatIsNoMore() {
    wire.known = known(ASK, RELOAD);
    ((ArrayNode) wire.known).addObject().put("id", "9").put("name", "entry").put("type", 4);
    Registration.of(List.of(ASK), wire).join();
    assertThat(wire.hows()).containsExactly("unregister 1");
  }

  private static JsonNode known(Command... commands) {
    ArrayNode known = JsonNodeFactory.instance.arrayNode();
    for (ObjectNode command : CommandBody.of(List.of(commands))) {
      known.add(command.put("id", Integer.toString(known.size())));
    }
    return known;
  }
}
