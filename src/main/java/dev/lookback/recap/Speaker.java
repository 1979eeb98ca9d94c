package dev.lookback.recap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who spoke, as one document presents them.
 *
 * @param aliases other names the document gives them: nicknames (花名), Latin spellings, misprints
 * @param affiliation company, community or university
 * @param role job or function, such as 首席架构师
 */
public record Speaker(
    String name,
    List<String> aliases,
    @Nullable String affiliation,
    @Nullable String role,
    Evidence evidence) {

  public Speaker {
    aliases = List.copyOf(aliases);
  }
}
