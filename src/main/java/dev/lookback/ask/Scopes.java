package dev.lookback.ask;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Gazetteer;
import dev.lookback.recap.Kind;
import dev.lookback.recap.Recap;
import dev.lookback.search.RecapIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Selects the events that a question names by place, day, number, order and words. */
final class Scopes {

  private static final Pattern MEETUP = Pattern.compile("meet-?up", Pattern.CASE_INSENSITIVE);

  static final String ONLINE = "线上";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "第 ?("
              + Numbers.ZH
              + ") ?(?:届|期|场|次|回|站|季)|[#＃№] ?(\\d{1,3})(?!\\d)|(?<![a-z0-9])(\\d{1,3})(?:st|nd|rd|th)(?![a-z])");

  private final Outline outline;
  private final Edition edition;
  private final Query query;
  private final LocalDate today;
  private final Topics topics;

  Scopes(Outline outline, Query query, LocalDate today, Topics topics) {
    this.outline = outline;
    this.edition = outline.edition();
    this.query = query;
    this.today = today;
    this.topics = topics;
  }

  /** The events that the question is about, of all there are or of those spoken of before. */
  Scope of(List<Event> among, Want want) {
    List<Event> events = sorted(among);
    boolean named = among.size() < edition.events().size();
    if (!query.places().isEmpty()) {
      Set<String> cities = new HashSet<>();
      query.places().forEach(place -> cities.addAll(place.cities()));
      events = outline.in(cities, events);
      if (events.isEmpty()) {
        return none(placesAsTyped(), latest(sorted(among)));
      }
      named = true;
    }
    if (query.has(Cue.OFFLINE)) {
      events = only(events, event -> !ONLINE.equals(canonicalCity(event)));
    }
    Periods.Found period = query.period();
    if (period != null) {
      List<Event> inPeriod = inPeriod(events, period.period());
      if (inPeriod.isEmpty()) {
        return none(typed(period.start(), period.end()), nearDay(events, period.period()));
      }
      events = inPeriod;
      named = true;
    }
    if (want == Want.EVENTS || want == Want.COUNT_EVENTS) {
      events = ofKind(events);
    }
    if (query.hasAny(Cue.COUNT, Cue.LIST, Cue.FIRST, Cue.LATEST) || query.ordinal() != null) {
      events = ofSort(events);
    }
    List<Segment> rest = new ArrayList<>();
    List<Segment> words = new ArrayList<>();
    List<Event> pool = events;
    query
        .segments()
        .forEach(segment -> (isOfEvents(segment, pool, want) ? words : rest).add(segment));
    if (!words.isEmpty()) {
      List<Event> fitting = fitting(words, events, among);
      if (fitting.equals(events)) {
        // Words that every page has, such as the community's name, select nothing, but can tell
        // one talk from another.
        words.stream()
            .filter(
                segment -> rest.isEmpty() ? isTopic(segment, pool, want) : segment.isBy(Cue.ABOUT))
            .toList()
            .forEach(rest::add);
        rest.sort(comparing(Segment::start));
      } else if (!fitting.isEmpty()) {
        events = fitting;
        named = true;
      } else {
        rest.addAll(words);
      }
    }
    return ordered(events, named, rest);
  }

  private List<Event> sorted(List<Event> among) {
    return among.size() == edition.events().size()
        ? outline.events()
        : among.stream()
            .filter(event -> event.kind() != Kind.OTHER)
            .sorted(Outline.byDay())
            .toList();
  }

  /** Applies numbers and order: 第三届, first, latest. */
  private Scope ordered(List<Event> events, boolean named, List<Segment> rest) {
    Ordinals.Found ordinal = query.ordinal();
    if (ordinal != null && ordinal.ofEvent()) {
      List<Event> numbered = numbered(events, ordinal.number());
      if (numbered.isEmpty() && isNumberedSeries(events)) {
        return none(typed(ordinal.start(), ordinal.end()), mostNumbered(events));
      }
      if (numbered.isEmpty()) {
        List<Event> past = only(events, event -> !isAhead(event));
        if (ordinal.number() > past.size()) {
          return none(typed(ordinal.start(), ordinal.end()), last(past));
        }
        numbered = List.of(past.get(ordinal.number() - 1));
      }
      return new Scope(numbered, true, rest, null);
    }
    return new Scope(events, named, rest, null);
  }

  /** The first or the latest that has taken place, where the question asks for either. */
  List<Event> picked(List<Event> events) {
    if (query.has(Cue.FIRST)) {
      List<Event> first = numbered(events, 1);
      List<Event> from = !first.isEmpty() ? first : query.has(Cue.WHEN) ? dated(events) : events;
      return from.subList(0, Math.min(1, from.size()));
    }
    if (query.has(Cue.LATEST)) {
      return latest(events);
    }
    return events;
  }

  /** The latest that has taken place. */
  private List<Event> latest(List<Event> events) {
    for (int at = events.size() - 1; at >= 0; at--) {
      LocalDate day = Outline.day(events.get(at));
      if (day != null && !day.isAfter(today)) {
        return events.subList(at, at + 1);
      }
    }
    return List.of();
  }

  /** Those whose day is told, if it is of any. */
  private static List<Event> dated(List<Event> events) {
    List<Event> dated = only(events, event -> event.date() != null);
    return dated.isEmpty() ? events : dated;
  }

  /** The last of some alone, or nothing of none. */
  static List<Event> last(List<Event> events) {
    return events.subList(Math.max(0, events.size() - 1), events.size());
  }

  boolean isAhead(Event event) {
    LocalDate day = Outline.day(event);
    return day != null && day.isAfter(today);
  }

  /** Where the latest events were, the latest first. */
  Set<String> cities(int most) {
    Set<String> cities = new LinkedHashSet<>();
    List<Event> events = outline.events();
    for (int i = events.size() - 1; i >= 0 && cities.size() < most; i--) {
      String city = canonicalCity(events.get(i));
      if (city != null && !city.equals(ONLINE) && Outline.day(events.get(i)) != null) {
        cities.add(query.isZh() ? city : Objects.requireNonNull(events.get(i).city()));
      }
    }
    return cities;
  }

  private Scope none(String what, List<Event> nearest) {
    return new Scope(List.of(), true, List.of(), new Scope.Missing(what, nearest));
  }

  private String typed(int start, int end) {
    return query.text().substring(start, end).strip();
  }

  private String placesAsTyped() {
    return String.join(
        query.isZh() ? "、" : ", ",
        query.places().stream().map(place -> typed(place.start(), place.end())).toList());
  }

  private static List<Event> only(List<Event> events, Predicate<Event> test) {
    return events.stream().filter(test).toList();
  }

  static @Nullable String canonicalCity(Event event) {
    String city = event.city();
    return city == null ? null : Gazetteer.canonical(city);
  }

  private List<Event> inPeriod(List<Event> events, Period period) {
    List<Event> in = outline.on(period, events);
    if (in.isEmpty() && period.isYear() && !period.anyYear()) {
      // A conference can carry another year in its name than the one it took place in.
      String year = String.valueOf(period.start().getYear());
      return only(
          events, event -> event.pages().stream().anyMatch(page -> page.title().contains(year)));
    }
    return in;
  }

  private static List<Event> nearDay(List<Event> events, Period period) {
    record Near(Event event, long days) {}
    List<Near> near = new ArrayList<>();
    for (Event event : events) {
      LocalDate day = Outline.day(event);
      if (day != null) {
        near.add(new Near(event, Math.abs(DAYS.between(day, period.start()))));
      }
    }
    return near.stream().sorted(comparingLong(Near::days)).limit(2).map(Near::event).toList();
  }

  /** Meetups alone where the question says so and titles do. */
  private List<Event> ofSort(List<Event> events) {
    if (!MEETUP.matcher(query.text()).find()) {
      return events;
    }
    List<Event> meetups =
        only(
            events,
            event -> event.pages().stream().anyMatch(page -> MEETUP.matcher(page.title()).find()));
    return meetups.isEmpty() ? events : meetups;
  }

  private List<Event> ofKind(List<Event> events) {
    if (query.has(Cue.RECAP) && !query.has(Cue.ANNOUNCEMENT)) {
      return only(events, event -> event.kind() == Kind.RECAP);
    }
    return events;
  }

  /** Whether words speak of events, such as a conference's name, and not of talks. */
  private boolean isOfEvents(Segment segment, List<Event> events, Want want) {
    Terms terms = topics.terms(segment.text());
    if (terms.isEmpty() || terms.isCommon()) {
      return true;
    }
    double ofEvents =
        topics.named(segment.text(), events).values().stream().mapToDouble(d -> d).max().orElse(0);
    if (ofEvents < Topics.ENOUGH) {
      return segment.placed()
          && best(topics.search(segment.text(), events)) < Topics.ENOUGH
          && !topics.paragraphs(segment.text(), events).isEmpty();
    }
    if (segment.placed() || isAboutEvents(want) || isOfLineUp(segment, want)) {
      return true;
    }
    if (segment.isBy(Cue.ABOUT)) {
      return false;
    }
    return ofEvents > best(topics.search(segment.text(), events)) + 0.05;
  }

  /** Whether talks are asked for, and a word that many pages have is in the title of some. */
  private boolean isTopic(Segment segment, List<Event> events, Want want) {
    boolean about = want == Want.PEOPLE && segment.isBy(Cue.ABOUT);
    return (about || want == Want.TALKS || want == Want.VIDEOS || want == Want.SLIDES)
        && query.places().isEmpty()
        && query.period() == null
        && query.ordinal() == null
        && !query.hasAny(Cue.EVENT, Cue.LATEST, Cue.FIRST)
        && !topics.isCommunity(segment.text())
        && best(topics.search(segment.text(), events)) >= Topics.FULL;
  }

  /** Whether an event's name stands before its place, and its speakers are asked for. */
  private boolean isOfLineUp(Segment segment, Want want) {
    return want == Want.PEOPLE
        && !query.has(Cue.SPEAK)
        && !segment.isSubject()
        && query.places().stream()
            .anyMatch(
                place ->
                    place.start() >= segment.end()
                        && query.text().substring(segment.end(), place.start()).isBlank());
  }

  private static double best(List<Topics.Match> matches) {
    return matches.stream().mapToDouble(Topics.Match::title).max().orElse(0);
  }

  private static boolean isAboutEvents(Want want) {
    return switch (want) {
      case EVENT_FACTS,
          EVENTS,
          COUNT_EVENTS,
          SUMMARY,
          NEXT,
          COUNT_PEOPLE,
          OPENING,
          MODERATOR,
          HOSTS,
          CITIES ->
          true;
      default -> false;
    };
  }

  /** The events that fit the words best; all of them when the words are on most pages. */
  private List<Event> fitting(List<Segment> words, List<Event> events, List<Event> others) {
    StringBuilder text = new StringBuilder();
    words.forEach(segment -> text.append(segment.text()).append(' '));
    Terms terms = topics.terms(text.toString());
    boolean series = query.hasAny(Cue.FIRST, Cue.LATEST) || query.ordinal() != null;
    if (terms.isEmpty() || (terms.isCommon() && !series)) {
      return events;
    }
    Map<Event, Double> named = topics.named(text.toString(), events);
    if (named.isEmpty() && query.places().isEmpty()) {
      named = topics.named(text.toString(), only(others, e -> e.kind() == Kind.OTHER));
    }
    double best = named.values().stream().mapToDouble(d -> d).max().orElse(0);
    if (best == 0 && terms.isCommon()) {
      return events;
    }
    if (best == 0) {
      return told(text.toString(), events);
    }
    return named.entrySet().stream()
        .filter(entry -> entry.getValue() >= best - 0.1)
        .map(Map.Entry::getKey)
        .sorted(Outline.byDay())
        .toList();
  }

  static Set<Integer> numbersIn(Event event) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (Recap page : event.pages()) {
      Matcher matcher = NUMBERED.matcher(RecapIndex.fold(page.title()));
      while (matcher.find()) {
        numbers.add(
            matcher.group(1) != null
                ? Numbers.zh(matcher.group(1))
                : Integer.parseInt(matcher.group(2) != null ? matcher.group(2) : matcher.group(3)));
      }
    }
    return numbers;
  }

  private List<Event> numbered(List<Event> events, int number) {
    return only(events, event -> outline.numbers(event).contains(number));
  }

  /** Whether these events carry numbers, so that one that none has doesn't exist. */
  private boolean isNumberedSeries(List<Event> events) {
    return events.stream().filter(event -> !outline.numbers(event).isEmpty()).count() * 2
        > events.size();
  }

  private List<Event> mostNumbered(List<Event> events) {
    return events.stream()
        .filter(event -> !outline.numbers(event).isEmpty())
        .sorted(
            comparing(
                (Event event) -> -outline.numbers(event).stream().mapToInt(n -> n).max().orElse(0)))
        .limit(1)
        .toList();
  }

  /**
   * The events that words speak of without naming them: by the titles of their talks, or else by
   * their paragraphs.
   */
  List<Event> told(String words, List<Event> events) {
    Terms terms = topics.terms(words);
    if (terms.isEmpty()) {
      return List.of();
    }
    Set<Event> told = new LinkedHashSet<>();
    List<Topics.Match> matches = topics.search(words, events);
    for (Topics.Match match : matches) {
      if (match.title() >= Topics.FULL) {
        told.add(edition.event(match.session().page().id()));
      }
    }
    if (told.isEmpty()) {
      List<Topics.Paragraph> paragraphs = topics.paragraphs(words, events);
      double best = paragraphs.isEmpty() ? 0 : paragraphs.get(0).share();
      for (Topics.Paragraph paragraph : paragraphs) {
        if (paragraph.share() >= best - 0.05) {
          told.add(paragraph.event());
        }
      }
    }
    if (told.isEmpty()) {
      matches.stream()
          .limit(1)
          .forEach(match -> told.add(edition.event(match.session().page().id())));
    }
    return told.stream().sorted(Outline.byDay()).toList();
  }
}
