package dev.lookback.reading;

import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which talk each recording and deck belongs to: by its words, or by its place. */
final class Belonging {

  private static final double SAME_TITLE = 0.6;
  private static final int REACH = 6;

  /** Words of a link with so many spaces name something. */
  private static final int WORDS = 4;

  private static final double OTHER_TITLE = 0.2;

  private Belonging() {}

  /**
   * Gives each recording and deck to its talk.
   *
   * @param upcoming whether live streams on the page are still to come
   * @return the recordings that belong to no single talk
   */
  static List<Video> attach(List<Found> found, List<Draft> drafts, boolean upcoming) {
    List<Found> players = new ArrayList<>();
    List<Found> left = new ArrayList<>();
    for (Found one : found) {
      if (upcoming && one.target() instanceof Target.Recording recording && recording.live()) {
        continue;
      }
      Draft draft = one.isPast() ? null : byWords(drafts, one);
      if (draft != null) {
        one.addTo(draft);
      } else if (one.media() && !one.isPast()) {
        players.add(one);
      } else {
        left.add(one);
      }
    }
    left.addAll(byPlace(drafts, players));
    belowEach(drafts, left);
    Set<String> given = new HashSet<>();
    drafts.forEach(draft -> draft.videos.forEach(video -> given.add(video.url())));
    List<Video> others = new ArrayList<>();
    for (Found one : left) {
      boolean past = one.isPast();
      if (drafts.size() == 1 && !past && !isOther(one, drafts.get(0))) {
        one.addTo(drafts.get(0));
      } else if (one.target() instanceof Target.Recording recording && given.add(recording.url())) {
        others.add(one.video(recording));
      }
    }
    return others;
  }

  /** Whether a link's words are the title of something else. */
  private static boolean isOther(Found one, Draft draft) {
    String title = one.media() ? "" : Titles.clean(one.words());
    return title.chars().filter(c -> c == ' ').count() >= WORDS
        && !Found.saysNothing(title)
        && Cue.of(title) == null
        && Titles.alike(title, draft.title) < OTHER_TITLE;
  }

  /**
   * The talk on the same line, with the same title in the link's words, or whose own section the
   * link stands in.
   */
  private static @Nullable Draft byWords(List<Draft> drafts, Found one) {
    if (!one.media()) {
      String title = Titles.clean(one.words());
      boolean generic = Found.saysNothing(one.words().strip());
      Draft same = generic ? equal(drafts, title) : best(drafts, title);
      if (same != null) {
        return same;
      }
    }
    Draft named = one.media() ? null : byName(drafts, one.words());
    if (named != null) {
      return named;
    }
    for (Draft draft : drafts) {
      if (draft.evidence.line() == one.line() && !(one.media() && draft.to > draft.from)) {
        return draft;
      }
    }
    Draft inside = only(drafts, one.block());
    for (Draft draft : drafts) {
      if (draft.to > draft.from && one.block() > draft.from && one.block() <= draft.to) {
        inside = inside == null || draft.from > inside.from ? draft : inside;
      }
    }
    return inside;
  }

  /** The talk that is the only one told of in a block. */
  private static @Nullable Draft only(List<Draft> drafts, int block) {
    Draft only = null;
    for (Draft draft : drafts) {
      if (draft.from == block && only != null) {
        return null;
      }
      only = draft.from == block ? draft : only;
    }
    return only;
  }

  /**
   * Links in words that say nothing, below a talk each, with nothing but their label before: "视频回放：
   * https://…". One alone may be the whole event's.
   */
  private static void belowEach(List<Draft> drafts, List<Found> left) {
    Map<Found, Draft> below = new LinkedHashMap<>();
    Set<Draft> owners = new HashSet<>();
    int previous = -1;
    int at = -1;
    for (Found one : left) {
      previous = one.block() == at ? previous : at;
      at = one.block();
      boolean bare =
          !one.media()
              && !one.isPast()
              && !one.section().is(Section.Kind.REPLAY)
              && Found.saysNothing(one.words().strip());
      Draft draft =
          bare ? last(drafts, Math.max(previous, one.block() - REACH), one.block()) : null;
      if (draft != null && one.isNewTo(draft) && below.put(one, draft) == null) {
        owners.add(draft);
      }
    }
    if (owners.size() > 1) {
      below.forEach((one, draft) -> one.addTo(draft));
      left.removeAll(below.keySet());
    }
  }

