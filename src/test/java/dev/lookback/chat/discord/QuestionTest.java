package dev.lookback.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.lookback.chat.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.javacord.api.entity.message.Message;
import org.javacord.api.entity.message.MessageAuthor;
import org.javacord.api.entity.message.MessageType;
import org.javacord.api.entity.permission.PermissionType;
import org.javacord.api.entity.permission.Role;
import org.javacord.api.entity.server.Server;
import org.javacord.api.entity.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {
  private final Message message = mock();
  private final MessageAuthor author = mock();
  private final Server server = mock();
  private final User asker = user("400", "ann");
  private final User bot = user("100", "Lookback");
  private final User friend = user("401", "Wang Xiaoming");

  @BeforeEach
  void writes() {
    when(bot.isYourself()).thenReturn(true);
    when(author.asUser()).thenReturn(Optional.of(asker));
    when(message.getAuthor()).thenReturn(author);
    when(message.getType()).thenReturn(MessageType.NORMAL);
    when(message.getMentionedUsers()).thenReturn(List.of(bot, friend));
    when(message.getReferencedMessage()).thenReturn(Optional.empty());
    when(message.getServer()).thenReturn(Optional.of(server));
    when(message.canYouReadContent()).thenReturn(true);
    when(server.getPreferredLocale()).thenReturn(Locale.US);
    says("<@100> who spoke?");
  }

  @ParameterizedTest
  @CsvSource({
    "<@100> who spoke?, who spoke?",
    "<@!100>who spoke?, who spoke?",
    "Hey <@100> who spoke?, Hey who spoke?",
    "<@100> what did <@401> say in <#5>, what did Wang Xiaoming say in",
    "<@100> <:wave:12> talks <a:b:3> of <@&9> <t:123:R> </ask:4>, talks of",
    "<@100>, ''",
    "<@100> a < b > c, a < b > c",
  })
  void takesTheWordsWithoutWhatOnlyDiscordReads(String content, String question) {
    says(content);
    assertThat(asked().text()).isEqualTo(question);
  }

  @Test
  void knowsWhoAsks() {
    Role role = mock();
    when(role.getIdAsString()).thenReturn("7");
    when(role.getAllowedPermissions()).thenReturn(EnumSet.of(PermissionType.MANAGE_SERVER));
    when(asker.getRoles(server)).thenReturn(List.of(role));
    assertThat(asked().by().id()).isEqualTo("400");
    assertThat(asked().by().roles()).containsExactly("7");
    assertThat(asked().by().manager()).isTrue();
  }

  @Test
  void takesOthersForNoManagers() {
    Role role = mock();
    when(role.getIdAsString()).thenReturn("7");
    when(role.getAllowedPermissions()).thenReturn(EnumSet.of(PermissionType.KICK_MEMBERS));
    when(asker.getRoles(server)).thenReturn(List.of(role));
    assertThat(asked().by().manager()).isFalse();
  }

  @Test
  void guessesTheLanguage() {
    assertThat(asked().by().language()).isEqualTo(Language.EN);
    when(server.getPreferredLocale()).thenReturn(Locale.CHINA);
    assertThat(asked().by().language()).isEqualTo(Language.ZH);
    when(server.getPreferredLocale()).thenReturn(Locale.US);
    says("<@100> 谁讲过内核？");
    assertThat(asked().by().language()).isEqualTo(Language.ZH);
  }

  @Test
  void isNothingThatBotsOrItselfSay() {
    when(asker.isBot()).thenReturn(true);
    assertThat(Question.of(message)).isNull();
    when(author.asUser()).thenReturn(Optional.of(bot));
    assertThat(Question.of(message)).isNull();
    when(author.asUser()).thenReturn(Optional.empty());
    assertThat(Question.of(message)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = MessageType.class,
      names = {"NORMAL", "REPLY"},
      mode = EnumSource.Mode.EXCLUDE)
  void isNothingThatDiscordSays(MessageType type) {
    when(message.getType()).thenReturn(type);
    assertThat(Question.of(message)).isNull();
  }

  @Test
  void isNothingThatIsSaidToOthers() {
    when(message.getMentionedUsers()).thenReturn(List.of(friend));
    assertThat(Question.of(message)).isNull();
  }

  @Test
  void isAReplyToTheBotIfItsTextIsGiven() {
    Message answered = mock();
    MessageAuthor answerer = mock();
    when(answerer.isYourself()).thenReturn(true);
    when(answered.getAuthor()).thenReturn(answerer);
    when(message.getType()).thenReturn(MessageType.REPLY);
    when(message.getReferencedMessage()).thenReturn(Optional.of(answered));
    when(message.getMentionedUsers()).thenReturn(List.of());
    says("and in 2021?");
    assertThat(asked().text()).isEqualTo("and in 2021?");
    says("");
    assertThat(Question.of(message)).isNull();
  }

  @Test
  void isWhatIsSaidToTheBotAlone() {
    when(message.isPrivateMessage()).thenReturn(true);
    when(message.getServer()).thenReturn(Optional.empty());
    when(message.getMentionedUsers()).thenReturn(List.of());
    says("latest event?");
    assertThat(asked().text()).isEqualTo("latest event?");
    assertThat(asked().by().manager()).isFalse();
  }

  private void says(String content) {
    when(message.getContent()).thenReturn(content);
  }

  private Question asked() {
    Question question = Question.of(message);
    assertThat(question).isNotNull();
    return question;
  }

  private static User user(String id, String name) {
    User user = mock();
    when(user.getIdAsString()).thenReturn(id);
    when(user.getName()).thenReturn(name);
    return user;
  }
}
