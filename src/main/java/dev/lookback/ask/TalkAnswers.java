package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Slides;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Video;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers about talks: whose, about what, with which recordings. */
final class TalkAnswers {

  private final Inquiry inquiry;
  private final Phrases phrases;

  TalkAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
  }

  /**
   * The talks that a question is about.
   *
   * @param exact whether words or people named them, rather than an event all of whose talks they
   *     are
   * @param no the answer when there are none
   */
  record Selection(List<Session> sessions, boolean exact, @Nullable Answer no) {}

  Answer talks() {
    Selection selection = select(false);
    if (selection.no() != null) {
      return selection.no();
    }
    List<Session> sessions = selection.sessions();
    Draft draft = inquiry.draft();
    if (sessions.size() == 1) {
      Session only = sessions.get(0);
      draft.say(phrases.talkWithSource(only));
      draft.say(phrases.of("活动：", "Event: ") + phrases.event(inquiry.eventOf(only)));
    } else {
      draft.say(phrases.of("共 ", "") + phrases.talks(sessions.size()) + phrases.of("：", ":"));
      list(draft, sessions);
    }
    return filled(draft, sessions).count(sessions.size()).answer();
  }

  private void list(Draft draft, List<Session> sessions) {
    boolean oneEvent = sessions.stream().map(inquiry::eventOf).distinct().count() == 1;
    for (Session session : sessions.subList(0, Math.min(Phrases.LIST, sessions.size()))) {
      String of = oneEvent ? "" : phrases.of("，", ", ") + phrases.event(inquiry.eventOf(session));
      draft.say("- " + phrases.talkWithSource(session) + of);
    }
    if (sessions.size() > Phrases.LIST) {
      draft.say(phrases.more(sessions.size() - Phrases.LIST));
    }
  }

  private Draft filled(Draft draft, List<Session> sessions) {
    Set<String> named = new LinkedHashSet<>();
    inquiry.persons().forEach(person -> named.add(person.name()));
    if (inquiry.query.isOfGroup()) {
      named.retainAll(speakers(sessions));
    }
    for (Session session : sessions) {
      draft.talk(session).event(inquiry.eventOf(session));
      if (named.isEmpty()) {
        draft.speakers(session.talk().speakers());
      }
    }
    draft.people(named);
    if (sessions.stream().map(inquiry::eventOf).distinct().count() == 1) {
      draft.facts(inquiry.eventOf(sessions.get(0)));
    }
    return draft;
  }

  /** Those who gave talks, by their usual names. */
  private Set<String> speakers(List<Session> sessions) {
    Set<String> names = new HashSet<>();
    for (Session session : sessions) {
      for (Speaker speaker : session.talk().speakers()) {
        inquiry.edition.named(speaker.name()).forEach(person -> names.add(person.name()));
      }
    }
    return names;
  }

  Answer count() {
    Selection selection = select(false);
    if (selection.no() != null) {
      return selection.no();
    }
    List<Session> sessions = selection.sessions();
    Draft draft =
        inquiry
            .draft()
            .say(
                phrases.of("共 ", "In total ")
                    + phrases.talks(sessions.size())
                    + phrases.of("：", ":"));
    list(draft, sessions);
    return filled(draft, sessions).count(sessions.size()).answer();
  }

  /** Recordings or slides. */
  Answer media(boolean video) {
    Selection selection = select(true);
    if (selection.no() != null) {
      return selection.no();
    }
    List<Session> sessions = selection.sessions();
    Draft draft = inquiry.draft();
    List<Session> with = new ArrayList<>();
    for (Session session : sessions) {
      List<String> urls = video ? videos(session) : slides(session);
      if (!urls.isEmpty()) {
        with.add(session);
        draft.say(phrases.talkWithSource(session));
      }
      for (String url : urls) {
        draft.say("  " + url);
        add(draft, url, video);
      }
    }
    Set<Event> events = new LinkedHashSet<>(selection.exact() ? List.of() : events(sessions));
    if (with.isEmpty()) {
      events.forEach(event -> ofEvent(draft, event, video));
    }
    Answer answer = filledMedia(draft, with, events).answer();
    return answer.videos().isEmpty() && answer.slides().isEmpty()
        ? inquiry.nos.nothingToWatch(
            video, selection.exact() ? sessions : List.of(), events(sessions))
        : answer;
  }

  private Draft filledMedia(Draft draft, List<Session> with, Set<Event> events) {
    if (with.isEmpty()) {
      return draft.events(events);
    }
    return filled(draft, with);
  }

  private List<Event> events(List<Session> sessions) {
    Set<Event> events = new LinkedHashSet<>();
    sessions.forEach(session -> events.add(inquiry.eventOf(session)));
    if (events.isEmpty()) {
      events.addAll(inquiry.scopes.picked(inquiry.scope().events()));
    }
    return List.copyOf(events);
  }

  private static void add(Draft draft, String url, boolean video) {
    if (video) {
      draft.video(url);
    } else {
      draft.slides(url);
    }
  }

  /** What belongs to an event as a whole. */
  private void ofEvent(Draft draft, Event event, boolean video) {
    for (Recap page : event.pages()) {
      if (video) {
        page.otherVideos().forEach(it -> other(draft, event, page, it.url(), it.evidence(), true));
      } else {
        page.otherSlides().forEach(it -> other(draft, event, page, it.url(), it.evidence(), false));
      }
    }
  }

  private void other(
      Draft draft, Event event, Recap page, String url, Evidence evidence, boolean video) {
    draft.say(phrases.event(event) + phrases.source(page.id(), evidence)).say("  " + url);
    draft.cite(page.id(), evidence);
    add(draft, url, video);
  }

  private static List<String> videos(Session session) {
    return session.videos().stream().map(Video::url).toList();
  }

  private static List<String> slides(Session session) {
    return session.slides().stream().map(Slides::url).toList();
  }

  /**
   * Selects talks: those of the people, events and words that the question names.
   *
   * @param few whether only what fits best is meant, as when one recording is asked for
   */
  Selection select(boolean few) {
    Scope scope = inquiry.scope();
    if (scope.no() != null) {
      return new Selection(List.of(), false, inquiry.nos.noEvent());
    }
    Query query = inquiry.query;
    if (query.namesNothing() && !inquiry.focus.talks().isEmpty()) {
      return new Selection(inquiry.focus.talks(), true, null);
    }
    List<Person> persons = inquiry.persons();
    if (!persons.isEmpty()) {
      return ofPeople(persons, scope, few);
    }
    String topic = scope.topic();
    if (!topic.isBlank()) {
      return about(topic, scope, few);
    }
    if (!inquiry.hasEvents()) {
      return new Selection(List.of(), false, inquiry.nos.help());
    }
    List<Event> events = inquiry.meant();
    List<Session> sessions = new ArrayList<>();
    events.forEach(event -> sessions.addAll(event.sessions()));
    if (inquiry.query.has(Cue.PANEL)) {
      sessions.removeIf(session -> !Inquiry.isPanel(session));
    }
    if (sessions.isEmpty()) {
      boolean media = inquiry.want == Want.VIDEOS || inquiry.want == Want.SLIDES;
      return media && !events.isEmpty()
          ? new Selection(sessions, false, null)
          : new Selection(
              List.of(),
              false,
              events.isEmpty() ? inquiry.nos.noEvent() : inquiry.nos.notStated(events));
    }
    Integer which = events.size() == 1 ? inquiry.which() : null;
    if (which == null) {
      return new Selection(sessions, false, null);
    }
    return which <= sessions.size()
        ? new Selection(sessions.subList(which - 1, which), true, null)
        : new Selection(List.of(), true, inquiry.nos.noTalk(""));
  }

  private Selection ofPeople(List<Person> persons, Scope scope, boolean few) {
    List<Session> all =
        inquiry.sessionsOf(persons, scope.named() ? scope.events() : inquiry.edition.events());
    if (all.isEmpty()) {
      return new Selection(List.of(), true, inquiry.nos.noTalk(placeOrTopic(scope)));
    }
    String topic = scope.topic();
    List<Session> fitting = all;
    if (!topic.isBlank()) {
      List<Topics.Match> matches = inquiry.topics.among(all, inquiry.topics.terms(topic));
      fitting = best(matches, few);
      if (fitting.isEmpty()) {
        boolean asked =
            inquiry.want == Want.TALKS && scope.topics().stream().anyMatch(Segment::isSubject);
        if (asked || isElsewhere(topic)) {
          return new Selection(List.of(), true, inquiry.nos.noTalk(topic));
        }
        fitting = all;
      }
    }
    return new Selection(picked(fitting), true, null);
  }

  private String placeOrTopic(Scope scope) {
    return scope.named() && scope.events().size() == 1
        ? phrases.event(scope.events().get(0))
        : scope.topic();
  }

  /** Whether others talk of it, so that it is a subject and not a turn of speech. */
  private boolean isElsewhere(String topic) {
    Terms terms = inquiry.topics.terms(topic);
    return !terms.isCommon()
        && inquiry.topics.search(topic, inquiry.outline.events()).stream()
            .anyMatch(match -> match.title() >= Topics.FULL);
  }

  private List<Session> picked(List<Session> sessions) {
    List<Session> sorted = new ArrayList<>(sessions);
    sorted.sort(Outline.talksByDay(inquiry.edition));
    if (inquiry.query.has(Cue.FIRST)) {
      return sorted.subList(0, 1);
    }
    if (inquiry.query.hasAny(Cue.LATEST)) {
      return sorted.subList(sorted.size() - 1, sorted.size());
    }
    return sessions;
  }

  private Selection about(String topic, Scope scope, boolean few) {
    List<Session> sessions = find(topic, scope, few);
    if (!sessions.isEmpty()) {
      return new Selection(picked(sessions), true, null);
    }
    if (scope.named()) {
      List<Session> by = bySpeaker(topic, scope.events());
      if (!by.isEmpty()) {
        return new Selection(by, true, null);
      }
    }
    if (inquiry.want == Want.VIDEOS || inquiry.want == Want.SLIDES) {
      List<Event> told = inquiry.scopes.told(topic, scope.events());
      List<Session> ofEvents = told.stream().flatMap(event -> event.sessions().stream()).toList();
      if (told.size() == 1 && !ofEvents.isEmpty()) {
        return new Selection(ofEvents, false, null);
      }
    }
    return new Selection(List.of(), true, inquiry.nos.noTalk(topic));
  }

  /** Talks that words are about. */
  List<Session> find(String topic, Scope scope, boolean few) {
    Terms terms = inquiry.topics.terms(topic);
    if (terms.isEmpty()) {
      return List.of();
    }
    return best(inquiry.topics.search(topic, scope.events()), few);
  }

  private List<Session> bySpeaker(String words, List<Event> events) {
    List<Speaker> speakers = inquiry.affiliated(words, events);
    List<Session> sessions = new ArrayList<>();
    for (Event event : events) {
      for (Session session : event.sessions()) {
        if (!Inquiry.isPanel(session)
            && session.talk().speakers().stream()
                .anyMatch(s -> speakers.stream().anyMatch(o -> o.name().equals(s.name())))) {
          sessions.add(session);
        }
      }
    }
    return sessions;
  }

  /** Those whose title has all of the words; else those that fit about as well as the best. */
  private List<Session> best(Collection<Topics.Match> matches, boolean few) {
    List<Topics.Match> sorted = List.copyOf(matches);
    if (sorted.isEmpty()) {
      return List.of();
    }
    Topics.Match first = sorted.get(0);
    double margin = few ? 0.02 : 0.08;
    List<Session> best = new ArrayList<>();
    for (Topics.Match match : sorted) {
      boolean full = first.title() >= Topics.FULL && match.title() >= Topics.FULL;
      if ((full && !few) || match.score() >= first.score() - margin) {
        best.add(match.session());
      }
    }
    return best.size() > Phrases.LIST && few ? best.subList(0, 1) : best;
  }
}
