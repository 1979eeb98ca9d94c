package dev.lookback.ask;

import dev.lookback.library.Appearance;
import dev.lookback.library.Event;
import dev.lookback.library.Person;
import dev.lookback.search.RecapIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Answers about the people of an organisation. */
final class MemberAnswers {

  private final Inquiry inquiry;
  private final Phrases phrases;

  MemberAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.phrases = inquiry.phrases;
  }

  /** Who of an organisation was on stage. */
  Answer who() {
    Scope scope = inquiry.scope();
    if (scope.no() != null) {
      return inquiry.nos.noEvent();
    }
    String organisation = name();
    Predicate<Event> within = inquiry.outline.oneOf(scope.events());
    Set<String> names = new LinkedHashSet<>();
    List<Event> events = new ArrayList<>();
    Draft draft = inquiry.draft();
    for (Person person : inquiry.persons()) {
      Appearance latest = null;
      for (Appearance appearance : appearances(person, organisation)) {
        if (within.test(appearance.event())) {
          latest = appearance;
          events.add(appearance.event());
        }
      }
      if (latest != null && names.add(person.name())) {
        draft
            .cite(latest.page().id(), latest.speaker().evidence())
            .say(
                "- "
                    + phrases.speaker(latest.speaker())
                    + phrases.source(latest.page().id(), latest.speaker().evidence()));
      }
    }
    if (names.isEmpty()) {
      return inquiry.nos.noMembers(organisation);
    }
    events.sort(Outline.byDay());
    if (events.stream().distinct().count() == 1) {
      draft.facts(events.get(0));
    }
    return draft.people(names).events(events).count(names.size()).answer();
  }

  /** The organisation as it was typed. */
  private String name() {
    Query.Naming naming = inquiry.query.people().get(0);
    return inquiry.query.text().substring(naming.start(), naming.end());
  }

  /** Where the person was one of the organisation. */
  private List<Appearance> appearances(Person person, String organisation) {
    Terms terms = inquiry.topics.terms(organisation);
    String folded = RecapIndex.fold(organisation).replace(" ", "");
    return inquiry.appearances(person).stream()
        .filter(appearance -> Organisations.isOf(appearance.speaker(), terms, folded))
        .toList();
  }
}
