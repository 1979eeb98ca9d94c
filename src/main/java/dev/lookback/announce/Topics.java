package dev.lookback.announce;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of.
 *
 * @param bySubject a topic stands under each of its subjects
 * @param gone subjects of which what was told is marked as withdrawn
 */
record Topics(Map<Long, Topic> bySubject, Set<Long> gone) {

  static Topics of(List<Topic> topics, Set<Long> gone) {
    Map<Long, Topic> bySubject = new HashMap<>();
    topics.forEach(
        topic -> topic.subjects().forEach(subject -> bySubject.putIfAbsent(subject, topic)));
    return new Topics(bySubject, gone);
  }

  /** What a post is about; null if that can't be told of any more, or if it is a digest. */
  @Nullable Topic of(Post post) {
    return post.subject() == null ? null : bySubject.get(post.subject());
  }

  /** The title of what a post is about, or the last that is known; empty for none. */
  String title(Post post) {
    Topic topic = of(post);
    String known = post.title();
    return topic != null ? topic.title() : known == null ? "" : known;
  }

  /** What is to be told and can be, in the order in which it is. */
  List<Post> due(List<Post> open) {
    return open.stream()
        .filter(post -> post.state() == Post.State.DUE && of(post) != null)
        .sorted(comparing(post -> Objects.requireNonNull(of(post)), Topic.ORDER))
        .toList();
  }

  boolean isGone(@Nullable Long subject) {
    return subject != null && gone.contains(subject);
  }
}
