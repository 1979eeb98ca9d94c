package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javacord.api.entity.message.Message;
import org.javacord.api.entity.message.MessageType;
import org.javacord.api.entity.server.Server;
import org.javacord.api.entity.user.User;
import org.jspecify.annotations.Nullable;

/** What somebody says to the bot in plain words. */
record Question(String text, Member by) {

  /** What Discord makes of people, channels, roles, commands, emoji and times in a text. */
  private static final Pattern REFERENCE =
      Pattern.compile("<(?:@!?(\\d+)|@&\\d+|#\\d+|/[^<>]*:\\d+|a?:\\w+:\\d+|t:-?\\d+(?::\\w)?)>");

  /**
   * The question that a message is; null if it isn't for the bot.
   *
   * <p>Discord gives a bot the text of a message only if it is mentioned in it, which a reply to
   * its own message usually does, or if the message is to it alone.
   */
  static @Nullable Question of(Message message) {
    boolean isSpoken =
        message.getType() == MessageType.NORMAL || message.getType() == MessageType.REPLY;
    Optional<User> author = message.getAuthor().asUser();
    if (!isSpoken || author.isEmpty() || author.get().isBot() || author.get().isYourself()) {
      return null;
    }
    if (!isForUs(message) || !message.canYouReadContent() || message.getContent().isBlank()) {
      return null;
    }
    String text = plain(message);
    return new Question(text, member(author.get(), message.getServer(), text));
  }

  private static boolean isForUs(Message message) {
    return message.isPrivateMessage()
        || message.getMentionedUsers().stream().anyMatch(User::isYourself)
        || message
            .getReferencedMessage()
            .filter(answered -> answered.getAuthor().isYourself())
            .isPresent();
  }

  /** The words, with the names of people who are mentioned in the place of their numbers. */
  private static String plain(Message message) {
    Matcher reference = REFERENCE.matcher(message.getContent());
    return reference
        .replaceAll(found -> Matcher.quoteReplacement(" " + name(message, found.group(1)) + " "))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String name(Message message, @Nullable String id) {
    return message.getMentionedUsers().stream()
        .filter(user -> user.getIdAsString().equals(id) && !user.isYourself())
        .map(User::getName)
        .findFirst()
        .orElse("");
  }

  /** A message doesn't tell what language its author reads Discord in. */
  private static Member member(User author, Optional<Server> server, String text) {
    boolean isChinese = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    if (server.isEmpty()) {
      return Asker.alone(author, isChinese ? Language.ZH : Language.EN);
    }
    Language usual = Language.of(server.get().getPreferredLocale().toLanguageTag());
    return Asker.of(author, server.get(), isChinese ? Language.ZH : usual);
  }
}
