package dev.lookback.ask;

import static java.util.Comparator.comparingDouble;

import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Session;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.search.Hit;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the talks and events that words speak of, and says how well they fit. */
final class Topics {

  /** Of what the words tell, so much must be there. */
  static final double ENOUGH = 0.6;

  /** So much is there when no word that matters is missing. */
  static final double FULL = 0.85;

  /** Up to so many events are looked at one by one, more are searched for. */
  private static final int FEW = 150;

  /** In so few every talk is looked at. */
  private static final int VERY_FEW = 12;

  private static final int CANDIDATES = 30;
  private static final int PARAGRAPHS = 12;

  private final Outline outline;
  private final Edition edition;
  private final Map<Session, String> texts = new HashMap<>();
  private final Map<String, Terms> terms = new HashMap<>();

  /** Whether words name events is asked before what talks they name, of the same events. */
  private @Nullable Search last;

  private record Search(String words, Collection<Event> events, List<Match> matches) {}

  Topics(Outline outline) {
    this.outline = outline;
    this.edition = outline.edition();
  }

  /** What words tell; worked out once, however often they are asked about. */
  Terms terms(String words) {
    return terms.computeIfAbsent(words, any -> Terms.of(edition, any));
  }

  /**
   * A talk and how well words fit it.
   *
   * @param title the part of the words that its title has, 0 to 1
   * @param all the part that its title, speakers and paragraphs have
   */
  record Match(Session session, double title, double all) {
    double score() {
      return 0.7 * title + 0.3 * all;
    }
  }

  /**
   * Fits words to these talks, best first; talks that don't fit are left out. What a talk's
   * paragraphs say counts only where no title says all.
   */
  List<Match> among(Collection<Session> sessions, Terms terms) {
    List<Match> matches = new ArrayList<>();
    for (Session session : sessions) {
      double title = title(session, terms);
      matches.add(new Match(session, title, title));
    }
    if (matches.stream().noneMatch(match -> match.title() >= FULL)) {
      matches.replaceAll(match -> withText(match, terms));
    }
    matches.removeIf(match -> match.all() < ENOUGH);
    matches.sort(comparingDouble((Match match) -> -match.score()));
    return matches;
  }

  private Match withText(Match match, Terms terms) {
    double all = Math.max(match.title(), terms.in(text(match.session())));
    return new Match(match.session(), match.title(), all);
  }

  /** Searches for talks of these events. */
  List<Match> search(String words, Collection<Event> events) {
    Search known = last;
    if (known == null || known.events() != events || !known.words().equals(words)) {
      known = new Search(words, events, List.copyOf(found(words, events)));
      last = known;
    }
    return known.matches();
  }

  private List<Match> found(String words, Collection<Event> events) {
    if (events.size() <= VERY_FEW) {
      return among(
          events.stream().flatMap(event -> event.sessions().stream()).toList(), terms(words));
    }
    Set<Session> found = new LinkedHashSet<>();
    for (Hit hit : hits(words, events)) {
      Session session = session(edition.event(hit.recap()), hit);
      if (session != null) {
        found.add(session);
      }
    }
    return among(found, terms(words));
  }

  private List<Hit> hits(String typed, Collection<Event> events) {
    String words = terms(typed).widened(typed);
    if (events.size() <= FEW) {
      return edition.index().talks(words, pages(events), CANDIDATES);
    }
    Predicate<Event> within = outline.oneOf(events);
    return edition.index().talks(words, CANDIDATES).stream()
        .filter(hit -> within.test(edition.event(hit.recap())))
        .toList();
  }

  private static Set<RecapId> pages(Collection<Event> events) {
    Set<RecapId> pages = new HashSet<>();
    events.forEach(event -> event.pages().forEach(page -> pages.add(page.id())));
    return pages;
  }

  /** The talk of an event that a search found. */
  static @Nullable Session session(Event event, Hit hit) {
    for (Session session : event.sessions()) {
      if (isAt(session, hit) || session.also().stream().anyMatch(also -> isAt(also, hit))) {
        return session;
      }
    }
    return null;
  }

