package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.SendFailed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks after what was posted in one room: what comes with a post, and what changes in it.
 *
 * @param open posts of the room about which something is to be done
 */
record Upkeep(Desk desk, Script script, List<Post> open) {

  /** Makes a thread or passes a post on, if there is such a post; false if there is none. */
  boolean complete() throws SendFailed {
    for (Post post : open) {
      MessageId message = post.message();
      if (post.incomplete() && message != null && isTime(post.completeAt())) {
        complete(post, message);
        return true;
      }
    }
    return false;
  }

  private boolean isTime(@Nullable Long at) {
    return at == null || desk.rules().backoff().isOver(at, desk.now());
  }

  /** A long wait for one post keeps up no other. */
  private void complete(Post post, MessageId message) throws SendFailed {
    try {
      Notice notice = script.notice(post);
      if (notice != null) {
        desk.rooms().complete(post.room(), message, script.posting(post, notice));
        desk.passing("completed");
      }
      desk.note(posts -> posts.completed(post.id()));
    } catch (SendFailed e) {
      boolean isOver =
          e.kind() == SendFailed.Kind.MESSAGE_GONE || e.kind() == SendFailed.Kind.REJECTED;
      if (isOver) {
        desk.note(posts -> posts.completed(post.id()));
      } else if (e.pause() != null) {
        long again = desk.now() + Backoff.bounded(e.pause()).toMillis();
        desk.note(posts -> posts.completeAt(post.id(), again));
      } else {
        throw e;
      }
      if (e.kind() == SendFailed.Kind.REJECTED) {
        reject(post, e);
      }
    }
  }

  private void reject(Post post, SendFailed why) {
    desk.reports()
        .rejected(post.room(), script.topics().title(post), String.valueOf(why.getMessage()));
  }

  /** Brings a message up to date, if one isn't; false if all are. */
  boolean edit() throws SendFailed {
    for (Post post : open) {
      if (post.stale() && post.message() != null) {
        MessageId message = post.message();
        edit(post, message);
        return true;
      }
    }
    return false;
  }

  private void edit(Post post, MessageId message) throws SendFailed {
    try {
      Notice told = script.notice(post);
      if (told != null) {
        edit(post, message, told, Post.State.POSTED);
      } else if (script.topics().isGone(post.subject())) {
        String title = script.topics().title(post);
        Notice notice = desk.worded(wording -> wording.withdrawn(title, script.subscription()));
        edit(post, message, notice, Post.State.WITHDRAWN);
      } else {
        done(post, post.state(), post.print());
      }
    } catch (SendFailed e) {
      switch (e.kind()) {
        case MESSAGE_GONE -> desk.note(posts -> posts.deleted(post.id(), message, e.getMessage()));
        case REJECTED -> {
          done(post, post.state(), post.print());
          reject(post, e);
        }
        default -> throw e;
      }
    }
  }

  private void edit(Post post, MessageId message, Notice notice, Post.State state)
      throws SendFailed {
    String print = Prints.of(notice.toString());
    if (!print.equals(post.print())) {
      desk.rooms().edit(post.room(), message, script.posting(post, notice));
      desk.passing("edited");
    }
    done(post, state, print);
  }

  private void done(Post post, Post.State state, @Nullable String print) {
    desk.note(posts -> posts.edited(post.id(), state, print, script.topics().title(post)));
  }
}
