package dev.lookback.ask;

import dev.lookback.library.Appearance;
import dev.lookback.library.Edition;
import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.library.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers questions from one edition. What was said before is in the conversation. */
public final class Asker {

  private static final int REMEMBERED = 50;

  /** Of the edition that was asked last; another is made when the edition changes. */
  private volatile @Nullable Outline outline;

  /**
   * Answers a question, going on from those asked before in the conversation, which then remembers
   * it. Any text has an answer; what can't be understood is answered with what can be asked.
   */
  public Answer ask(Edition edition, Question question, Conversation conversation) {
    Query query = QueryReader.read(edition, question.text(), question.today());
    Turn before = conversation.last();
    Turn last = before == null ? null : before.in(edition);
    FollowUps.Complete complete = FollowUps.complete(edition, query, last);
    complete = ofGroup(edition, complete, last);
    Want want = complete.want();
    if (want == null) {
      want = byNames(complete.query());
    }
    Inquiry inquiry =
        new Inquiry(outline(edition), complete.query(), want, complete.focus(), question.today());
    Answer answer = answer(inquiry);
    if (complete.want() == null && answer.reason() == Reason.NO_SUCH_TALK) {
      // Neither a question that is known nor words that any document has.
      answer = inquiry.nos.offTopic();
    }
    if (answer.isFound()) {
      conversation.add(new Turn(subject(complete, last), want, focus(edition, answer)));
    } else if (want != Want.OFF_TOPIC && want != Want.HELP && !query.namesNothing()) {
      conversation.add(new Turn(complete.query(), want, Focus.NONE));
    }
    return answer;
  }

  /**
   * The question with the people that it goes on about, so that another can ask of them elsewhere.
   */
  private static Query subject(FollowUps.Complete complete, @Nullable Turn last) {
    Query query = complete.query();
    return last == null || complete.focus().isNone() || !query.namesNothing()
        ? query
        : query.withPeople(last.query().people());
  }

  /** Where the question goes on about nothing, it can be about the people of an organisation. */
  private FollowUps.Complete ofGroup(
      Edition edition, FollowUps.Complete complete, @Nullable Turn last) {
    if (!complete.focus().isNone()) {
      return complete;
    }
    Want before = last != null && last.query().isOfGroup() ? last.want() : null;
    boolean goesOn = before != null && complete.query().has(Cue.GO_ON);
    Query query = outline(edition).organisations().in(complete.query(), goesOn);
    if (query.equals(complete.query())) {
      return complete;
    }
    Want want = Want.of(query);
    return new FollowUps.Complete(query, want == null && goesOn ? before : want, complete.focus());
  }

  private Outline outline(Edition edition) {
    Outline known = outline;
    if (known == null || known.edition() != edition) {
      known = new Outline(edition);
      outline = known;
    }
    return known;
  }

  /**
   * What is wanted when only names are given: who a person is, what an event was, what was said.
   */
  private static Want byNames(Query query) {
    if (!query.people().isEmpty()) {
      return Want.ROLE;
    }
    if (!query.places().isEmpty() || query.period() != null || query.ordinal() != null) {
      boolean one = query.ordinal() != null && !query.ordinal().ofEvent();
      return one ? Want.TALKS : Want.SUMMARY;
    }
    if (!query.segments().isEmpty()) {
      return Want.TALKS;
    }
    return Want.HELP;
  }

  private static Answer answer(Inquiry inquiry) {
    if (inquiry.query.isOfGroup() && inquiry.persons().isEmpty()) {
      return new MemberAnswers(inquiry).who();
    }
    Answer unknown = unknownPerson(inquiry);
    if (unknown != null) {
      return unknown;
    }
    TalkAnswers talks = new TalkAnswers(inquiry);
    PeopleAnswers people = new PeopleAnswers(inquiry, talks);
    EventAnswers events = new EventAnswers(inquiry, talks);
    return switch (inquiry.want) {
      case BY_ADDRESS -> new AddressAnswers(inquiry).byAddress();
      case UNSTATED -> unstated(inquiry);
      case MOST -> people.most();
      case TOGETHER -> people.together();
      case VIDEOS -> talks.media(true);
      case SLIDES -> talks.media(false);
      case COUNT_TALKS -> talks.count();
      case COUNT_EVENTS -> events.list();
      case COUNT_PEOPLE -> events.countPeople();
      case ROLE -> people.role();
      case SIMILAR -> events.similar();
      case SUMMARY -> events.summary();
      case NEXT -> events.next();
      case OPENING -> people.opening();
      case MODERATOR -> people.moderator();
      case HOSTS -> events.hosts();
      case MEMBERS -> new MemberAnswers(inquiry).who();
      case PEOPLE -> people.who();
      case TALKS -> talks.talks();
      case EVENT_FACTS -> events.facts();
      case EVENTS -> events.list();
      case CITIES -> events.cities();
      case HELP -> inquiry.nos.help();
      case OFF_TOPIC -> inquiry.nos.offTopic();
    };
  }

  /**
   * The price of a ticket and the address of a speaker aren't stated; those of anything else are
   * off topic.
   */
  private static Answer unstated(Inquiry inquiry) {
    Query query = inquiry.query;
    List<Person> persons = inquiry.persons();
    if (!persons.isEmpty()) {
      return inquiry.nos.notStated(
          persons.stream()
              .flatMap(person -> inquiry.appearances(person).stream())
              .map(Appearance::event)
              .toList());
    }
    boolean ofEvents =
        inquiry.scope().named()
            || query.has(Cue.EVENT)
            || (query.namesNothing() && (query.has(Cue.UNSTATED) || !inquiry.focus.isNone()));
    return ofEvents
        ? inquiry.nos.notStated(inquiry.scope().named() ? inquiry.scope().events() : List.of())
        : inquiry.nos.offTopic();
  }

  private static @Nullable Answer unknownPerson(Inquiry inquiry) {
    switch (inquiry.want) {
      case PEOPLE,
          TALKS,
          ROLE,
          VIDEOS,
          SLIDES,
          COUNT_TALKS,
          EVENT_FACTS,
          EVENTS,
          CITIES,
          COUNT_EVENTS -> {}
      default -> {
        return null;
      }
    }
    if (!inquiry.query.people().isEmpty()) {
      return null;
    }
    for (Segment segment : inquiry.query.segments()) {
      if (UnknownNames.isName(segment) && isUnknown(inquiry, segment)) {
        return inquiry.nos.noPerson(segment.text());
      }
    }
    return null;
  }

  /**
   * Whether no document has it. Any two Chinese characters meet somewhere, so one page isn't enough
   * where no title says more.
   */
  private static boolean isUnknown(Inquiry inquiry, Segment segment) {
    int pages = inquiry.edition.index().pagesWith(segment.text());
    return pages == 0
        || (pages == 1
            && Letters.isHan(segment.text().charAt(0))
            && segment.behind().contains(Cue.SPEAK)
            && inquiry.topics.search(segment.text(), inquiry.outline.events()).stream()
                .noneMatch(match -> match.title() >= Topics.FULL)
            && inquiry.topics.named(segment.text(), inquiry.outline.events()).isEmpty());
  }

  private static Focus focus(Edition edition, Answer answer) {
    Set<Event> events = new LinkedHashSet<>(answer.events());
    for (Session session : answer.talks()) {
      events.add(edition.event(session.page().id()));
    }
    return new Focus(first(events), first(answer.talks()), first(answer.people()));
  }

  private static <T> List<T> first(Collection<T> all) {
    List<T> list = new ArrayList<>(all);
    return List.copyOf(list.subList(0, Math.min(REMEMBERED, list.size())));
  }
}
