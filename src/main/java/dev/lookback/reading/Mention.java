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

  Mention shifted(int by) {
    return new Mention(name, aliases, credential, start + by, nameStart + by, end + by);
  }
}
