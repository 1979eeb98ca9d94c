package dev.lookback.reading;

import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was on: the talks of a page, its speakers, and the recordings that belong to no talk.
 *
 * <p>Pages lay their talks out in many ways, and often in two at once (an agenda, and prose about
 * each talk). Every way has a reader of its own that makes drafts; drafts of one talk are joined,
 * and recordings given to them last.
 */
record Programme(List<Talk> talks, List<Speaker> speakers, List<Video> otherVideos) {

  private static final double SAME_TITLE = 0.75;
  private static final int APART = 4;
  private static final int LONG_TITLE = 24;

  static Programme read(
      Page page,
      List<Section> sections,
      Recordings recordings,
      FrontMatter front,
      String title,
      boolean upcoming) {
    List<Block> blocks = page.blocks();
    Cast cast = new Cast();
    Draft transcript = Solo.transcript(blocks, front, title, cast);
    List<Draft> drafts = new ArrayList<>();
    List<Mention> guests = List.of();
    if (transcript != null) {
      drafts.add(transcript);
      Labelled.read(blocks, sections, new BitSet(), cast);
    } else {
      BitSet taken = new BitSet();
      drafts.addAll(Headed.read(blocks, sections, recordings, taken, cast, title));
      tables(blocks, sections, drafts, taken);
      drafts.addAll(Listed.read(blocks, sections, taken, recordings, cast, false));
      Labelled.Programme labelled = Labelled.read(blocks, sections, taken, cast);
      guests = labelled.guests().isEmpty() ? authors(front) : labelled.guests();
      drafts.addAll(labelled.drafts());
      drafts.addAll(Narrated.read(blocks, sections, taken, cast));
      drafts = joined(drafts);
      if (drafts.stream().allMatch(draft -> draft.doubtful)) {
        List<Draft> linked = Listed.read(blocks, sections, taken, recordings, cast, true);
        drafts.addAll(linked.isEmpty() ? recordings.titled() : linked);
        drafts = joined(drafts);
      }
      if (drafts.stream().allMatch(draft -> draft.doubtful)) {
        Draft solo = Solo.event(blocks, guests, title, recordings.hasAny());
        drafts = solo == null ? drafts : new ArrayList<>(List.of(solo));
      }
    }
    dropIntroductions(drafts);
    for (Draft draft : drafts) {
      Panel.addCounted(draft, drafts);
    }
    List<Video> others = recordings.attach(drafts, upcoming);
    drafts.removeIf(
        draft ->
            draft.doubtful
                && draft.videos.isEmpty()
                && draft.slides.isEmpty()
                && (draft.people.isEmpty() || draft.title.isEmpty())
                && !(draft.listed && draft.title.length() >= LONG_TITLE));
    return settle(drafts, guests, others, cast);
  }

  /** A sentence that announces several speakers at once is no talk when each has one. */
  private static void dropIntroductions(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            isWeak(draft)
                && draft.people.size() > 1
                && draft.people.stream()
                    .allMatch(
                        person ->
                            drafts.stream()
                                .anyMatch(other -> other != draft && other.isBy(person.name()))));
  }

  /**
   * The people that an event's own page names as its authors: a page of an event has date and day
   * of publishing.
   */
  private static List<Mention> authors(FrontMatter front) {
    boolean event = front.text("event", "date_end", "event_url") != null;
    List<String> names = event ? front.list("authors", "speakers") : List.of();
    return names.stream()
        .filter(name -> Names.isHanName(name) || Names.isLatinName(name))
        .map(name -> new Mention(name, List.of(), null, 0, 0, 0))
        .toList();
  }

  private static void tables(
      List<Block> blocks, List<Section> sections, List<Draft> drafts, BitSet taken) {
    for (Section section : sections) {
      for (int i = section.from(); i < section.to(); i++) {
        if (blocks.get(i) instanceof Table table && !taken.get(i) && !section.isAside()) {
          drafts.addAll(AgendaTable.read(table, i, section.is(Section.Kind.AGENDA)));
        }
      }
    }
  }

  /** Joins drafts of one talk, in the order of the page. */
  private static List<Draft> joined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft same = same(joined, draft);
      if (same == null) {
        joined.add(draft);
      } else {
        same.absorb(draft);
      }
    }
    joined.sort((a, b) -> Integer.compare(a.evidence.line(), b.evidence.line()));
    return joined;
  }

  private static @Nullable Draft same(List<Draft> drafts, Draft one) {
    for (Draft other : drafts) {
      boolean titled = !one.title.isEmpty() && Titles.alike(one.title, other.title) >= SAME_TITLE;
      boolean people = one.sharesPeople(other);
      boolean compatible =
          people || one.people.isEmpty() || other.people.isEmpty() || overlap(one, other);
      if (titled && compatible && !(Titles.isGreeting(one.title) && !people)) {
        return other;
      }
      boolean apart = Math.abs(one.from - other.from) > APART && one.told && other.told;
      boolean weak =
          !apart
              && (isWeak(one)
                  || isWeak(other)
                  || (one.sureness == Title.GREETING && other.sureness == Title.GREETING));
      if (people
          && weak
          && (one.sureness != other.sureness
              || one.sureness == Title.GREETING
              || Titles.alike(one.title, other.title) > 0.3)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isWeak(Draft draft) {
    return draft.sureness == Title.PHRASE || draft.sureness == Title.CLAUSE;
  }

  private static boolean overlap(Draft one, Draft other) {
    return one.people.stream().anyMatch(person -> other.isBy(person.name()));
  }

  private static Programme settle(
      List<Draft> drafts, List<Mention> guests, List<Video> others, Cast cast) {
    for (Draft draft : drafts) {
      draft.people.forEach(person -> cast.caption(person, draft.evidence.line()));
    }
    cast.joinMisprints();
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    List<Talk> talks = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Speaker> own = new ArrayList<>();
      for (Mention person : draft.people) {
        Speaker speaker =
            speaker(cast, speakers, person, draft.evidence.line(), draft.evidence.quote());
        if (!own.contains(speaker)) {
          own.add(speaker);
        }
      }
      talks.add(new Talk(draft.title, own, draft.videos, draft.slides, draft.evidence));
    }
    for (Mention guest : guests) {
      speaker(cast, speakers, guest, 0, guest.name());
    }
    return new Programme(talks, List.copyOf(speakers.values()), others);
  }

  private static Speaker speaker(
      Cast cast, Map<String, Speaker> speakers, Mention person, int line, String quote) {
    String name = cast.canonical(person.name());
    return speakers.computeIfAbsent(name, n -> cast.speaker(n, line, quote));
  }
}
