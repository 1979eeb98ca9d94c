package dev.lookback.ask;

import dev.lookback.library.Gazetteer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a question names and wants.
 *
 * @param language {@code zh} or {@code en}
 * @param people each with all whom the words can mean
 * @param ordinal which of several, if any
 */
record Query(
    String text,
    String language,
    Set<Cue> cues,
    List<Naming> people,
    List<Gazetteer.Found> places,
    Periods.@Nullable Found period,
    Ordinals.@Nullable Found ordinal,
    List<Segment> segments,
    List<String> urls) {

  /**
   * A person's name in a question.
   *
   * @param names of the people it can mean, as the documents spell them
   * @param ofGroup whether it names where people come from, and means all of them
   */
  record Naming(int start, int end, List<String> names, boolean ofGroup) {
    Naming(int start, int end, List<String> names) {
      this(start, end, names, false);
    }
  }

  boolean has(Cue cue) {
    return cues.contains(cue);
  }

  boolean hasAny(Cue... some) {
    for (Cue cue : some) {
      if (cues.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  boolean isZh() {
    return language.equals("zh");
  }

  /** Whether it names nothing that an answer could be about. */
  boolean namesNothing() {
    return people.isEmpty()
        && places.isEmpty()
        && period == null
        && ordinal == null
        && segments.isEmpty()
        && urls.isEmpty();
  }

  /** All words that are neither a cue nor a name. */
  String words() {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  /** Whether it asks of the people of an organisation. */
  boolean isOfGroup() {
    return people.stream().anyMatch(Naming::ofGroup);
  }

  /** The same question with people in the place of the organisation that they come from. */
  Query withGroup(Segment organisation, List<String> names) {
    List<Segment> others =
        segments.stream().filter(segment -> !segment.equals(organisation)).toList();
    Naming group = new Naming(organisation.start(), organisation.end(), names, true);
    return new Query(text, language, cues, List.of(group), places, period, ordinal, others, urls);
  }

  Query withPeople(List<Naming> others) {
    return new Query(text, language, cues, others, places, period, ordinal, segments, urls);
  }
}
