package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.SendFailed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does the next thing in one room: finds out what became of a try, or tells of what is due, or
 * edits a message. What is about to be done is written down before, and what was done after.
 *
 * @param open posts of the room about which something is to be done
 */
record Turn(Desk desk, Script script, List<Post> open) {

  /** Whether there was something to do. */
  boolean take() throws SendFailed {
    for (Post post : open) {
      if (post.state() == Post.State.SENDING) {
        attempt(post, () -> resume(post));
        return true;
      }
    }
    Upkeep upkeep = new Upkeep(desk, script, open);
    return tell() || upkeep.complete() || upkeep.edit();
  }

  private interface Attempt {
    void run() throws SendFailed;
  }

  /** What nobody takes does not keep up the others. */
  private void attempt(Post post, Attempt attempt) throws SendFailed {
    try {
      attempt.run();
    } catch (SendFailed e) {
      if (e.kind() != SendFailed.Kind.REJECTED) {
        throw e;
      }
      desk.reject(post, script.topics().title(post), e);
    }
  }

  /** A try was begun, here or by a process that died. Another comes only if it made no message. */
  private void resume(Post post) throws SendFailed {
    Optional<MessageId> anchor = Optional.ofNullable(post.anchor());
    Optional<MessageId> found = desk.rooms().find(post.room(), post.marker(), anchor);
    desk.passing("looked");
    if (found.isPresent()) {
      desk.note(posts -> posts.posted(post.id(), found.get(), post.print(), true, desk.now()));
      return;
    }
    Notice notice = script.notice(post);
    if (notice == null) {
      desk.note(posts -> posts.state(post.id(), Post.State.SKIPPED, "Its page is gone."));
      return;
    }
    boolean same = Prints.of(notice.toString()).equals(post.print());
    // Looking may have taken so long that another process announces by now.
    desk.note(posts -> {});
    send(post, notice, same ? post.print() : null, true);
  }

  private boolean tell() throws SendFailed {
    List<Post> due = script.topics().due(open);
    List<Post> late =
        due.stream()
            .filter(post -> Objects.requireNonNull(script.topics().of(post)).isPast())
            .toList();
    if (!late.isEmpty()) {
      desk.note(
          posts -> late.forEach(post -> posts.state(post.id(), Post.State.SKIPPED, "It is past.")));
      return true;
    }
    if (due.isEmpty()) {
      return false;
    }
    List<Post> several = due.stream().filter(post -> !post.alone()).toList();
    if (several.size() > desk.rules().digestOver()) {
      gather(several);
    } else {
      Post first = due.get(0);
      attempt(first, () -> first(first));
    }
    return true;
  }

  private void first(Post post) throws SendFailed {
    Notice notice = Objects.requireNonNull(script.notice(post));
    Optional<MessageId> anchor = desk.rooms().newest(post.room());
    desk.passing("anchored");
    String print = Prints.of(notice.toString());
    desk.note(posts -> posts.sending(post.id(), anchor, print, script.topics().title(post)));
    desk.passing("noted");
    send(post, notice, print, false);
  }

  private void gather(List<Post> due) throws SendFailed {
    int size = desk.rules().digestSize();
    int parts = (due.size() + size - 1) / size;
    List<Post> told = due.subList(0, (due.size() + parts - 1) / parts);
    Notice notice;
    try {
      notice = script.digestOf(told);
    } catch (SendFailed e) {
      desk.note(posts -> told.forEach(post -> posts.alone(post.id())));
      desk.reports().rejected(script.subscription().room(), "", String.valueOf(e.getMessage()));
      return;
    }
    digest(told, notice);
  }

  /** Begun only when the room can be read, so that what comes until then is in it too. */
  private void digest(List<Post> told, Notice notice) throws SendFailed {
    Optional<MessageId> anchor = desk.rooms().newest(script.subscription().room());
    desk.passing("anchored");
    String print = Prints.of(notice.toString());
    Post digest =
        desk.write(
            posts -> {
              Post made =
                  Post.due(posts.lastId() + 1, script.subscription().room(), null, null, true);
              posts.insert(List.of(made), desk.now());
              posts.digested(told.stream().map(Post::id).toList(), made.id());
              posts.sending(made.id(), anchor, print, script.topics().title(told.get(0)));
              return made;
            });
    desk.passing("gathered");
    attempt(digest, () -> send(digest, notice, print, false));
  }

  private void send(Post post, Notice notice, @Nullable String print, boolean again)
      throws SendFailed {
    MessageId message;
    try {
      message = desk.rooms().post(post.room(), script.posting(post, notice));
    } catch (SendFailed e) {
      desk.passing("refused");
      boolean isKnown = e.kind() != SendFailed.Kind.UNKNOWN && e.kind() != SendFailed.Kind.REJECTED;
      if (isKnown && !again && post.subject() != null) {
        desk.note(posts -> posts.state(post.id(), Post.State.DUE, null));
      }
      throw e;
    }
    desk.passing("sent");
    boolean incomplete = notice.thread() != null || notice.crossposted();
    desk.note(posts -> posts.posted(post.id(), message, print, incomplete, desk.now()));
    desk.passing("recorded");
  }
}
