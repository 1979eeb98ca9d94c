package dev.lookback.chat.discord;

import dev.lookback.chat.Language;
import dev.lookback.chat.Member;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.javacord.api.entity.DiscordEntity;
import org.javacord.api.entity.permission.PermissionType;
import org.javacord.api.entity.permission.Role;
import org.javacord.api.entity.server.Server;
import org.javacord.api.entity.user.User;
import org.javacord.api.interaction.InteractionBase;

/** Who talks to Lookback, as the port has them. */
final class Asker {
  private static final Set<PermissionType> MANAGING =
      Set.of(PermissionType.ADMINISTRATOR, PermissionType.MANAGE_SERVER);

  private Asker() {}

  static Member of(InteractionBase interaction, Language language) {
    return interaction
        .getServer()
        .map(server -> of(interaction.getUser(), server, language))
        .orElseGet(() -> alone(interaction.getUser(), language));
  }

  static Member of(User user, Server server, Language language) {
    Collection<Role> roles = user.getRoles(server);
    return new Member(
        user.getIdAsString(),
        roles.stream().map(DiscordEntity::getIdAsString).collect(Collectors.toSet()),
        server.isOwner(user) || roles.stream().anyMatch(Asker::manages),
        language);
  }

  /** Somebody in a conversation with the bot, where there is nothing to manage. */
  static Member alone(User user, Language language) {
    return new Member(user.getIdAsString(), Set.of(), false, language);
  }

  private static boolean manages(Role role) {
    return role.getAllowedPermissions().stream().anyMatch(MANAGING::contains);
  }
}
