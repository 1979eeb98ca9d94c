package dev.lookback.bot;

import dev.lookback.chat.Member;
import java.util.Set;

/**
 * Who may run the commands for admins: those who manage the place, and those named.
 *
 * @param named ids of people and of roles
 */
record Admins(Set<String> named) {

  Admins {
    named = Set.copyOf(named);
  }

  boolean include(Member member) {
    return member.manager()
        || named.contains(member.id())
        || member.roles().stream().anyMatch(named::contains);
  }
}
