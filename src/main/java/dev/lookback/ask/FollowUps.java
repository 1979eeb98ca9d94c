package dev.lookback.ask;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes a question that goes on from the one before: "那上海呢" asks the same of another place,
 * "the second one's video" something else of what was answered.
 */
final class FollowUps {

  private final Edition edition;
  private final Query query;
  private final Turn last;

  private FollowUps(Edition edition, Query query, Turn last) {
    this.edition = edition;
    this.query = query;
    this.last = last;
  }

  /** A question with all that it needs to be answered. */
  record Complete(Query query, @Nullable Want want, Focus focus) {}

  static Complete complete(Edition edition, Query query, @Nullable Turn last) {
    Want want = Want.of(query);
    if (last == null || (last.focus().isNone() && last.want() == null)) {
      return new Complete(query, want, Focus.NONE);
    }
    return new FollowUps(edition, query, last).complete(want);
  }

  private Complete complete(@Nullable Want want) {
    boolean refers = query.hasAny(Cue.THEY, Cue.THAT, Cue.GO_ON);
    boolean names =
        !query.people().isEmpty()
            || !query.places().isEmpty()
            || query.period() != null
            || !query.urls().isEmpty();
    if (isNextInSeries()) {
      return replaced(want);
    }
    if (!names && query.segments().isEmpty()) {
      return want == Want.NEXT || want == Want.OFF_TOPIC || want == Want.HELP || isFresh(refers)
          ? new Complete(query, want, Focus.NONE)
          : item(want);
    }
    if (names && isShort() && (query.has(Cue.GO_ON) || query.has(Cue.THAT))) {
      return replaced(want);
    }
    boolean near = refers || last.focus().events().size() == 1;
    if (near && !query.segments().isEmpty() && query.people().isEmpty() && isInFocus()) {
      return new Complete(query, want == null ? Want.TALKS : want, last.focus());
    }
    if (query.has(Cue.THEY) && query.people().isEmpty() && !last.focus().people().isEmpty()) {
      return new Complete(query, want == null ? Want.TALKS : want, people());
    }
    if (query.has(Cue.THAT)
        && query.places().isEmpty()
        && query.period() == null
        && !last.focus().events().isEmpty()
        && !query.people().isEmpty()) {
      return new Complete(query, want, last.focus());
    }
    return new Complete(query, want, Focus.NONE);
  }

  /** Another number for the same question: 第九届在哪办的, then 第十届呢. */
  private boolean isNextInSeries() {
    Ordinals.Found number = query.ordinal();
    Ordinals.Found before = last.query().ordinal();
    return number != null
        && number.ofEvent()
        && before != null
        && before.ofEvent()
        && query.people().isEmpty()
        && query.segments().isEmpty();
  }

  /**
   * Whether it asks of all there is, as "what was the latest meetup" does, and not of what was
   * said.
   */
  private boolean isFresh(boolean refers) {
    return !refers
        && query.ordinal() == null
        && query.hasAny(Cue.LATEST, Cue.FIRST, Cue.MOST, Cue.COUNT)
        && query.has(Cue.EVENT)
        && !query.hasAny(Cue.VIDEO, Cue.SLIDES);
  }

  /** Names, and hardly anything besides: another subject for the same question. */
  private boolean isShort() {
    return (query.segments().isEmpty() && Want.of(query) == null)
        || query.text().length() < (query.isZh() ? 8 : 30);
  }

  private Focus people() {
    return new Focus(List.of(), List.of(), last.focus().people());
  }

  /** The same question about something else. */
  private Complete replaced(@Nullable Want want) {
    Query before = last.query();
    boolean samePerson = query.people().isEmpty();
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    cues.addAll(want == null ? before.cues() : query.cues());
    cues.removeAll(EnumSet.of(Cue.GO_ON, Cue.THAT));
    if (want == null && !query.places().isEmpty()) {
      cues.removeAll(EnumSet.of(Cue.FINAL));
    }
    boolean otherPlace = !query.places().isEmpty();
    Query merged =
        new Query(
            query.text(),
            query.language(),
            cues,
            samePerson ? before.people() : query.people(),
            otherPlace ? query.places() : before.places(),
            period(before.period()),
            query.ordinal() != null && query.ordinal().ofEvent() ? query.ordinal() : null,
            otherPlace || !samePerson || !query.segments().isEmpty()
                ? query.segments()
                : before.segments(),
            query.urls());
    Want wanted = want == null ? last.want() : want;
    boolean ofOnePerson = last.want() == Want.ROLE && last.focus().people().size() == 1;
    if (want == null && otherPlace && ofOnePerson) {
      // "And in Guangzhou?" after who somebody is: what that person did there.
      return new Complete(merged.withPeople(List.of()), Want.TALKS, people());
    }
    return new Complete(merged, wanted, Focus.NONE);
  }

