package dev.lookback.ask;

import java.util.EnumSet;
import java.util.Set;

/**
 * Words of a question that are neither a cue nor the name of anything else known: part of a title,
 * a topic, an organisation.
 *
 * @param text as typed
 * @param before the cues that stand right before it, words without meaning left out
 * @param behind the cues that stand right behind it
 * @param placed whether "at" or 在 stands before it, or 上, 那场, 站 behind it
 */
record Segment(int start, int end, String text, Set<Cue> before, Set<Cue> behind, boolean placed) {

  /** Cues before which a subject stands: Seata 的分享, 李雷老师. */
  private static final Set<Cue> NOUNS =
      EnumSet.of(
          Cue.TALK,
          Cue.SPEAK,
          Cue.VIDEO,
          Cue.SLIDES,
          Cue.TITLE,
          Cue.WHO_IS,
          Cue.ROLE,
          Cue.EVENT,
          Cue.THAT,
          Cue.MEMBER);

  /** Cues behind which a subject stands: 谁讲了 Seata, about Seata. */
  private static final Set<Cue> VERBS =
      EnumSet.of(Cue.ABOUT, Cue.SPEAK, Cue.TALK, Cue.SIMILAR, Cue.FROM, Cue.MEMBER);

  Segment {
    before = Set.copyOf(before);
    behind = Set.copyOf(behind);
  }

  /** Whether a cue stands on either side. */
  boolean isBy(Cue cue) {
    return before.contains(cue) || behind.contains(cue);
  }

  /** Whether it stands where a subject would. */
  boolean isSubject() {
    return before.stream().anyMatch(VERBS::contains) || behind.stream().anyMatch(NOUNS::contains);
  }

  /** Whether it is a name by its looks: capitals or digits. */
  boolean isProper() {
    return text.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
