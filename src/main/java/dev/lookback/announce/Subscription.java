package dev.lookback.announce;

import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.recap.Kind;
import java.util.Set;
import java.util.TreeSet;

/**
 * A room that wants to hear of events.
 *
 * @param language that it is told in, by the page in it where there is one
 * @param kinds of {@link Kind#RECAP} and {@link Kind#UPCOMING}
 * @param announceLast how many of the recaps that are there already are told at once
 */
public record Subscription(
    Room room, Language language, Set<Kind> kinds, Filter filter, int announceLast) {

  public Subscription {
    if (kinds.isEmpty() || kinds.contains(Kind.OTHER)) {
      throw new IllegalArgumentException("Kinds that can't be announced: " + kinds);
    }
    if (announceLast < 0) {
      throw new IllegalArgumentException("announceLast: " + announceLast);
    }
    kinds = Set.copyOf(kinds);
  }

  /** Each recap, none of those that are there already. */
  public static Subscription of(Room room, Language language) {
    return new Subscription(room, language, Set.of(Kind.RECAP), Filter.all(), 0);
  }

  boolean takes(Topic topic) {
    return kinds.contains(topic.kind()) && filter.takes(topic.event());
  }

  /** Changes with what is wanted, not with how it is told. */
  String print() {
    return Prints.of(new TreeSet<>(kinds) + filter.print());
  }
}
