package dev.lookback.reading;

import dev.lookback.reading.Block.Table;
import dev.lookback.reading.Draft.Title;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import dev.lookback.recap.Video;
import java.util.ArrayList;
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
 *
 * @param isFull whether there were more talks than are taken from one page
 */
record Programme(
    List<Talk> talks, List<Speaker> speakers, List<Video> otherVideos, boolean isFull) {

  private static final double SAME_TITLE = 0.75;

  /** An agenda often has a talk in other words than the report about it. */
  private static final double LIKE_TITLE = 0.3;

  private static final int APART = 4;

  /** So many guests may share the only talk of a page. */
  private static final int MOST_GUESTS = 3;

  private static final int LONG_TITLE = 24;

  /**
   * @param upcoming whether live streams on the page are still to come
   */
  static Programme read(Material material, boolean upcoming) {
    Draft transcript = Solo.transcript(material);
    List<Mention> guests = new ArrayList<>();
    List<Draft> drafts =
        transcript == null ? drafts(material, guests) : new ArrayList<>(List.of(transcript));
    if (transcript != null) {
      Labelled.read(material);
    }
    boolean full = drafts.size() > Limits.TALKS;
    if (full) {
      drafts.subList(Limits.TALKS, drafts.size()).clear();
    }
    dropIntroductions(drafts);
    for (Draft draft : drafts) {
      draft.title = TitleWords.withoutSpeaker(draft.title, draft.people);
      Panel.addCounted(draft, drafts);
    }
    if (drafts.size() == 1 && drafts.get(0).people.isEmpty() && guests.size() <= MOST_GUESTS) {
      guests.stream().filter(guest -> !Solo.isHost(guest)).forEach(drafts.get(0)::add);
    }
    List<Video> others = material.recordings().attach(drafts, upcoming);
    Addressed.addSpeakers(drafts, guests);
    drafts.removeIf(Programme::isUnconfirmed);
    return settle(drafts, guests, others, material, full);
  }

  int talksWithSpeakers() {
    return (int) talks.stream().filter(talk -> !talk.speakers().isEmpty()).count();
  }

  /** The recordings alone: a page about no event has no talks of its own. */
  Programme withoutTalks() {
    List<Video> all = new ArrayList<>(otherVideos);
    talks.forEach(talk -> all.addAll(talk.videos()));
    return new Programme(List.of(), List.of(), all, false);
  }

  /** The talks in every way in which a page may lay them out; the surest ways first. */
  private static List<Draft> drafts(Material material, List<Mention> guests) {
    Repeated repeated = new Repeated(material);
    List<Draft> drafts = repeated.headings();
    drafts.addAll(Headed.read(material));
    tables(material, drafts);
    boolean stated = haveSpeakers(drafts);
    drafts.addAll(repeated.lists(stated));
    drafts.addAll(Listed.read(material, false, stated));
    drafts.addAll(Numbered.read(material));
    Labelled.Programme labelled = Labelled.read(material);
    guests.addAll(labelled.guests().isEmpty() ? authors(material.front()) : labelled.guests());
    drafts.addAll(labelled.drafts());
    stated = haveSpeakers(drafts);
    drafts.addAll(repeated.most(stated));
    drafts.addAll(Narrated.read(material));
    drafts = joined(drafts);
    List<Draft> besides = areDoubtful(drafts) ? List.of() : LinkedTalks.read(material, drafts);
    if (!besides.isEmpty()) {
      drafts.addAll(besides);
      drafts = joined(drafts);
    }
    if (areDoubtful(drafts)) {
      List<Draft> linked = Listed.read(material, true, false);
      drafts.addAll(linked.isEmpty() ? material.recordings().titled() : linked);
      drafts = joined(drafts);
    }
    if (areDoubtful(drafts)) {
      Draft solo = Solo.event(material, guests);
      solo = solo == null && drafts.isEmpty() ? Solo.page(material, guests) : solo;
      drafts = solo == null ? drafts : new ArrayList<>(List.of(solo));
    }
    return drafts;
  }

  /** Whether more than one talk has its speakers. */
  private static boolean haveSpeakers(List<Draft> drafts) {
    return drafts.stream().filter(draft -> !draft.people.isEmpty()).count() > 1;
  }

  private static boolean areDoubtful(List<Draft> drafts) {
    return drafts.stream().allMatch(draft -> draft.doubtful);
  }

  private static boolean isUnconfirmed(Draft draft) {
    boolean linked = !draft.videos.isEmpty() || !draft.slides.isEmpty();
    boolean spoken = !draft.people.isEmpty() && !draft.title.isEmpty();
    boolean telling = draft.listed && draft.title.length() >= LONG_TITLE;
    return draft.doubtful && !linked && !spoken && !telling;
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
    List<String> given = front.list("speakers", "speaker", "presenters");
    List<String> names = given.isEmpty() && event ? front.list("authors") : given;
    return names.stream()
        .map(GivenSpeakers::name)
        .filter(name -> Names.isHanName(name) || Names.isLatinName(name))
        .map(name -> Mention.of(name, null))
        .toList();
  }

  private static void tables(Material material, List<Draft> drafts) {
    for (Section section : material.sections()) {
      for (int i = section.from(); i < section.to(); i++) {
        boolean free = !material.taken().get(i) && !section.isAside();
        if (free && material.blocks().get(i) instanceof Table table) {
          drafts.addAll(AgendaTable.read(table, i, section.isOfTalks()));
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
      if (joined.size() > Limits.TALKS) {
        break;
      }
    }
    joined.sort((a, b) -> Integer.compare(a.evidence.line(), b.evidence.line()));
    return joined;
  }

  private static @Nullable Draft same(List<Draft> drafts, Draft one) {
    for (Draft other : drafts) {
      if (isSame(one, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isSame(Draft one, Draft other) {
    boolean people = one.sharesPeople(other);
    boolean compatible =
        people || one.people.isEmpty() || other.people.isEmpty() || one.overlaps(other);
    if (!compatible) {
      return false;
    }
    double alike = one.letters().likeness(other.letters());
    boolean titled = !one.title.isEmpty() && alike >= SAME_TITLE;
    if (titled && !(Titles.isGreeting(one.title) && !people)) {
      return true;
    }
    boolean agenda = one.listed != other.listed && one.sureness != other.sureness;
    if (people && agenda && alike > LIKE_TITLE) {
      return true;
    }
    boolean apart = Math.abs(one.from - other.from) > APART && one.told && other.told;
    boolean greetings = one.sureness == Title.GREETING && other.sureness == Title.GREETING;
    boolean weak = !apart && (isWeak(one) || isWeak(other) || greetings);
    boolean differs = one.sureness != other.sureness || one.sureness == Title.GREETING;
    return people && weak && (differs || alike > LIKE_TITLE);
  }

  private static boolean isWeak(Draft draft) {
    return draft.sureness == Title.PHRASE || draft.sureness == Title.CLAUSE;
  }

  private static Programme settle(
      List<Draft> drafts,
      List<Mention> guests,
      List<Video> others,
      Material material,
      boolean full) {
    Cast cast = material.cast();
    for (Draft draft : drafts) {
      draft.people.forEach(person -> cast.caption(person, draft.evidence.line()));
    }
    for (Draft draft : drafts) {
      draft.people.forEach(person -> cast.forget(person, draft.title));
    }
    cast.joinMisprints();
    Citations citations = Citations.of(material);
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    List<Talk> talks = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Speaker> own = new ArrayList<>();
      for (Mention person : draft.people) {
        String name = cast.canonical(person.name());
        Speaker speaker =
            speakers.computeIfAbsent(name, n -> cast.speaker(n, citations, draft.evidence));
        if (!own.contains(speaker)) {
          own.add(speaker);
        }
      }
      talks.add(new Talk(draft.title, own, draft.videos, draft.slides, citations.talk(draft)));
    }
    for (Mention guest : guests) {
      String name = cast.canonical(guest.name());
      Evidence somewhere = Evidence.stated(1, "");
      speakers.computeIfAbsent(name, n -> cast.speaker(n, citations, somewhere));
    }
    return new Programme(talks, List.copyOf(speakers.values()), others, full);
  }
}
