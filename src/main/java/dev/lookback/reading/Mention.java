package dev.lookback.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person named in a text.
 *
 * @param credential the affiliation and role beside the name, as written
 * @param start where the mention starts, credential included
 * @param nameStart where the name itself starts
 * @param end behind the mention
 */
record Mention(
    String name,
    List<String> aliases,
    @Nullable String credential,
    int start,
    int nameStart,
    int end) {

  /** Somebody who is named apart from a running text, so that places in it mean nothing. */
  static Mention of(String name, @Nullable String credential) {
    return new Mention(name, List.of(), credential, 0, 0, 0);
  }

  /** The same person with what another place says of the job. */
  Mention with(@Nullable String otherCredential) {
    return new Mention(name, aliases, otherCredential, 0, 0, 0);
  }

  Mention shifted(int by) {
    return new Mention(name, aliases, credential, start + by, nameStart + by, end + by);
  }
}
