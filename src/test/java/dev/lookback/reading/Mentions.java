package dev.lookback.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People found in a text, in the form in which tables of examples write them. */
final class Mentions {

  private Mentions() {}

  /** "name, credential, aliases", parted by slashes, without the empty ones at the end. */
  static String of(@Nullable Mention mention) {
    if (mention == null) {
      return "";
    }
    return Stream.of(
            mention.name(),
            Objects.requireNonNullElse(mention.credential(), ""),
            String.join("+", mention.aliases()))
        .collect(Collectors.joining(" / "))
        .replaceFirst("(?: / *)+$", "");
  }

  static String of(List<Mention> mentions) {
    return mentions.stream().map(Mentions::of).collect(Collectors.joining("; "));
  }

  /** A talk's title, and its people behind "by". */
  static String of(@Nullable Draft draft) {
    if (draft == null) {
      return "";
    }
    return draft.people.isEmpty() ? draft.title : draft.title + " by " + of(draft.people);
  }
}