  /** The only talk one of whose speakers a link's words name. */
  private static @Nullable Draft byName(List<Draft> drafts, String words) {
    Draft only = null;
    for (Draft draft : drafts) {
      boolean named =
          draft.people.stream()
              .anyMatch(person -> person.name().length() > 1 && words.contains(person.name()));
      if (named && only != null) {
        return null;
      }
      only = named ? draft : only;
    }
    return only;
  }

  /** The talk of exactly this title: 致辞 says too little to be likened to others. */
  private static @Nullable Draft equal(List<Draft> drafts, String title) {
    for (Draft draft : drafts) {
      if (draft.title.equals(title)) {
        return draft;
      }
    }
    return null;
  }

  /** The talk whose title is most like these words, if one is. */
  static @Nullable Draft best(List<Draft> drafts, String title) {
    Draft best = null;
    double most = SAME_TITLE;
    Letters words = Letters.of(title);
    for (Draft draft : drafts) {
      double alike = draft.letters().likeness(words);
      if (alike > most) {
        most = alike;
        best = draft;
      }
    }
    return best;
  }

  /**
   * Players stand below what they record on one page and above it on another; what gives more talks
   * a recording is right. Returns those that belong to none.
   */
  private static List<Found> byPlace(List<Draft> drafts, List<Found> players) {
    List<Draft> below = new ArrayList<>();
    List<Draft> above = new ArrayList<>();
    int previous = -1;
    for (int i = 0; i < players.size(); i++) {
      int at = players.get(i).block();
      int next = i + 1 < players.size() ? players.get(i + 1).block() : Integer.MAX_VALUE;
      below.add(last(drafts, Math.max(previous, at - REACH), at));
      above.add(first(drafts, at, Math.min(next, at + REACH)));
      previous = at;
    }
    carryOver(below, players);
    boolean habit = players.size() > 1 && distinct(above) * 2 >= drafts.size();
    boolean under = !habit || nearness(below, players) >= nearness(above, players);
    List<Found> left = new ArrayList<>();
    for (int i = 0; i < players.size(); i++) {
      Draft draft = (under ? below : above).get(i);
      if (draft == null) {
        left.add(players.get(i));
      } else {
        players.get(i).addTo(draft);
      }
    }
    return left;
  }

  /** A second player directly below the first belongs to the same talk. */
  private static void carryOver(List<Draft> below, List<Found> players) {
    for (int i = 1; i < players.size(); i++) {
      if (below.get(i) == null && players.get(i).block() - players.get(i - 1).block() <= 1) {
        below.set(i, below.get(i - 1));
      }
    }
  }

  /**
   * How close the players stand to what they are given to: more talks, and shorter ways, weigh
   * more.
   */
  private static double nearness(List<Draft> drafts, List<Found> players) {
    double nearness = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean again = i > 0 && draft == drafts.get(i - 1);
      nearness +=
          draft == null || again
              ? 0
              : 1.0
                  / Math.max(
                      1,
                      Math.min(
                          Math.abs(draft.from - players.get(i).block()),
                          Math.abs(draft.to - players.get(i).block())));
    }
    return nearness;
  }

  private static long distinct(List<Draft> drafts) {
    return drafts.stream().filter(draft -> draft != null).distinct().count();
  }

  private static @Nullable Draft last(List<Draft> drafts, int from, int to) {
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.from > from && draft.from < to) {
        last = last == null || draft.from >= last.from ? draft : last;
      }
    }
    return last;
  }

  private static @Nullable Draft first(List<Draft> drafts, int from, int to) {
    Draft first = null;
    for (Draft draft : drafts) {
      if (draft.from > from && draft.from < to) {
        first = first == null || draft.from < first.from ? draft : first;
      }
    }
    return first;
  }
}
