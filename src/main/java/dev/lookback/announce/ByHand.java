package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.library.Event;
import dev.lookback.recap.Recap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Writes into the ledger what an admin wants. Who announces may be another process: what is written
 * depends on what stands there at the same moment, and what it reads is locked until the end.
 */
record ByHand(Handle handle, long now) {
  private static final Set<Post.State> AGAIN =
      EnumSet.of(Post.State.DELETED, Post.State.REJECTED, Post.State.SKIPPED, Post.State.ABANDONED);

  ByHand {
    Claim.lock(handle);
  }

  /**
   * Has an event told in a room; false if the event or the room was not looked at yet, or it is
   * told already.
   */
  boolean add(Event event, Prospect prospect) {
    if (new RoomStates(handle)
        .all().stream().noneMatch(state -> state.room().equals(prospect.room()))) {
      return false;
    }
    Archive archive = new Archive(handle);
    Posts posts = new Posts(handle);
    Set<Long> subjects = new TreeSet<>();
    for (Recap page : event.pages()) {
      if (page.kind() == event.kind()) {
        Long subject = archive.subject(new Item.Key(page.id(), page.kind()));
        if (subject != null) {
          subjects.add(subject);
        }
      }
    }
    if (subjects.isEmpty()) {
      return false;
    }
    List<Post> there =
        posts.ofSubjects(subjects).stream()
            .filter(post -> post.room().equals(prospect.room()))
            .toList();
    if (there.isEmpty()) {
      long subject = subjects.iterator().next();
      String title = event.main().title();
      posts.insert(
          List.of(Post.due(posts.lastId() + 1, prospect.room(), subject, title, true)), now);
      return true;
    }
    // Two that turned out to be one may have been told apart.
    boolean isTold = there.stream().anyMatch(post -> !AGAIN.contains(post.state()));
    return !isTold && again(posts, there.get(0));
  }

  private static boolean again(Posts posts, Post post) {
    return switch (post.state()) {
      case DELETED, REJECTED, SKIPPED ->
          posts.anew(post.id(), post.state(), Post.State.DUE, Optional.empty());
      // It may have made a message, which is looked for first.
      case ABANDONED -> posts.resumed(post.id());
      default -> false;
    };
  }

  /** Has a message posted again that is gone; false if something else was done about it since. */
  boolean restore(Post post, Optional<MessageId> anchor) {
    return new Posts(handle).anew(post.id(), post.state(), Post.State.SENDING, anchor);
  }
}
