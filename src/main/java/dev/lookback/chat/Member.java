package dev.lookback.chat;

import java.util.Set;

/**
 * Who talks to Lookback.
 *
 * @param id as the platform has it
 * @param roles ids of the roles that they have where they talk
 * @param manager whether the platform lets them manage the place where they talk
 * @param language that they read the platform in
 */
public record Member(String id, Set<String> roles, boolean manager, Language language) {

  public Member {
    roles = Set.copyOf(roles);
  }
}
