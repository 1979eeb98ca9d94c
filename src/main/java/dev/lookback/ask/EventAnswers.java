package dev.lookback.ask;

import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import dev.lookback.recap.Recap;
import dev.lookback.recap.Speaker;
import dev.lookback.search.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers about events: when, where, which, how many, what next. */
final class EventAnswers {

  private final Inquiry inquiry;
  private final Phrases phrases;
  private final TalkAnswers talks;

  EventAnswers(Inquiry inquiry, TalkAnswers talks) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
    this.talks = talks;
  }

  /** The events that the question is about; null with no answer but the one given. */
  private record Chosen(List<Event> events, @Nullable Answer no) {}

  private Chosen choose() {
    Scope scope = inquiry.scope();
    if (scope.no() != null) {
      return new Chosen(List.of(), inquiry.nos.noEvent());
    }
    if (inquiry.query.namesNothing() && !inquiry.focus.talks().isEmpty()) {
      return new Chosen(eventsOf(inquiry.focus.talks()), null);
    }
    List<Person> persons = inquiry.persons();
    String topic = scope.topic();
    if (!persons.isEmpty()) {
      return ofPeople(persons, scope, topic);
    }
    if (topic.isBlank()) {
      return new Chosen(inquiry.scopes.picked(scope.events()), null);
    }
    List<Event> told = inquiry.scopes.told(topic, scope.events());
    if (told.isEmpty()) {
      return new Chosen(
          List.of(),
          inquiry.scope().named()
              ? inquiry.nos.notStated(scope.events())
              : inquiry.nos.noTalk(topic));
    }
    return new Chosen(inquiry.scopes.picked(told), null);
  }

  private Chosen ofPeople(List<Person> persons, Scope scope, String topic) {
    Set<Event> events = new LinkedHashSet<>();
    if (!topic.isBlank()) {
      TalkAnswers.Selection selection = talks.select(false);
      if (selection.no() == null) {
        events.addAll(eventsOf(selection.sessions()));
      }
    }
    if (!topic.isBlank() && inquiry.query.has(Cue.WHEN)) {
      Set<Event> told = new LinkedHashSet<>(inquiry.scopes.told(topic, scope.events()));
      List<Event> with = new ArrayList<>();
      persons.forEach(
          person ->
              person.appearances().stream()
                  .map(appearance -> appearance.event())
                  .filter(told::contains)
                  .forEach(with::add));
      if (!with.isEmpty()) {
        events.retainAll(with);
        events.addAll(with);
      }
    }
    if (events.isEmpty()) {
      Predicate<Event> within =
          scope.named() ? inquiry.outline.oneOf(scope.events()) : event -> true;
      for (Person person : persons) {
        inquiry.appearances(person).stream()
            .map(appearance -> appearance.event())
            .filter(within)
            .forEach(events::add);
      }
    }
    if (events.isEmpty()) {
      return new Chosen(List.of(), inquiry.nos.noTalk(topic));
    }
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Outline.byDay());
    return new Chosen(inquiry.scopes.picked(sorted), null);
  }

  private List<Event> eventsOf(List<Session> sessions) {
    Set<Event> events = new LinkedHashSet<>();
    sessions.forEach(session -> events.add(inquiry.eventOf(session)));
    return List.copyOf(events);
  }

  /** When and where. */
  Answer facts() {
    if (!inquiry.hasEvents() && inquiry.query.namesNothing() && inquiry.focus.isNone()) {
      return inquiry.nos.help();
    }
    Chosen chosen = choose();
    if (chosen.no() != null) {
      return chosen.no();
    }
    if (chosen.events().isEmpty()) {
      return inquiry.nos.noEvent();
    }
    List<Event> events = latestFirst(chosen.events());
    Event first = events.get(0);
    Draft draft = inquiry.draft().facts(first);
    for (Event event : events.subList(0, Math.min(Phrases.LIST, events.size()))) {
      draft.event(event).say(phrases.eventWithSource(event));
      String venue = event.venue();
      if (venue != null && inquiry.query.has(Cue.WHERE)) {
        draft.say(phrases.of("地点：", "Venue: ") + venue);
      }
    }
    if (first.date() == null && inquiry.query.has(Cue.WHEN)) {
      draft.say(phrases.of("文档没有写活动日期。", "The documents don't say on which day."));
    }
    return draft.people(thoseAt(events)).answer();
  }

  /** Of the people asked about, those who were at the events. */
  private List<String> thoseAt(Collection<Event> events) {
    return inquiry.persons().stream()
        .filter(person -> person.appearances().stream().anyMatch(at -> events.contains(at.event())))
        .map(Person::name)
        .toList();
  }

  /** Of several events the latest past one is meant first. */
  private List<Event> latestFirst(List<Event> events) {
    List<Event> sorted = new ArrayList<>();
    for (Event event : events) {
      if (!inquiry.scopes.isAhead(event)) {
        sorted.add(0, event);
      }
    }
    events.stream().filter(inquiry.scopes::isAhead).forEach(sorted::add);
    return sorted;
  }

  Answer list() {
    Chosen chosen = chooseAll();
    if (chosen.no() != null) {
      return chosen.no();
    }
    List<Event> events = chosen.events();
    if (events.isEmpty()) {
      return inquiry.nos.noEvent();
    }
    Draft draft =
        inquiry
            .draft()
            .say(phrases.of("共 ", "") + phrases.events(events.size()) + phrases.of("：", ":"));
    return listed(draft, events).count(events.size()).answer();
  }

  /** The cities of the events, in the order of the first visit. */
  Answer cities() {
    Chosen chosen = choose();
    if (chosen.no() != null) {
      return chosen.no();
    }
    Map<String, List<Event>> byCity = new LinkedHashMap<>();
    for (Event event : chosen.events()) {
      String city = Scopes.canonicalCity(event);
      if (city != null && !city.equals(Scopes.ONLINE) && !inquiry.scopes.isAhead(event)) {
        byCity.computeIfAbsent(city, any -> new ArrayList<>()).add(event);
      }
    }
    if (byCity.isEmpty()) {
      return chosen.events().isEmpty()
          ? inquiry.nos.noEvent()
          : inquiry.nos.notStated(chosen.events());
    }
    int many = byCity.size();
    Draft draft =
        inquiry
            .draft()
            .say(phrases.of("共 " + many + " 个城市：", many + (many == 1 ? " city:" : " cities:")));
    for (List<Event> events : byCity.values()) {
      Event first = events.get(0);
      draft.say(
          "- "
              + phrases.events(events.size())
              + phrases.of("：", ": ")
              + phrases.eventWithSource(first));
      events.forEach(event -> draft.event(event).whereabouts(event));
    }
    return draft.people(thoseAt(chosen.events())).count(many).answer();
  }

  private Chosen chooseAll() {
    Scope scope = inquiry.scope();
    if (inquiry.want == Want.COUNT_EVENTS) {
      Chosen all = choose();
      List<Event> held =
          all.events().stream().filter(event -> !inquiry.scopes.isAhead(event)).toList();
      return held.isEmpty() ? all : new Chosen(held, null);
    }
    if (inquiry.query.hasAny(Cue.LATEST) && inquiry.query.has(Cue.LIST) && scope.no() == null) {
      List<Event> past =
          scope.events().stream().filter(event -> !inquiry.scopes.isAhead(event)).toList();
      return new Chosen(past.subList(Math.max(0, past.size() - 5), past.size()), null);
    }
    return choose();
  }

  private Draft listed(Draft draft, List<Event> events) {
    for (Event event : events.subList(0, Math.min(Phrases.LIST, events.size()))) {
      draft.say("- " + phrases.eventWithSource(event));
    }
    if (events.size() > Phrases.LIST) {
      draft.say(phrases.more(events.size() - Phrases.LIST));
    }
    events.forEach(event -> draft.event(event).facts(event));
    return draft;
  }

  Answer countPeople() {
    Chosen chosen = choose();
    if (chosen.no() != null) {
      return chosen.no();
    }
    Set<String> names = new LinkedHashSet<>();
    chosen
        .events()
        .forEach(event -> event.speakers().forEach(speaker -> names.add(speaker.name())));
    if (names.isEmpty()) {
      return chosen.events().isEmpty()
          ? inquiry.nos.noEvent()
          : inquiry.nos.notStated(chosen.events());
    }
    Draft draft =
        inquiry
            .draft()
            .say(phrases.of(names.size() + " 位讲者：", names.size() + " speakers:"))
            .say(phrases.names(names));
    return listed(draft, chosen.events()).people(names).count(names.size()).answer();
  }

  Answer summary() {
    Chosen chosen = choose();
    if (chosen.no() != null) {
      return chosen.no();
    }
    if (!inquiry.hasEvents() && inquiry.scope().topic().isBlank()) {
      return inquiry.nos.help();
    }
    if (chosen.events().isEmpty()) {
      return inquiry.nos.noEvent();
    }
    Event event = latestFirst(chosen.events()).get(0);
    Draft draft = inquiry.draft().event(event).facts(event).say(phrases.eventWithSource(event));
    Recap main = event.main();
    if (main.summary() != null) {
      draft.say(main.summary());
    }
    for (Session session : event.sessions()) {
      draft.say("- " + phrases.talkWithSource(session)).talk(session);
    }
    return draft.people(event.speakers().stream().map(Speaker::name).toList()).answer();
  }

  /** Who organised it. */
  Answer hosts() {
    Chosen chosen = choose();
    if (chosen.no() != null) {
      return chosen.no();
    }
    if (!inquiry.hasEvents() && inquiry.focus.isNone()) {
      return inquiry.nos.help();
    }
    return chosen.events().isEmpty()
        ? inquiry.nos.noEvent()
        : new HostAnswers(inquiry).of(latestFirst(chosen.events()));
  }

  Answer next() {
    Scope scope = inquiry.scope();
    if (scope.no() != null) {
      return inquiry.nos.noEvent();
    }
    List<Event> ahead = new ArrayList<>();
    for (Event event : scope.events()) {
      LocalDate day = event.date() == null ? null : event.date().value();
      if (day != null && !day.isBefore(inquiry.today)) {
        ahead.add(event);
      }
    }
    if (ahead.isEmpty()) {
      return inquiry.nos.nothingAhead();
    }
    Event next = ahead.get(0);
    Draft draft = inquiry.draft().facts(next);
    for (Event event : ahead) {
      draft.event(event).say(phrases.eventWithSource(event));
      if (event.main().page() != null) {
        draft.say("  " + event.main().page());
      }
    }
    return draft.answer();
  }

  /** What is like a talk or event. */
  Answer similar() {
    TalkAnswers.Selection selection = talks.select(true);
    if (selection.no() != null || selection.sessions().isEmpty()) {
      return selection.no() != null ? selection.no() : inquiry.nos.help();
    }
    Session like = selection.sessions().get(0);
    int at = like.page().talks().indexOf(like.talk());
    Draft draft = inquiry.draft();
    draft.say(phrases.of("类似 ", "Similar to ") + phrases.talk(like) + phrases.of("：", ":"));
    Set<Session> found = new LinkedHashSet<>();
    for (Hit hit : inquiry.edition.index().similar(like.page().id(), at, 20)) {
      Session session = Topics.session(inquiry.edition.event(hit.recap()), hit);
      if (session != null && !session.equals(like) && found.size() < 5) {
        found.add(session);
      }
    }
    if (found.isEmpty()) {
      return inquiry.nos.noTalk(like.talk().title());
    }
    for (Session session : found) {
      draft
          .say("- " + phrases.talkWithSource(session))
          .talk(session)
          .event(inquiry.eventOf(session));
    }
    return draft.answer();
  }
}