  private static boolean isAt(Session session, Hit hit) {
    Recap page = session.page();
    return page.id().equals(hit.recap())
        && hit.talk() >= 0
        && page.talks().get(hit.talk()).equals(session.talk());
  }

  /** How much of the words is in the title, on any of the pages. */
  private static double title(Session session, Terms terms) {
    double best = terms.in(RecapIndex.fold(session.talk().title()));
    for (Session other : session.also()) {
      best = Math.max(best, terms.in(RecapIndex.fold(other.talk().title())));
    }
    return best;
  }

  /** Title, speakers and paragraphs of a talk. */
  private String text(Session session) {
    return texts.computeIfAbsent(session, this::joined);
  }

  private String joined(Session session) {
    StringBuilder text = new StringBuilder(session.talk().title()).append('\n');
    for (Speaker speaker : session.talk().speakers()) {
      text.append(speaker.name()).append(' ');
      text.append(speaker.affiliation()).append(' ').append(speaker.role()).append('\n');
    }
    int start = session.talk().evidence().line();
    int end = endOf(session);
    int seen = 0;
    for (Passage passage : edition.index().passages(session.page().id())) {
      if (passage.line() >= start && passage.line() < end && seen++ < PARAGRAPHS) {
        text.append(passage.text()).append('\n');
      }
    }
    return RecapIndex.fold(text.toString());
  }

  /** The line where the next talk of the page begins. */
  private static int endOf(Session session) {
    int start = session.talk().evidence().line();
    return session.page().talks().stream()
        .mapToInt(talk -> talk.evidence().line())
        .filter(line -> line > start)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** How much of the words is in an event's titles, hosts, tags, place and page. */
  static double named(Event event, Terms terms) {
    double best = 0;
    for (Recap page : event.pages()) {
      StringBuilder text = new StringBuilder(page.title()).append('\n');
      page.hosts().forEach(host -> text.append(host).append('\n'));
      page.tags().forEach(tag -> text.append(tag).append('\n'));
      if (page.place().venue() != null) {
        text.append(page.place().venue().value()).append('\n');
      }
      if (page.place().city() != null) {
        text.append(page.place().city().value()).append('\n');
      }
      text.append(page.id().path());
      best = Math.max(best, terms.in(RecapIndex.fold(text.toString())));
    }
    return best;
  }

  /** The events whose titles and places have the words, with how much of them. */
  Map<Event, Double> named(String words, Collection<Event> events) {
    Terms terms = terms(words);
    Map<Event, Double> named = new LinkedHashMap<>();
    for (Event event : candidates(words, events)) {
      double share = named(event, terms);
      if (share >= ENOUGH) {
        named.put(event, share);
      }
    }
    return named;
  }

  /** Whether words are in the names of most events, as the community's own name is. */
  boolean isCommunity(String words) {
    List<Event> events = outline.events();
    return terms(words).isCommon()
        && named(words, events).size() * 2 > Math.min(events.size(), CANDIDATES);
  }

  private Collection<Event> candidates(String words, Collection<Event> events) {
    if (events.size() <= FEW) {
      return events;
    }
    Predicate<Event> within = outline.oneOf(events);
    return edition.index().named(words, 2 * CANDIDATES).stream()
        .map(hit -> edition.event(hit.recap()))
        .filter(within)
        .distinct()
        .toList();
  }

  /**
   * A paragraph that has words.
   *
   * @param share how much of them, 0 to 1
   */
  record Paragraph(Event event, double share) {}

  /** The paragraphs of these events that have the words, best first. */
  List<Paragraph> paragraphs(String words, Collection<Event> events) {
    Terms terms = terms(words);
    Set<RecapId> pages = events.size() <= FEW ? pages(events) : Set.of();
    Predicate<Event> within = outline.oneOf(events);
    return edition.index().passages(terms.widened(words), pages, CANDIDATES).stream()
        .filter(hit -> within.test(edition.event(hit.recap())))
        .map(
            hit -> new Paragraph(edition.event(hit.recap()), terms.in(RecapIndex.fold(hit.text()))))
        .filter(paragraph -> paragraph.share() >= ENOUGH)
        .sorted(comparingDouble((Paragraph paragraph) -> -paragraph.share()))
        .toList();
  }
}