  /** What this question names; of the year asked about before, where it leaves the year open. */
  private Periods.@Nullable Found period(Periods.@Nullable Found before) {
    Periods.Found now = query.period();
    if (now == null || before == null) {
      return now == null ? before : now;
    }
    boolean open = now.period().anyYear() && !before.period().anyYear();
    int year = before.period().start().getYear();
    return open ? new Periods.Found(now.start(), now.end(), now.period().of(year)) : now;
  }

  /** Something about what was answered, or about one of it. */
  private Complete item(@Nullable Want want) {
    Want wanted = want == null ? last.want() : want;
    Focus focus = last.focus();
    List<Session> talks = focus.talks();
    List<Event> events = focus.events();
    Integer at = position(talks.isEmpty() ? events.size() : talks.size());
    if (at == null) {
      return new Complete(query, wanted, focus);
    }
    List<String> people = focus.people();
    if (talks.isEmpty() && query.ordinal() != null && !query.ordinal().ofEvent()) {
      int number = query.ordinal().number();
      return number <= people.size()
          ? new Complete(
              plain(), wanted, new Focus(events, List.of(), people.subList(number - 1, number)))
          : nothing(wanted);
    }
    boolean ofEvent = query.ordinal() != null && query.ordinal().ofEvent() && events.size() > 1;
    if (!talks.isEmpty() && !ofEvent) {
      return at < talks.size() ? one(wanted, byOrder(talks).get(at)) : nothing(wanted);
    }
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Outline.byDay());
    if (query.has(Cue.LATEST)) {
      at = sorted.size() - 1;
    }
    return at < sorted.size() ? one(wanted, sorted.get(at)) : nothing(wanted);
  }

  /** First and latest go by day, second and last by the order in which the answer gave them. */
  private List<Session> byOrder(List<Session> talks) {
    if (!query.hasAny(Cue.FIRST, Cue.LATEST) || query.has(Cue.FINAL)) {
      return talks;
    }
    List<Session> sorted = new ArrayList<>(talks);
    sorted.sort(Outline.talksByDay(edition));
    return sorted;
  }

  private @Nullable Integer position(int size) {
    if (size == 0) {
      return null;
    }
    if (query.ordinal() != null) {
      return query.ordinal().number() - 1;
    }
    if (query.hasAny(Cue.FINAL, Cue.LATEST)) {
      return size - 1;
    }
    return query.has(Cue.FIRST) ? 0 : null;
  }

  private Complete one(@Nullable Want want, Session session) {
    Event event = edition.event(session.page().id());
    List<String> people = session.talk().speakers().stream().map(s -> s.name()).toList();
    return new Complete(plain(), want, new Focus(List.of(event), List.of(session), people));
  }

  private Complete one(@Nullable Want want, Event event) {
    Want wanted = want == Want.COUNT_EVENTS || want == Want.EVENTS ? Want.EVENT_FACTS : want;
    return new Complete(plain(), wanted, new Focus(List.of(event), List.of(), List.of()));
  }

  private Complete nothing(@Nullable Want want) {
    return new Complete(query, want, Focus.NONE);
  }

  /** The question without the order that is already applied. */
  private Query plain() {
    Set<Cue> cues = EnumSet.copyOf(query.cues());
    cues.removeAll(EnumSet.of(Cue.FIRST, Cue.LATEST, Cue.FINAL));
    return new Query(
        query.text(),
        query.language(),
        cues,
        query.people(),
        query.places(),
        query.period(),
        null,
        query.segments(),
        query.urls());
  }

  /** Whether the words are about what was answered: a speaker's company, a talk's title. */
  private boolean isInFocus() {
    if (last.focus().events().isEmpty() || !query.places().isEmpty() || query.period() != null) {
      return false;
    }
    Terms terms = Terms.of(edition, query.words());
    String words = RecapIndex.fold(query.words());
    for (Event event : last.focus().events()) {
      for (Session session : event.sessions()) {
        if (terms.in(RecapIndex.fold(session.talk().title())) >= Topics.FULL) {
          return true;
        }
      }
      if (event.speakers().stream().anyMatch(speaker -> Inquiry.isOf(speaker, terms, words))) {
        return true;
      }
    }
    return false;
  }
}
