package dev.lookback.announce;

import dev.lookback.chat.MessageId;
import dev.lookback.chat.Notice;
import dev.lookback.chat.Posting;
import dev.lookback.chat.SendFailed;
import dev.lookback.library.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be said in one room, by what is known now. */
record Script(Desk desk, Subscription subscription, Topics topics) {

  Posting posting(Post post, Notice notice) {
    Topic topic = topics.of(post);
    Optional<MessageId> before =
        topic == null || post.subject() == null
            ? Optional.empty()
            : desk.read(posts -> posts.message(post.room(), topic.announcements()));
    return new Posting(notice, post.marker(), post.nonce(), before.orElse(null));
  }

  /** What is to be told; null if there is nothing any more. */
  @Nullable Notice notice(Post post) throws SendFailed {
    if (post.subject() == null) {
      List<Post> told = desk.read(posts -> posts.ofDigest(post.id()));
      return told.stream().allMatch(member -> topics.of(member) == null) ? null : digestOf(told);
    }
    Topic topic = topics.of(post);
    return topic == null
        ? null
        : desk.worded(
            wording ->
                wording.notice(topic.in(subscription.language()), topic.kind(), subscription));
  }

  Notice digestOf(List<Post> told) throws SendFailed {
    List<Event> events =
        told.stream()
            .map(topics::of)
            .filter(Objects::nonNull)
            .sorted(Topic.ORDER)
            .map(topic -> topic.in(subscription.language()))
            .toList();
    return desk.worded(wording -> wording.digest(events, subscription));
  }
}
