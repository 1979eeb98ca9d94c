package dev.lookback.announce;

import dev.lookback.chat.Language;
import dev.lookback.chat.Room;
import dev.lookback.recap.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A room that wants to hear of events.
 *
 * @param language that it is told in, by the page in it where there is one
 * @param kinds of {@link Kind#RECAP} and {@link Kind#UPCOMING}
 * @param announceLast how many of the recaps that are there already are told at once
 * @param extras what comes with each post there
 */
public record Subscription(
    Room room, Language language, Set<Kind> kinds, Filter filter, int announceLast, Extras extras) {

  /**
   * What comes with a post.
   *
   * @param roles ids of those who are pinged
   * @param thread whether a thread starts from it
   * @param crossposted whether it is passed on to those who follow the room
   */
  public record Extras(List<String> roles, boolean thread, boolean crossposted) {

    /** Nothing more than the post. */
    public static final Extras NONE = new Extras(List.of(), false, false);

    public Extras {
      roles = List.copyOf(roles);
    }
  }

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
    return new Subscription(room, language, Set.of(Kind.RECAP), Filter.all(), 0, Extras.NONE);
  }

  boolean takes(Topic topic) {
    return kinds.contains(topic.kind()) && filter.takes(topic.event());
  }

  /** Changes with what is wanted, not with how it is told. */
  String print() {
    return Prints.of(new TreeSet<>(kinds) + filter.print());
  }
}
