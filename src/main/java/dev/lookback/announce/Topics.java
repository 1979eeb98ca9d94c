package dev.lookback.announce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Nullable Topic of(long subject) {
    return bySubject.get(subject);
  }

  boolean isGone(@Nullable Long subject) {
    return subject != null && gone.contains(subject);
  }
}
