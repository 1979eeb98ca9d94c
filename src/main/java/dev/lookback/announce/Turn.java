package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Event;
import java.util.Comparator;
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
record Turn(Desk desk, Subscription subscription, List<Post> open, Topics topics) {

  /** Whether there was something to do. */
  boolean take() throws SendFailed {
    for (Post post : open) {
      if (post.state() == Post.State.SENDING) {
        attempt(post, () -> resume(post));
        return true;
      }
    }
    return tell() || edit();
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
      desk.reject(post, title(post), e);
    }
  }

  /** A try was begun, here or by a process that died. Another comes only if it made no message. */
  private void resume(Post post) throws SendFailed {
    Optional<MessageId> anchor = Optional.ofNullable(post.anchor());
    Optional<MessageId> found = desk.rooms().find(post.room(), post.marker(), anchor);
    desk.passing("looked");
    if (found.isPresent()) {
      desk.note(posts -> posts.posted(post.id(), found.get(), post.print(), desk.now()));
      return;
    }
    Notice notice = notice(post);
    if (notice == null) {
      desk.note(posts -> posts.state(post.id(), Post.State.SKIPPED, "Its page is gone."));
      return;
    }
    boolean same = Prints.of(notice.toString()).equals(post.print());
    send(post, notice, same ? post.print() : null, true);
  }

  private boolean tell() throws SendFailed {
    List<Post> due =
        open.stream()
            .filter(post -> post.state() == Post.State.DUE && topic(post) != null)
            .sorted(Comparator.comparing(this::order, Topic.ORDER))
            .toList();
    List<Post> late =
        due.stream().filter(post -> Objects.requireNonNull(topic(post)).isPast()).toList();
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
    Notice notice = Objects.requireNonNull(notice(post));
    Optional<MessageId> anchor = desk.rooms().newest(post.room());
    desk.passing("anchored");
    String print = Prints.of(notice.toString());
    desk.note(posts -> posts.sending(post.id(), anchor, print, title(post)));
    desk.passing("noted");
    send(post, notice, print, false);
  }

  private void gather(List<Post> due) throws SendFailed {
    int size = desk.rules().digestSize();
    int parts = (due.size() + size - 1) / size;
    List<Post> told = due.subList(0, (due.size() + parts - 1) / parts);
    Notice notice;
    try {
      notice = digestOf(told);
    } catch (SendFailed e) {
      desk.note(posts -> told.forEach(post -> posts.alone(post.id())));
      desk.reports().rejected(subscription.room(), "", String.valueOf(e.getMessage()));
      return;
    }
    digest(told, notice);
  }

  /** Begun only when the room can be read, so that what comes until then is in it too. */
  private void digest(List<Post> told, Notice notice) throws SendFailed {
    Optional<MessageId> anchor = desk.rooms().newest(subscription.room());
    desk.passing("anchored");
    String print = Prints.of(notice.toString());
    Post digest =
        desk.write(
            posts -> {
              Post made = Post.due(posts.lastId() + 1, subscription.room(), null, true);
              posts.insert(List.of(made), desk.now());
              posts.digested(told.stream().map(Post::id).toList(), made.id());
              posts.sending(made.id(), anchor, print, title(told.get(0)));
              return made;
            });
    desk.passing("gathered");
    attempt(digest, () -> send(digest, notice, print, false));
  }

  private void send(Post post, Notice notice, @Nullable String print, boolean again)
      throws SendFailed {
    MessageId message;
    try {
      message = desk.rooms().post(post.room(), posting(post, notice));
    } catch (SendFailed e) {
      desk.passing("refused");
      boolean isKnown = e.kind() != SendFailed.Kind.UNKNOWN && e.kind() != SendFailed.Kind.REJECTED;
      if (isKnown && !again && post.subject() != null) {
        desk.note(posts -> posts.state(post.id(), Post.State.DUE, null));
      }
      throw e;
    }
    desk.passing("sent");
    desk.note(posts -> posts.posted(post.id(), message, print, desk.now()));
    desk.passing("recorded");
  }

  private Posting posting(Post post, Notice notice) {
    Topic topic = topic(post);
    Optional<MessageId> before =
        topic == null || post.subject() == null
            ? Optional.empty()
            : desk.read(posts -> posts.message(post.room(), topic.announcements()));
    return new Posting(notice, post.marker(), post.nonce(), before.orElse(null));
  }

  private boolean edit() throws SendFailed {
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
      Notice told = notice(post);
      if (told != null) {
        edit(post, message, told, Post.State.POSTED);
      } else if (topics.isGone(post.subject())) {
        String title = title(post);
        Notice notice = desk.worded(wording -> wording.withdrawn(title, subscription));
        edit(post, message, notice, Post.State.WITHDRAWN);
      } else {
        done(post, post.state(), post.print());
      }
    } catch (SendFailed e) {
      switch (e.kind()) {
        case MESSAGE_GONE ->
            desk.note(posts -> posts.state(post.id(), Post.State.DELETED, e.getMessage()));
        case REJECTED -> {
          done(post, post.state(), post.print());
          desk.reports().rejected(post.room(), title(post), String.valueOf(e.getMessage()));
        }
        default -> throw e;
      }
    }
  }

  private void edit(Post post, MessageId message, Notice notice, Post.State state)
      throws SendFailed {
    String print = Prints.of(notice.toString());
    if (!print.equals(post.print())) {
      desk.rooms().edit(post.room(), message, posting(post, notice));
      desk.passing("edited");
    }
    done(post, state, print);
  }

  private void done(Post post, Post.State state, @Nullable String print) {
    desk.note(posts -> posts.edited(post.id(), state, print, title(post)));
  }

  private @Nullable Topic topic(Post post) {
    return post.subject() == null ? null : topics.of(post.subject());
  }

  private Topic order(Post post) {
    return Objects.requireNonNull(topic(post));
  }

  private String title(Post post) {
    Topic topic = topic(post);
    if (topic != null) {
      return topic.title();
    }
    return post.title() == null ? "" : post.title();
  }

  /** What is to be told; null if there is nothing any more. */
  private @Nullable Notice notice(Post post) throws SendFailed {
    if (post.subject() == null) {
      List<Post> told = desk.read(posts -> posts.ofDigest(post.id()));
      return told.stream().allMatch(member -> topic(member) == null) ? null : digestOf(told);
    }
    Topic topic = topic(post);
    return topic == null
        ? null
        : desk.worded(
            wording ->
                wording.notice(topic.in(subscription.language()), topic.kind(), subscription));
  }

  private Notice digestOf(List<Post> told) throws SendFailed {
    List<Event> events =
        told.stream()
            .map(this::topic)
            .filter(Objects::nonNull)
            .sorted(Topic.ORDER)
            .map(topic -> topic.in(subscription.language()))
            .toList();
    return desk.worded(wording -> wording.digest(events, subscription));
  }
}
