package dev.lookback.ask;

import static java.util.Comparator.comparing;

import dev.lookback.library.Appearance;
import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import dev.lookback.recap.Evidence;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Passage;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers about people: who spoke, who they are, who with, who most. */
final class PeopleAnswers {

  private static final Pattern OPENING =
      Pattern.compile("致辞|开场|开幕|欢迎|opening|welcome", Pattern.CASE_INSENSITIVE);
  private static final Pattern MODERATED =
      Pattern.compile("主持|moderat|hosted by|chaired", Pattern.CASE_INSENSITIVE);

  private static final Pattern DID =
      Pattern.compile("\\bwho (?:ha[sd] |have )?([a-z]{3,}ed)(?![a-z])");

  private final Inquiry inquiry;
  private final Phrases phrases;
  private final TalkAnswers talks;

  PeopleAnswers(Inquiry inquiry, TalkAnswers talks) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
    this.talks = talks;
  }

  /** Who spoke at an event, or about something. */
  Answer who() {
    Scope scope = inquiry.scope();
    if (scope.no() != null) {
      return inquiry.nos.noEvent();
    }
    if (inquiry.query.namesNothing() && !inquiry.focus.talks().isEmpty()) {
      return of(inquiry.focus.talks());
    }
    List<Event> before = inquiry.focus.events();
    if (!before.isEmpty() && !inquiry.query.segments().isEmpty()) {
      List<Speaker> among = inquiry.affiliated(inquiry.query.words(), before);
      if (!among.isEmpty()) {
        return bearing(among, before);
      }
    }
    if (scope.named() && isOfSomethingElse(scope)) {
      return inquiry.nos.notStated(inquiry.meant());
    }
    String topic = scope.topic();
    if (!topic.isBlank()) {
      return about(topic, scope);
    }
    if (!inquiry.hasEvents()) {
      return inquiry.nos.help();
    }
    return at(inquiry.meant());
  }

  /** Whether it asks who did something at an event that isn't known as what speakers do. */
  private boolean isOfSomethingElse(Scope scope) {
    String text = Letters.fold(inquiry.query.text());
    Matcher matcher = DID.matcher(text);
    return matcher.find()
        && Cues.at(text, matcher.start(1)) == null
        && scope.topics().stream().allMatch(segment -> segment.start() == matcher.start(1));
  }

  private Answer at(List<Event> events) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    Draft draft = inquiry.draft();
    for (Event event : events) {
      if (event.speakers().isEmpty()) {
        continue;
      }
      Integer which = events.size() == 1 ? inquiry.which() : null;
      List<Speaker> all = event.speakers();
      if (which != null && which > all.size()) {
        return inquiry.nos.notStated(events);
      }
      draft.event(event).facts(event).say(phrases.event(event) + phrases.of("：", ":"));
      for (Speaker speaker : which == null ? all : all.subList(which - 1, which)) {
        speakers.put(speaker.name(), speaker);
        draft.cite(event.main().id(), speaker.evidence());
        draft.say(
            "- "
                + phrases.speaker(speaker)
                + phrases.source(event.main().id(), speaker.evidence()));
      }
    }
    if (speakers.isEmpty()) {
      return events.isEmpty() ? inquiry.nos.noEvent() : inquiry.nos.notStated(events);
    }
    return draft.people(speakers.keySet()).count(speakers.size()).answer();
  }

  private Answer about(String topic, Scope scope) {
    List<Session> sessions = talks.find(topic, scope, true);
    if (!sessions.isEmpty()) {
      return of(sessions);
    }
    List<Speaker> affiliated =
        scope.named() ? inquiry.affiliated(topic, scope.events()) : List.of();
    if (!affiliated.isEmpty()) {
      return bearing(affiliated, scope.events());
    }
    List<Event> told = inquiry.scopes.told(topic, scope.events());
    if (told.size() == 1 && (scope.named() || isAboutEvent())) {
      return at(told);
    }
    return inquiry.nos.noTalk(topic);
  }

  /** Speakers by their company or job. */
  private Answer bearing(List<Speaker> speakers, List<Event> events) {
    Draft draft = inquiry.draft().speakers(speakers);
    for (Speaker speaker : speakers) {
      for (Event event : events) {
        if (event.speakers().contains(speaker)) {
          draft.event(event).cite(event.main().id(), speaker.evidence());
          draft.say(
              "- "
                  + phrases.speaker(speaker)
                  + phrases.source(event.main().id(), speaker.evidence()));
        }
      }
    }
    return draft.count(speakers.size()).answer();
  }

  private boolean isAboutEvent() {
    return inquiry.query.has(Cue.EVENT) && !inquiry.query.has(Cue.ABOUT);
  }

  private Answer of(List<Session> sessions) {
    Draft draft = inquiry.draft();
    Set<String> people = new LinkedHashSet<>();
    for (Session session : sessions) {
      Event event = inquiry.eventOf(session);
      draft.talk(session).event(event);
      session.talk().speakers().forEach(speaker -> people.add(speaker.name()));
      session.talk().speakers().forEach(speaker -> draft.say(phrases.speaker(speaker)));
      draft.say(phrases.talkWithSource(session) + phrases.of("，", ", ") + phrases.event(event));
    }
    if (people.isEmpty()) {
      return inquiry.nos.notStated(sessions.stream().map(inquiry::eventOf).toList());
    }
    if (sessions.size() == 1) {
      draft.facts(inquiry.eventOf(sessions.get(0)));
    }
    return draft.people(people).answer();
  }

  /** What somebody's job and company are. */
  Answer role() {
    List<Person> persons = inquiry.persons();
    if (persons.isEmpty()) {
      return inquiry.nos.help();
    }
    Draft draft = inquiry.draft();
    boolean stated = false;
    for (Person person : persons) {
      Set<String> said = new LinkedHashSet<>();
      List<Appearance> appearances = new ArrayList<>(inquiry.appearances(person));
      if (appearances.isEmpty()) {
        appearances.addAll(person.appearances());
      }
      for (int i = appearances.size() - 1; i >= 0; i--) {
        Appearance appearance = appearances.get(i);
        String role = phrases.role(appearance.speaker());
        draft.event(appearance.event());
        appearance.sessions().forEach(draft::talk);
        if (role != null && said.add(role)) {
          stated = true;
          draft.cite(appearance.page().id(), appearance.speaker().evidence());
          draft.say(
              person.name()
                  + phrases.of("，", ", ")
                  + role
                  + phrases.source(appearance.page().id(), appearance.speaker().evidence()));
        }
      }
      draft.people(List.of(person.name()));
    }
    if (!stated && inquiry.query.has(Cue.ROLE)) {
      return inquiry.nos.notStated(
          persons.stream().flatMap(p -> p.appearances().stream()).map(Appearance::event).toList());
    }
    for (Person person : persons) {
      inquiry
          .sessionsOf(List.of(person), inquiry.edition.events())
          .forEach(session -> draft.say("- " + phrases.talkWithSource(session)));
    }
    return draft.answer();
  }

  /** The events at which all of these people were. */
  Answer together() {
    List<Set<Event>> each = new ArrayList<>();
    for (Query.Naming naming : inquiry.query.people()) {
      Set<Event> events = new LinkedHashSet<>();
      for (String name : naming.names()) {
        for (Person person : inquiry.edition.named(name)) {
          inquiry.appearances(person).forEach(appearance -> events.add(appearance.event()));
        }
      }
      each.add(events);
    }
    List<Event> shared = new ArrayList<>(each.get(0));
    each.forEach(shared::retainAll);
    if (inquiry.scope().named()) {
      shared.removeIf(inquiry.outline.oneOf(inquiry.scope().events()).negate());
    }
    String who = phrases.names(inquiry.persons().stream().map(Person::name).toList());
    if (shared.isEmpty()) {
      return inquiry
          .draft()
          .because(Reason.NO_SUCH_EVENT)
          .say(phrases.of("没有找到 " + who + " 同台的活动。", "No event had " + who + " on stage together."))
          .answer();
    }
    shared.sort(Outline.byDay());
    Draft draft =
        inquiry
            .draft()
            .say(
                phrases.of(
                    who + " 同台过 " + shared.size() + " 次：",
                    who + " were at " + phrases.events(shared.size()) + " together:"));
    for (Event event : shared) {
      draft.event(event).say("- " + phrases.eventWithSource(event)).facts(event);
    }
    inquiry.persons().forEach(person -> draft.people(List.of(person.name())));
    return draft.count(shared.size()).answer();
  }

  /** Who has given the most talks; all who share the first place. */
  Answer most() {
    if (inquiry.scope().no() != null) {
      return inquiry.nos.noEvent();
    }
    Predicate<Event> within = inquiry.outline.oneOf(inquiry.scope().events());
    Map<Person, List<Session>> given = new LinkedHashMap<>();
    for (Person person : inquiry.edition.people()) {
      List<Session> sessions = inquiry.sessionsOf(List.of(person), within);
      sessions.removeIf(session -> inquiry.eventOf(session).kind() != Kind.RECAP);
      if (!sessions.isEmpty()) {
        given.put(person, sessions);
      }
    }
    int most = given.values().stream().mapToInt(List::size).max().orElse(0);
    if (most == 0) {
      return inquiry.nos.notStated(inquiry.scope().events());
    }
    Draft draft = inquiry.draft();
    List<Map.Entry<Person, List<Session>>> top =
        given.entrySet().stream().filter(entry -> entry.getValue().size() == most).toList();
    for (Map.Entry<Person, List<Session>> entry : top) {
      draft.people(List.of(entry.getKey().name()));
      draft.say(
          entry.getKey().name()
              + phrases.of("，", ", ")
              + phrases.talks(most)
              + phrases.of("：", ":"));
      entry
          .getValue()
          .forEach(session -> draft.say("- " + phrases.talkWithSource(session)).talk(session));
      entry.getValue().forEach(session -> draft.event(inquiry.eventOf(session)));
    }
    return draft.count(most).answer();
  }

  Answer opening() {
    List<Event> events = inquiry.scope().no() == null ? inquiry.meant() : List.of();
    if (events.isEmpty()) {
      return inquiry.nos.noEvent();
    }
    Event event = events.get(events.size() - 1);
    List<Session> sessions =
        event.sessions().stream()
            .filter(session -> OPENING.matcher(session.talk().title()).find())
            .toList();
    if (!sessions.isEmpty()) {
      return of(sessions);
    }
    Answer said = saidOf(event, OPENING);
    if (said != null) {
      return said;
    }
    return event.sessions().isEmpty()
        ? inquiry.nos.notStated(events)
        : of(event.sessions().subList(0, 1));
  }

  Answer moderator() {
    List<Event> events = inquiry.scope().no() == null ? inquiry.meant() : List.of();
    for (Event event : events) {
      Answer said = saidOf(event, MODERATED);
      if (said != null) {
        return said;
      }
    }
    return events.isEmpty() ? inquiry.nos.noEvent() : inquiry.nos.notStated(events);
  }

  /** Who stands beside a word in an event's page, with the words around it; null for nobody. */
  private @Nullable Answer saidOf(Event event, Pattern pattern) {
    RecapId page = event.main().id();
    for (Passage passage : inquiry.edition.index().passages(page)) {
      String who = nearest(passage.text(), pattern);
      if (who != null) {
        String excerpt = excerpt(passage.text(), pattern);
        return inquiry
            .draft()
            .people(List.of(who))
            .event(event)
            .facts(event)
            .say(who + phrases.of("，", ", ") + phrases.event(event))
            .say(excerpt + phrases.source(page, passage.line()))
            .cite(page, Evidence.stated(passage.line(), excerpt))
            .answer();
      }
    }
    return null;
  }

  private static String excerpt(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    int at = matcher.find() ? matcher.start() : 0;
    int start = Math.max(0, at - 40);
    int end = Math.min(text.length(), at + 40);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** The known person whose name stands nearest to the word, in the same clause or the next. */
  private @Nullable String nearest(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    String best = null;
    int distance = 24;
    List<Person> persons = matcher.find() ? persons(text) : List.of();
    matcher.reset();
    while (matcher.find()) {
      for (Person person : persons) {
        for (String name : person.names()) {
          for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int away =
                at >= matcher.end()
                    ? at - matcher.end()
                    : Math.abs(matcher.start() - at - name.length()) + 2;
            if (away < distance) {
              distance = away;
              best = person.name();
            }
          }
        }
      }
    }
    return best;
  }

  private List<Person> persons(String text) {
    List<Person> persons = new ArrayList<>();
    inquiry
        .edition
        .names()
        .in(text.length() > Question.LENGTH ? text.substring(0, Question.LENGTH) : text)
        .forEach(found -> persons.addAll(inquiry.edition.named(found.name())));
    persons.sort(comparing(Person::name));
    return persons;
  }
}
