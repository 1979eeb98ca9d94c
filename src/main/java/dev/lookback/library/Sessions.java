package dev.lookback.library;

import static java.util.stream.Collectors.toSet;

import dev.lookback.recap.Recap;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts an event's programme together. A talk on another page is the same if it has the same
 * recording or much the same title, or if its speaker has no other talk on either page.
 */
final class Sessions {
  private static final double ALIKE = 0.6;

  private final Transcriptions transcriptions;
  private final Set<Talk> taken = new HashSet<>();

  private Sessions(Transcriptions transcriptions) {
    this.transcriptions = transcriptions;
  }

  static List<Session> of(List<Recap> pages) {
    List<Recap> full = pages.stream().filter(page -> !page.talks().isEmpty()).toList();
    if (full.isEmpty()) {
      return List.of();
    }
    Recap first = full.get(0);
    if (full.size() == 1) {
      return first.talks().stream().map(talk -> new Session(first, talk, List.of())).toList();
    }
    return new Sessions(Transcriptions.of(pages)).of(first, full.subList(1, full.size()));
  }

  private List<Session> of(Recap first, List<Recap> others) {
    List<Session> sessions = new ArrayList<>();
    for (Talk talk : first.talks()) {
      List<Session> also = new ArrayList<>();
      for (Recap other : others) {
        Talk same = same(talk, first, other);
        if (same != null) {
          taken.add(same);
          also.add(new Session(other, same, List.of()));
        }
      }
      sessions.add(new Session(first, talk, also));
    }
    return sessions;
  }

  private @Nullable Talk same(Talk talk, Recap page, Recap other) {
    Talk best = null;
    double most = 0;
    for (Talk candidate : other.talks()) {
      double likeness = taken.contains(candidate) ? 0 : likeness(talk, page, candidate, other);
      if (likeness > most) {
        best = candidate;
        most = likeness;
      }
    }
    return best;
  }

  private double likeness(Talk a, Recap pageA, Talk b, Recap pageB) {
    if (a.videos().stream().map(Video::url).anyMatch(urls(b)::contains)) {
      return 3;
    }
    double titles = Likeness.of(Likeness.tokens(a.title()), Likeness.tokens(b.title()));
    Set<String> shared = keys(a);
    shared.retainAll(keys(b));
    boolean onlyTalk =
        shared.stream().anyMatch(key -> talksBy(key, pageA) == 1 && talksBy(key, pageB) == 1);
    if (onlyTalk) {
      return 1 + titles;
    }
    return titles >= ALIKE ? titles : 0;
  }

  private static Set<String> urls(Talk talk) {
    return talk.videos().stream().map(Video::url).collect(toSet());
  }

  private long talksBy(String key, Recap page) {
    return page.talks().stream().filter(talk -> keys(talk).contains(key)).count();
  }

  private Set<String> keys(Talk talk) {
    return talk.speakers().stream()
        .map(speaker -> transcriptions.key(speaker.name()))
        .collect(toSet());
  }
}
