package dev.lookback.ask;

import static java.util.Comparator.comparing;

import dev.lookback.library.Appearance;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Speaker;
import dev.lookback.search.RecapIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One question over one edition: what the classes that answer have in common. */
final class Inquiry {

  private static final Pattern PANEL =
      Pattern.compile("圆桌|座谈|对话环节|panel|round ?table", Pattern.CASE_INSENSITIVE);

  final Outline outline;
  final Edition edition;
  final Query query;
  final Want want;
  final Focus focus;
  final LocalDate today;
  final Topics topics;
  final Scopes scopes;
  final Phrases phrases;
  final Nos nos;
  private @Nullable Scope scope;

  Inquiry(Outline outline, Query query, Want want, Focus focus, LocalDate today) {
    this.outline = outline;
    this.edition = outline.edition();
    this.query = query;
    this.want = want;
    this.focus = focus;
    this.today = today;
    this.topics = new Topics(outline);
    this.scopes = new Scopes(outline, query, today, topics);
    this.phrases = new Phrases(query.isZh());
    this.nos = new Nos(this);
  }

  /** The events that the question is about; not looked for before an answer needs them. */
  Scope scope() {
    Scope known = scope;
    if (known == null) {
      known = scopes.of(focus.events().isEmpty() ? edition.events() : focus.events(), want);
      scope = known;
    }
    return known;
  }

  Draft draft() {
    return new Draft(query.language());
  }

  /** Whether a question names events, or goes on about some. */
  boolean hasEvents() {
    return scope().named() || query.hasAny(Cue.LATEST, Cue.FIRST);
  }

  /**
   * The events meant: all of a year, but of several in one city the latest that has a programme.
   */
  List<Event> meant() {
    List<Event> events = scopes.picked(scope().events());
    List<Event> told = events.stream().filter(event -> !event.speakers().isEmpty()).toList();
    if (told.isEmpty()) {
      return events;
    }
    boolean several =
        query.period() != null
            || query.hasAny(Cue.LIST, Cue.COUNT)
            || (query.places().isEmpty() && scope().topics().isEmpty() && focus.events().isEmpty());
    if (several) {
      return told;
    }
    List<Event> dated = told.stream().filter(event -> Outline.day(event) != null).toList();
    return Scopes.last(dated.isEmpty() ? told : dated);
  }

  /** Which of an event's talks or speakers is asked for, from 1; null where all are. */
  @Nullable Integer which() {
    Ordinals.Found ordinal = query.ordinal();
    return ordinal == null || ordinal.ofEvent() ? null : ordinal.number();
  }

  Event eventOf(Session session) {
    return edition.event(session.page().id());
  }

  /** The people that it names, or goes on about; by their names. */
  Set<String> people() {
    Set<String> names = new LinkedHashSet<>();
    for (Query.Naming naming : query.people()) {
      names.addAll(naming.names());
    }
    if (names.isEmpty()
        && !focus.people().isEmpty()
        && (query.has(Cue.THEY) || query.segments().isEmpty())) {
      names.addAll(focus.people());
    }
    return names;
  }

  List<Person> persons() {
    Set<Person> persons = new LinkedHashSet<>();
    people().forEach(name -> persons.addAll(edition.named(name)));
    return List.copyOf(persons);
  }

  /** Where a person was on stage, going by the recap where there is one; by day. */
  List<Appearance> appearances(Person person) {
    return person.appearances().stream()
        .filter(
            appearance ->
                appearance.page().kind() == appearance.event().kind()
                    || appearance.event().main().speakers().isEmpty())
        .filter(appearance -> appearance.event().kind() != Kind.OTHER)
        .sorted(comparing(Appearance::event, Outline.byDay()))
        .toList();
  }

  /** All talks of these people in the events that the question is about, panels left out. */
  List<Session> sessionsOf(Collection<Person> persons, Collection<Event> events) {
    return sessionsOf(persons, outline.oneOf(events));
  }

  /** The same, where many people are asked about in turn. */
  List<Session> sessionsOf(Collection<Person> persons, Predicate<Event> within) {
    Set<Session> sessions = new LinkedHashSet<>();
    for (Person person : persons) {
      for (Appearance appearance : appearances(person)) {
        if (within.test(appearance.event())) {
          sessions.addAll(appearance.sessions());
        }
      }
    }
    List<Session> sorted = new ArrayList<>(sessions);
    sorted.sort(Outline.talksByDay(edition));
    if (!query.has(Cue.PANEL) || query.has(Cue.NO_PANEL)) {
      sorted.removeIf(Inquiry::isPanel);
    }
    return sorted;
  }

  static boolean isPanel(Session session) {
    return PANEL.matcher(session.talk().title()).find()
        || PANEL.matcher(session.talk().evidence().quote()).find();
  }

  /** People of these events whose company, job or name has the words, which may be shortened. */
  List<Speaker> affiliated(String words, Collection<Event> events) {
    Terms terms = topics.terms(words);
    String folded = RecapIndex.fold(words).replace(" ", "");
    List<Speaker> found = new ArrayList<>();
    for (Event event : events) {
      for (Speaker speaker : event.speakers()) {
        if (isOf(speaker, terms, folded)) {
          found.add(speaker);
        }
      }
    }
    return found;
  }

  /** Whether words, also given folded, speak of a speaker's company or job. */
  static boolean isOf(Speaker speaker, Terms terms, String folded) {
    String text = RecapIndex.fold(speaker.affiliation() + " " + speaker.role());
    return terms.in(text) >= Topics.FULL
        || isShort(folded, RecapIndex.fold("" + speaker.affiliation()));
  }

  /** Whether a short name such as 哈工大 stands for a long one such as 哈尔滨工业大学. */
  static boolean isShort(String shortName, String name) {
    if (shortName.length() < 2 || shortName.length() > 5 || !Letters.isHan(shortName.charAt(0))) {
      return false;
    }
    if (name.isEmpty() || name.charAt(0) != shortName.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length() && at < shortName.length(); i++) {
      if (name.charAt(i) == shortName.charAt(at)) {
        at++;
      }
    }
    return at == shortName.length();
  }
}
